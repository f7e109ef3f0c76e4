#include "core/contract/subject.h"

#include "core/rules/allocation/allocation.h"
#include "core/rules/directpayment/schedule.h"
#include "core/rules/eligibility/catalogue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

std::span<const rules::Law> adultLaws()
{
    static const QList<rules::Law> laws = [] {
        QList<rules::Law> all;
        for (const rules::AdultLaw& one : rules::adultLaws())
            all.append(one.law);
        return all;
    }();
    return {laws.constData(), static_cast<std::size_t>(laws.size())};
}

constexpr std::array kSubjects{
    Subject{"eligibility", "adult", decideAdult, adultLaws},
    Subject{"allocation", "", decideAllocation, rules::allocationRules},
    Subject{"sufficiency", "", decideSufficiency, rules::sufficiencyRules},
    Subject{"payment-schedule", "", decideSchedule, rules::scheduleRules},
};

bool isCode(const QString& word)
{
    const auto letter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'; };
    return !word.isEmpty() && word[0] >= u'A' && word[0] <= u'Z' && std::ranges::all_of(word, letter);
}

} // namespace

QString Subject::schema(const char* direction) const
{
    const QString whole = *kind ? u"%1.%2"_s.arg(QLatin1StringView(name), QLatin1StringView(kind)) : QString::fromLatin1(name);
    return u"%1.%2.json"_s.arg(whole, QLatin1StringView(direction));
}

std::span<const Subject> subjects()
{
    return kSubjects;
}

Refused refusedBy(const Error& error, const QString& root, const char* dateField)
{
    if (isCode(error.detail)) return {error.detail, root + error.where};
    return {u"NO_VALUE_FOR_DATE"_s, root + QString::fromLatin1(dateField)};
}

} // namespace alongside::contract
