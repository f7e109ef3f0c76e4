// `residual-need`.

#include "core/contract/subject.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/rules/residual/residual_need.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::inWords;
using documents::say;
using rules::NeedMet;
using rules::ReopenedWhy;
using rules::Reopening;
using rules::Residual;
using rules::SupportStatus;

constexpr std::array kWhose{Word<bool>{"adult", false}, Word<bool>{"carer", true}};

rules::NaturalSupport supportIn(Object& support)
{
    rules::NaturalSupport out;
    out.id = support.text(u"id", Need::Required);
    static_cast<void>(support.text(u"who"));
    if (const auto age = support.whole(u"age")) {
        if (*age < 0) support.reading().refuse(support.at(u"age"), "NEGATIVE_QUANTITY");
        out.age = static_cast<int>(std::clamp(*age, qint64(0), qint64(999)));
    }
    out.willingAndAble = support.tri(u"willing_and_able");
    out.whole = support.tri(u"whole") == Tri::Yes;
    out.units = support.quantity(u"units");
    out.from = support.date(u"from", Need::Optional);
    out.until = support.date(u"until", Need::Optional);
    out.stoppedOn = support.date(u"stopped_on", Need::Optional);
    out.fallbackNamed = !support.text(u"if_it_stops").trimmed().isEmpty();
    return out;
}

void takeId(Object& object, const QString& id, QStringList& taken)
{
    if (taken.contains(id)) object.reading().refuse(object.at(u"id"), "DUPLICATE_ID");
    taken.append(id);
}

rules::ResidualNeed needIn(Object& need)
{
    rules::ResidualNeed out;
    out.id = need.text(u"id", Need::Required);
    out.isCarers = need.choice<bool>(u"whose", kWhose).value_or(false);
    out.eligible = need.tri(u"eligible");
    out.units = need.quantity(u"units");
    QStringList taken;
    need.each(u"supports", Need::Optional, [&](Object& support) {
        out.supports.append(supportIn(support));
        takeId(support, out.supports.last().id, taken);
    });
    return out;
}

rules::ResidualFacts factsIn(Object& facts)
{
    rules::ResidualFacts out;
    out.on = facts.decisionDate(u"date");
    QStringList taken;
    facts.each(u"needs", Need::Required, [&](Object& need) {
        out.needs.append(needIn(need));
        takeId(need, out.needs.last().id, taken);
    });
    return out;
}

const char* wordOf(Residual answer)
{
    switch (answer) {
    case Residual::Undetermined: return "undetermined";
    case Residual::SomethingLeft: return "something_left";
    case Residual::NothingLeft: return "nothing_left";
    }
    return "";
}

const char* wordOf(NeedMet met)
{
    switch (met) {
    case NeedMet::Undetermined: return "undetermined";
    case NeedMet::MetByCarer: return "met_by_carer";
    case NeedMet::Partly: return "partly";
    case NeedMet::NotMet: return "not_met";
    }
    return "";
}

const char* wordOf(SupportStatus status)
{
    switch (status) {
    case SupportStatus::Under18: return "under_18";
    case SupportStatus::Stopped: return "stopped";
    case SupportStatus::Ended: return "ended";
    case SupportStatus::NotStarted: return "not_started";
    case SupportStatus::NotWillingOrAble: return "not_willing_or_able";
    case SupportStatus::NotYetKnown: return "not_yet_known";
    case SupportStatus::AmountNotKnown: return "amount_not_known";
    case SupportStatus::Counts: return "counts";
    }
    return "";
}

const char* wordOf(ReopenedWhy why)
{
    switch (why) {
    case ReopenedWhy::Ends: return "ends";
    case ReopenedWhy::IfItStops: return "if_it_stops";
    case ReopenedWhy::HasEnded: return "has_ended";
    case ReopenedWhy::HasStopped: return "has_stopped";
    }
    return "";
}

void put(Writing& out, const char* name, const char* word)
{
    out.put(name, QString::fromLatin1(word));
}

void put(Writing& out, const char* name, const std::optional<Quantity>& units)
{
    if (units) out.put(name, units->display());
    else out.putNull(name);
}

void writeReopenings(Writing& out, const QList<Reopening>& all)
{
    out.key("reopened_by");
    out.openList();
    for (const Reopening& one : all) {
        out.open();
        out.put("support", one.support);
        put(out, "why", wordOf(one.why));
        out.put("on", one.on);
        out.close();
    }
    out.closeList();
}

void writeSupports(Writing& out, const rules::ResidualNeed& asked, const QList<SupportStatus>& found)
{
    out.key("supports");
    out.openList();
    for (qsizetype i = 0; i < found.size(); ++i) {
        out.open();
        out.put("id", asked.supports[i].id);
        put(out, "status", wordOf(found[i]));
        out.close();
    }
    out.closeList();
}

void write(Writing& out, const rules::ResidualFacts& asked, const rules::ResidualFinding& found)
{
    out.key("needs");
    out.openList();
    for (qsizetype i = 0; i < found.needs.size(); ++i) {
        const rules::ResidualNeedFinding& need = found.needs[i];
        out.open();
        out.put("id", need.id);
        put(out, "met", wordOf(need.met));
        out.putTri("left_for_council", need.leftForCouncil);
        put(out, "met_units", need.metUnits);
        put(out, "left_units", need.leftUnits);
        out.put("until", need.until);
        out.put("reopens_on", need.reopensOn);
        writeReopenings(out, need.reopenedBy);
        writeSupports(out, asked.needs[i], need.supports);
        out.close();
    }
    out.closeList();
    out.put("still_owed", found.stillOwed);
}

QString toldOf(Residual answer)
{
    switch (answer) {
    case Residual::Undetermined: return say("Finding: it is not yet known whether anything is left to the council.");
    case Residual::SomethingLeft: return say("Finding: something is left to the council.");
    case Residual::NothingLeft: return say("Finding: nothing is left to the council as things stand.");
    }
    return {};
}

QString toldOf(NeedMet met)
{
    switch (met) {
    case NeedMet::Undetermined: return say("how far it is met is not yet known");
    case NeedMet::MetByCarer: return say("met by people who have said yes");
    case NeedMet::Partly: return say("partly met by people who have said yes");
    case NeedMet::NotMet: return say("not met by anybody");
    }
    return {};
}

QString toldOf(const rules::ResidualNeedFinding& need)
{
    QString told = say("Need %1: %2").arg(need.id, toldOf(need.met));
    if (need.leftUnits) told += say(", %1 left").arg(need.leftUnits->display());
    if (need.until.isValid()) told += say(", until %1").arg(inWords(need.until));
    return told + u'.';
}

} // namespace

std::variant<Answer, Refused> decideResidualNeed(Object& facts, const policy::Library& library)
{
    const rules::ResidualFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::residualNeeds(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/date");
    Answer answer;
    answer.finding = QString::fromLatin1(wordOf(found->answer));
    answer.fields = [asked, found = *found](Writing& out) { write(out, asked, found); };
    answer.told.append(toldOf(found->answer));
    for (const rules::ResidualNeedFinding& need : found->needs) answer.told.append(toldOf(need));
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
