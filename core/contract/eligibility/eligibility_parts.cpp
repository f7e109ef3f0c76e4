#include "core/contract/eligibility/eligibility_parts.h"

#include "core/documents/names/names.h"
#include "core/documents/words/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::plainName;
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

void writeConditions(Writing& out, const EligibilityFinding& found, ConditionNames names)
{
    if (found.answer == Eligibility::NotApplicable) return out.putNull("conditions");
    out.key("conditions");
    out.open();
    out.putTri(names.first, found.arises);
    out.putTri(names.second, found.unable);
    out.putTri("c3_wellbeing", found.wellbeing);
    out.close();
}

/// "unable_outcomes" and "outcomes"; null where there are none.
void writeAreas(Writing& out, const QList<AreaFinding>& areas)
{
    QStringList unable;
    for (const AreaFinding& area : areas)
        if (area.status == AreaStatus::Unable) unable.append(contractKeyOf(area.area));
    out.put("unable_outcomes", unable);
    if (areas.isEmpty()) return out.putNull("outcomes");
    out.key("outcomes");
    out.open();
    for (const AreaFinding& area : areas) {
        out.key(keyOf(area.area));
        out.open();
        out.put("status", QString::fromLatin1(keyOf(area.status)));
        out.put("limbs", area.limbs);
        out.close();
    }
    out.close();
}

void write(Writing& out, const EligibilityFinding& found, ConditionNames names)
{
    writeConditions(out, found, names);
    writeAreas(out, found.areas);
    writeRecord(out, found.answer, found.recordComplete, found.missing, found.stillOwed);
}

QStringList toldOf(const EligibilityFinding& found)
{
    QStringList told{say("Finding: %1.").arg(documents::inSentence(plainName(found.answer)))};
    for (const AreaFinding& area : found.areas)
        told.append(u"%1: %2"_s.arg(plainName(area.area), documents::inSentence(plainName(area.status))));
    return told + toldOfOwed(found.stillOwed);
}

} // namespace

Answer answerOf(const EligibilityFinding& found, ConditionNames names)
{
    Answer answer;
    answer.finding = wordOf(found.answer);
    answer.fields = [found, names](Writing& out) { write(out, found, names); };
    answer.telling = [found] { return toldOf(found); };
    answer.reasons = found.reasons;
    answer.policy = found.policy;
    return answer;
}

const QString& contractKeyOf(CareArea area)
{
    static const auto keys = [] {
        std::array<QString, kCareAreaCount> all;
        for (const Choice& one : choicesOf(CareArea()))
            all[static_cast<std::size_t>(one.number)] = QString::fromLatin1(one.key);
        return all;
    }();
    return keys[static_cast<std::size_t>(area)];
}

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
