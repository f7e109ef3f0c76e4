#include "core/domain/case_file.h"

#include "core/domain/payments/paying.h"

using namespace Qt::StringLiterals;

namespace alongside {

QString weekKey(bool wished, int day, int part)
{
    static constexpr const char* days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    static constexpr const char* parts[] = {"morning", "afternoon", "evening", "night"};
    return u"%1.%2.%3"_s.arg(wished ? u"wished"_s : u"now"_s, QLatin1StringView(days[day]),
                             QLatin1StringView(parts[part]));
}

const Need* needIn(const CaseFile& file, CareArea area)
{
    const auto need =
        std::find_if(file.needs.begin(), file.needs.end(), [&](const Need& one) { return one.area == area; });
    return need == file.needs.end() ? nullptr : &*need;
}

QString shortName(const Person& person)
{
    return person.preferredName.isEmpty() ? person.name.section(u' ', 0, 0) : person.preferredName;
}

QString calledIn(const QList<CircleMember>& circle, const CircleMember& one)
{
    const QString name = one.name.simplified();
    const bool shared = std::any_of(circle.begin(), circle.end(), [&](const CircleMember& other) {
        return other.id != one.id && other.name.simplified().compare(name, Qt::CaseInsensitive) == 0;
    });
    return shared && !one.relation.isEmpty() ? u"%1 (%2)"_s.arg(name, one.relation) : one.name;
}

QString helperName(const CaseFile& file, const Offer& offer)
{
    const auto by = std::find_if(file.circle.begin(), file.circle.end(),
                                 [&](const CircleMember& member) { return member.id == offer.by; });
    return by == file.circle.end() ? QString() : calledIn(file.circle, *by);
}

const AllocationAgreement* agreedSinceStarted(const CaseFile& file)
{
    const PaymentInstruction* started = standing(file.instructions);
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!started || !agreed) return nullptr;
    const std::optional<Paying> paying = payingOf(file);
    return (paying ? paying->agreement() : started->agreement) != agreed->id ? agreed : nullptr;
}

} // namespace alongside
