#include "core/contract/eligibility/eligibility_parts.h"

#include "core/documents/words/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;

constexpr std::array kRoutes{
    Word<RouteOut>{"under_18", RouteOut::Under18},
    Word<RouteOut>{"refused_assessment", RouteOut::RefusedAssessment},
    Word<RouteOut>{"carer_under_18", RouteOut::CarerUnder18},
    Word<RouteOut>{"cared_for_under_18", RouteOut::CaredForUnder18},
    Word<RouteOut>{"care_under_contract", RouteOut::CareUnderContract},
};

struct Owed {
    const char* code;
    const char* text;
};
constexpr Owed kOwed[] = {
    {"complete_the_record", "what is not yet known is asked"},
    {"written_reasons", "the decision and its reasons are given in writing"},
    {"consider_what_could_meet_needs", "what could meet the needs is considered"},
    {"ask_whether_wanted", "the person is asked whether they want the council to meet them"},
    {"establish_ordinary_residence", "where the person ordinarily lives is settled"},
    {"establish_adults_ordinary_residence", "where the adult cared for ordinarily lives is settled"},
    {"advice_and_information", "written advice is given on meeting or reducing needs and preventing more"},
    {"consider_discretionary_power", "whether to help by choice is considered"},
    {"consider_childs_needs_assessment", "an assessment of the child's needs is considered"},
    {"record_refusal", "the refusal is recorded"},
    {"consider_young_carers_assessment", "a young carer's assessment is considered"},
    {"consider_childs_carers_assessment", "an assessment of the child's carer is considered"},
};

/// Yes unless it says no: the one answer of two values.
bool applicableIn(Object& outcome)
{
    const Value& given = outcome.raw(u"applicable");
    const bool unanswered = given.isText() && given.is(u"unanswered");
    if (unanswered) outcome.reading().refuse(outcome.at(u"applicable"), "UNKNOWN_VALUE");
    return outcome.tri(u"applicable") != Tri::No;
}

} // namespace

AreaAnswers areaIn(Object& outcomes, QStringView key, Limbs limbs)
{
    Object outcome(outcomes, key);
    AreaAnswers answers;
    answers.applicable = applicableIn(outcome);
    answers.dueToNeed = outcome.tri(u"due_to_need");
    answers.withoutAssistance = outcome.tri(u"without_assistance");
    answers.painOrDistress = outcome.tri(u"pain_distress_anxiety");
    answers.danger = outcome.tri(u"endangers_self_or_others");
    if (limbs == Limbs::Four) answers.takesMuchLonger = outcome.tri(u"significantly_longer");
    else outcome.skip(u"significantly_longer");
    return answers;
}

std::optional<int> ageIn(Object& facts, QStringView name)
{
    const auto age = facts.whole(name);
    if (!age) return {};
    if (*age < 0) facts.reading().refuse(facts.at(name), "NEGATIVE_QUANTITY");
    return static_cast<int>(std::clamp(*age, qint64(0), qint64(999)));
}

RouteOut routeIn(Object& facts)
{
    return facts.choice<RouteOut>(u"route_out", kRoutes).value_or(RouteOut::None);
}

QList<Wellbeing> mattersIn(Object& facts)
{
    QList<Wellbeing> matters;
    facts.eachText(u"wellbeing_domains", [&](std::string_view word) {
        const auto matter = std::ranges::find(kWellbeing, word, [](Wellbeing w) { return std::string_view(keyOf(w)); });
        if (matter == kWellbeing.end()) return false;
        matters.append(*matter);
        return true;
    });
    return matters;
}

Fluctuation fluctuationIn(Object& facts)
{
    Object fluctuation(facts, u"fluctuation");
    const Fluctuation read{fluctuation.tri(u"fluctuates"), fluctuation.tri(u"period_considered")};
    static_cast<void>(fluctuation.text(u"period"));
    return read;
}

QString wordOf(Eligibility answer)
{
    return QString::fromLatin1(keyOf(answer));
}

QString wordOf(AreaStatus status)
{
    return QString::fromLatin1(keyOf(status));
}

void writeAreas(Writing& out, const QList<AreaWritten>& areas)
{
    QStringList unable;
    for (const AreaWritten& area : areas)
        if (area.status == AreaStatus::Unable) unable.append(QString::fromLatin1(area.key));
    out.put("unable_outcomes", unable);
    if (areas.isEmpty()) {
        out.putNull("outcomes");
        return;
    }
    out.key("outcomes");
    out.open();
    for (const AreaWritten& area : areas) {
        out.key(area.key);
        out.open();
        out.put("status", wordOf(area.status));
        out.put("limbs", area.limbs);
        out.close();
    }
    out.close();
}

void writeRecord(Writing& out, Eligibility answer, bool complete, const QStringList& missing, const QStringList& owed)
{
    if (answer == Eligibility::NotApplicable) out.putNull("record_complete");
    else out.putFlag("record_complete", complete);
    out.put("missing", missing);
    out.put("still_owed", owed);
}

QStringList toldOfOwed(const QStringList& owed)
{
    QStringList told;
    for (const QString& code : owed)
        for (const Owed& one : kOwed)
            if (code == QLatin1StringView(one.code)) told.append(say(one.text));
    if (told.isEmpty()) return {};
    return {say("Still to do: %1.").arg(told.join(u"; "_s))};
}

} // namespace alongside::contract
