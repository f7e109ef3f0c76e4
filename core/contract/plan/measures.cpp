// `measures`.

#include "core/contract/plan/measures_facts.h"
#include "core/contract/subject.h"
#include "core/documents/words/words.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using rules::Exact;
using rules::Measured;
using rules::MeasuresFinding;
using rules::Share;
using rules::Spread;
using rules::Uptake;

constexpr std::array<const char*, rules::kTimes> kTimeWords{"assessment", "allocation", "money", "wait", "sign_off"};
constexpr int kPlaces = 1;

void putExact(Writing& out, const char* name, const std::optional<Exact>& value)
{
    if (value) out.put(name, value->fraction());
    else out.putNull(name);
}

/// Shown with one decimal, half up.
void putRounded(Writing& out, const char* name, const std::optional<Exact>& value)
{
    if (value) out.put(name, value->decimal(kPlaces));
    else out.putNull(name);
}

void putWhole(Writing& out, const char* name, const std::optional<qint64>& value)
{
    if (value) out.put(name, *value);
    else out.putNull(name);
}

/// One cohort as it is written.
class Pages {
public:
    Pages(Writing& out, const MeasuresFinding& found) : m_out(out), m_found(found) {}

    void cohort(const char* name, const Measured& measured, bool withJourneys)
    {
        m_out.key(name);
        m_out.open();
        m_out.put("people", measured.people);
        m_out.putFlag("small", m_found.isSmall(measured.people));
        uptake("adults", measured.adults);
        uptake("carers", measured.carers);
        allocations(measured);
        times(measured);
        spread("council_people", measured.council);
        spread("provider_people", measured.provider);
        spread("people_met", measured.allPeople);
        spread("hand_offs", measured.handOffs);
        spread("steps", measured.steps);
        spread("identity_edits", measured.identityEdits);
        experience(measured);
        integrity(measured);
        if (withJourneys) journeys(measured);
        m_out.close();
    }

private:
    void share(const char* name, const Share& share)
    {
        m_out.key(name);
        m_out.open();
        m_out.put("count", share.count);
        m_out.put("of", share.of);
        m_out.put("undecided", share.undecided);
        putExact(m_out, "share", share.part());
        putRounded(m_out, "percent", share.percent());
        m_out.putFlag("small", m_found.isSmall(share.of));
        m_out.close();
    }

    void uptake(const char* name, const Uptake& uptake)
    {
        m_out.key(name);
        m_out.open();
        m_out.put("whole", uptake.whole);
        m_out.put("part", uptake.part);
        share("direct_payment", uptake.directPayment);
        share("self_directed", uptake.selfDirected);
        m_out.close();
    }

    void allocations(const Measured& measured)
    {
        const auto& [notSaid, accepted, declined, barred] = measured.newAllocations;
        const qint64 all = notSaid + accepted + declined + barred;
        m_out.key("new_allocations");
        m_out.open();
        m_out.put("count", all);
        share("accepted", {accepted, all});
        share("declined", {declined, all});
        share("barred", {barred, all});
        m_out.put("not_said", notSaid);
        m_out.key("declined_because");
        m_out.open();
        for (std::size_t i = 0; i < kDeclinedWords.size(); ++i) m_out.put(kDeclinedWords[i], measured.declined[i]);
        m_out.close();
        m_out.close();
    }

    void middles(const Spread& spread)
    {
        const auto median = spread.median();
        const auto ninetieth = spread.ninetieth();
        putExact(m_out, "median", median ? std::optional(median->value) : std::nullopt);
        m_out.putFlag("median_at_least", median && median->atLeast);
        putWhole(m_out, "ninetieth", ninetieth ? std::optional(ninetieth->value) : std::nullopt);
        m_out.putFlag("ninetieth_at_least", ninetieth && ninetieth->atLeast);
        m_out.putFlag("small", m_found.isSmall(spread.settled() + spread.open()));
    }

    void spread(const char* name, const Spread& spread)
    {
        m_out.key(name);
        m_out.open();
        m_out.put("settled", spread.settled());
        m_out.put("open", spread.open());
        middles(spread);
        m_out.close();
    }

    void times(const Measured& measured)
    {
        m_out.key("times");
        m_out.open();
        for (std::size_t i = 0; i < kTimeWords.size(); ++i) {
            const rules::TimeMeasure& time = measured.times[i];
            m_out.key(kTimeWords[i]);
            m_out.open();
            m_out.put("settled", time.days.settled());
            m_out.put("open", time.days.open());
            m_out.put("ended", time.ended);
            middles(time.days);
            putWhole(m_out, "longest_waiting", time.days.longestOpen());
            if (time.withinTarget) share("within_target", *time.withinTarget);
            else m_out.putNull("within_target");
            m_out.close();
        }
        m_out.close();
    }

    void experience(const Measured& measured)
    {
        m_out.key("experience");
        m_out.open();
        for (std::size_t i = 0; i < kWayWords.size(); ++i) share(kWayWords[i], measured.process[i]);
        for (std::size_t i = 0; i < kLifeWords.size(); ++i) {
            const rules::FeltMeasure& felt = measured.felt[i];
            m_out.key(kLifeWords[i]);
            m_out.open();
            m_out.put("better", felt.better);
            m_out.put("same", felt.same);
            m_out.put("worse", felt.worse);
            m_out.put("answered", felt.answered());
            putExact(m_out, "net", felt.net());
            m_out.putFlag("small", m_found.isSmall(felt.answered()));
            m_out.close();
        }
        m_out.close();
    }

    void integrity(const Measured& measured)
    {
        m_out.key("integrity");
        m_out.open();
        share("outcomes_with_words", measured.words);
        share("offers_confirmed", measured.confirmed);
        share("lines_set_by_hand", measured.overridden);
        share("manager_early", measured.managerEarly);
        share("reviews_on_time", measured.reviewsOnTime);
        m_out.put("differences", measured.differences);
        putExact(m_out, "median_difference", measured.medianDifference);
        const auto percent =
            measured.medianDifference ? std::optional(*measured.medianDifference * Exact(qint64(100))) : std::nullopt;
        putRounded(m_out, "median_difference_percent", percent);
        m_out.close();
    }

    void journeys(const Measured& measured)
    {
        m_out.key("journeys");
        m_out.openList();
        for (const rules::JourneyMeasure& row : measured.journeys) {
            m_out.open();
            m_out.put("id", row.person);
            m_out.putFlag("open", row.open);
            m_out.key("days");
            m_out.open();
            for (std::size_t i = 0; i < kTimeWords.size(); ++i) putWhole(m_out, kTimeWords[i], row.days[i]);
            m_out.close();
            QStringList waiting;
            for (std::size_t i = 0; i < kTimeWords.size(); ++i)
                if (row.waiting[i]) waiting.append(QString::fromLatin1(kTimeWords[i]));
            m_out.put("waiting", waiting);
            m_out.put("steps", row.steps);
            m_out.put("council_people", row.council);
            m_out.put("provider_people", row.provider);
            m_out.put("hand_offs", row.handOffs);
            m_out.close();
        }
        m_out.closeList();
    }

    Writing& m_out;
    const MeasuresFinding& m_found;
};

void writeCompared(Writing& out, const MeasuresFinding& found)
{
    out.key("compared");
    out.openList();
    for (std::size_t i = 0; i < kFigureWords.size(); ++i) {
        const auto& now = found.now[i];
        const auto& before = found.before[i];
        out.open();
        out.put("figure", QString::fromLatin1(kFigureWords[i]));
        putExact(out, "cohort", now);
        putExact(out, "baseline", before);
        putExact(out, "change", now && before ? std::optional(*now - *before) : std::nullopt);
        out.close();
    }
    out.closeList();
}

void write(Writing& out, const MeasuresFinding& found)
{
    out.put("small_under", found.smallUnder);
    out.put("target_days", found.targetDays);
    Pages pages(out, found);
    pages.cohort("cohort", found.cohort, true);
    if (found.baseline) pages.cohort("baseline", *found.baseline, false);
    else out.putNull("baseline");
    writeCompared(out, found);
}

QStringList toldOf(const MeasuresFinding& found)
{
    if (found.cohort.journeys.isEmpty()) return {say("There is nobody to count.")};
    QStringList told{say("People counted, each once: %1.").arg(found.cohort.people)};
    for (std::size_t i = 0; i < kFigureWords.size(); ++i) {
        if (!found.now[i]) continue;
        const QString name = QString::fromLatin1(kFigureWords[i]).replace(u'_', u' ');
        const QString before = found.before[i] ? say(", before: %1").arg(found.before[i]->decimal(kPlaces)) : QString();
        told.append(u"%1: %2%3"_s.arg(name, found.now[i]->decimal(kPlaces), before));
    }
    return told;
}

} // namespace

std::variant<Answer, Refused> decideMeasures(Object& facts, const policy::Library& library)
{
    const rules::MeasuresFacts asked = measuresFacts(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::measures(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/as_at");
    Answer answer;
    answer.finding = found->cohort.journeys.isEmpty() ? u"nobody"_s : u"measured"_s;
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = toldOf(*found);
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
