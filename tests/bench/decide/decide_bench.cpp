// What the rules cost beside their limits, measured in the same run on one core:
//   determine    determinations of eligibility a second, in process, with their trace
//   decide       lines of NDJSON answered                    : the same lines read and written, no rule
//   allocation   20 lines, with the trace, with its sentences : the same sums without trace
//   reprice      people of 20 lines priced twice              : the same lines read and written
// Run: alongside_decide_bench [determine|decide|allocation|reprice] or alongside_decide_bench make FOLDER N, which writes
// the questions and our answers for the peers of peers.mjs. Everybody in it is invented.

#include "core/contract/money/allocation_facts.h"
#include "core/contract/decide.h"
#include "core/contract/money/reprice.h"
#include "core/documents/sentences.h"
#include "core/rules/allocation/allocation.h"
#include "core/rules/allocation/figures.h"
#include "core/rules/eligibility/catalogue.h"
#include "tests/bench/decide/json_alone.h"
#include "tests/bench/decide/plain_sums.h"
#include "tests/bench/decide/questions.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <sstream>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::bench;

namespace {

constexpr unsigned kSeed = 20261122;
constexpr int kRounds = 5;

void must(bool done, const char* what)
{
    if (!done) qFatal("%s", what);
}

const policy::Library& library()
{
    static const policy::Library all = *policy::Library::builtIn();
    return all;
}

/// Both timed in turns, so that what else the computer does falls on both; seconds of the processor, the middle round.
struct Pair {
    double ours;
    double limit;
};
Pair timed(const std::function<void()>& ours, const std::function<void()>& limit)
{
    QList<double> mine;
    QList<double> theirs;
    const auto run = [](const std::function<void()>& what) {
        const std::clock_t start = std::clock();
        what();
        return double(std::clock() - start) / CLOCKS_PER_SEC;
    };
    ours();
    limit();
    for (int round = 0; round < kRounds; ++round) {
        mine.append(run(ours));
        theirs.append(run(limit));
    }
    std::ranges::sort(mine);
    std::ranges::sort(theirs);
    return {mine[kRounds / 2], theirs[kRounds / 2]};
}

void say(const char* what, Pair pair, double each, const char* limit, double aim)
{
    std::printf("%-34s %9.2f us   %-34s %9.2f us   %5.2f times (aim: at most %.0f)\n", what, pair.ours / each * 1e6,
                limit, pair.limit / each * 1e6, pair.ours / pair.limit, aim);
}

// Reading the facts once, as the contract reads them.
template <class Facts>
std::vector<Facts> factsOf(const QByteArrayList& lines, Facts (*read)(contract::Object&))
{
    std::vector<Facts> all;
    for (const QByteArray& line : lines) {
        contract::LineJson json;
        must(json.read(line, 32), "a question is not JSON");
        contract::Reading reading({});
        contract::Object object(reading, json.root());
        contract::Object facts(object, u"facts");
        all.push_back(read(facts));
        must(!reading.refused(), "a question was refused");
    }
    return all;
}

EligibilityFacts adultIn(contract::Object& facts)
{
    EligibilityFacts out{.on = facts.decisionDate(u"assessment_date"),
                         .age = int(*facts.whole(u"age")),
                         .impairment = facts.tri(u"needs_from_impairment_or_illness"),
                         .significantImpact = facts.tri(u"significant_wellbeing_impact")};
    out.matters = {Wellbeing::Dignity, Wellbeing::Control};
    contract::Object outcomes(facts, u"outcomes");
    for (const CareArea area : kAdultAreas) {
        const QString key = QString::fromLatin1(keyOf(area));
        contract::Object one(outcomes, key);
        out.at(area) = {one.tri(u"applicable") != Tri::No,
                        one.tri(u"due_to_need"),
                        one.tri(u"without_assistance"),
                        one.tri(u"pain_distress_anxiety"),
                        one.tri(u"endangers_self_or_others"),
                        one.tri(u"significantly_longer"),
                        false};
    }
    contract::Object fluctuation(facts, u"fluctuation");
    out.fluctuates = fluctuation.tri(u"fluctuates");
    out.periodConsidered = fluctuation.tri(u"period_considered");
    return out;
}

QByteArrayList adultLines(int count)
{
    Questions questions(kSeed);
    QByteArrayList lines;
    for (int n = 0; n < count; ++n) lines.append(questions.adultLine(n));
    return lines;
}

QByteArrayList allocationLines(int count)
{
    Questions questions(kSeed);
    QByteArrayList lines;
    for (int n = 0; n < count; ++n) lines.append(questions.allocationLine(n, 20));
    return lines;
}

void benchDetermine()
{
    constexpr int kAgain = 50;
    const auto facts = factsOf<EligibilityFacts>(adultLines(2000), adultIn);
    qsizetype reasons = 0;
    const Pair pair = timed(
        [&] {
            for (int again = 0; again < kAgain; ++again)
                for (const EligibilityFacts& one : facts)
                    reasons += rules::adultEligibility(one, library())->reasons.size();
        },
        [] {});
    must(reasons > 0, "no trace");
    std::printf("determine: %.0f determinations a second, with trace\n", kAgain * double(facts.size()) / pair.ours);
}

/// The answers, as trees that are only written.
std::vector<rapidjson::Document> treesOf(const std::string& answers, Pool& pool)
{
    std::vector<rapidjson::Document> trees;
    std::istringstream in(answers);
    for (std::string line; std::getline(in, line);) {
        trees.emplace_back(&pool);
        readTree(trees.back(), QByteArray::fromStdString(line));
    }
    return trees;
}

/// A stream of ours beside the JSON library alone: the same lines copied, and the same lines in and out.
void benchStream(const char* name, const QByteArrayList& lines, double aim,
                 const std::function<void(std::istream&, std::ostream&)>& ours)
{
    const std::string text = (lines.join('\n') + '\n').toStdString();
    const auto run = [&](const std::function<void(std::istream&, std::ostream&)>& what) {
        return [&text, what] {
            std::istringstream in(text);
            std::ostringstream out;
            what(in, out);
            must(out.tellp() > 0, "nothing written");
        };
    };
    std::istringstream in(text);
    std::ostringstream out;
    ours(in, out);
    must(out.str().find("\"error\"") == std::string::npos, "a line was refused");
    Pool pool;
    const auto answers = treesOf(out.str(), pool);
    std::printf("%s: %zu bytes in, %zu bytes out a line\n", name, text.size() / std::size_t(lines.size()),
                out.str().size() / std::size_t(lines.size()));
    const auto each = double(lines.size());
    say(name, timed(run(ours), run([&](auto& i, auto& o) { answerAlone(i, o, answers); })), each,
        "the same lines in and out", aim);
    say(name, timed(run(ours), run(copyAlone)), each, "the same lines in, copied out", aim);
}

void benchDecide()
{
    const auto decide = [](const QString& subject) {
        return [subject](std::istream& in, std::ostream& out) {
            contract::decide(in, out, {subject, {}, false}, library());
        };
    };
    benchStream("decide eligibility", adultLines(2000), 2, decide(u"eligibility"_s));
    benchStream("decide allocation, 20 lines", allocationLines(500), 2, decide(u"allocation"_s));
}

void benchReprice(int people)
{
    const auto guides = library().guides();
    const auto next = std::ranges::find(guides, u"PG-2025"_s, &PriceGuide::id);
    benchStream("reprice, 20 lines", allocationLines(people), 3,
                [&](std::istream& in, std::ostream& out) { contract::reprice(in, out, *next, false, library()); });
}

void benchAllocation()
{
    const auto facts = factsOf<AllocationFacts>(allocationLines(200), contract::allocationFactsIn);
    const PriceGuide guide = *library().guideOn(QDate(2024, 9, 17));
    for (const AllocationFacts& one : facts) {
        const auto found = rules::allocation(one, library());
        const PlainSums sums = plainSums(one, guide);
        const qint64 planning = (found->planningWeekly + found->planningAnnual + found->planningOneOff).pence();
        must(found && found->year.pence() == sums.year && found->oneOff.pence() == sums.oneOff
                 && found->dpNetWeekly.pence() == sums.dpNet && found->invoiceWeekly.pence() == sums.invoice
                 && planning == sums.planning,
             "the sums differ");
    }
    qint64 kept = 0;
    const auto traced = [&] {
        for (int again = 0; again < 10; ++again)
            for (const AllocationFacts& one : facts)
                kept += rules::allocationInFigures(one, library())->sums.year.pence();
    };
    const auto told = [&] {
        for (int again = 0; again < 10; ++again)
            for (const AllocationFacts& one : facts) {
                const auto found = rules::allocation(one, library());
                kept += found->lines.first().working.size();
                for (const Reason& reason : found->reasons) kept += documents::sentenceFor(reason).size();
            }
    };
    const auto plain = [&] {
        for (int again = 0; again < 10; ++again)
            for (const AllocationFacts& one : facts) kept += plainSums(one, *library().guideOn(one.on)).year;
    };
    const double each = 10.0 * double(facts.size());
    say("allocation with trace", timed(traced, plain), each, "the same sums alone", 3);
    say("  and its sentences made", timed(told, plain), each, "the same sums alone", 3);
    must(kept != 0, "nothing worked out");
}

QByteArray stateOf(Tri answer)
{
    return answer == Tri::Yes ? "true" : answer == Tri::No ? "false" : "null";
}

/// Questions for the peers, and our answers in their words: finding, the second condition, who is unable.
void make(const QString& folder, int count)
{
    const QByteArrayList lines = adultLines(count);
    QFile asked(folder + u"/questions.ndjson"_s);
    QFile answered(folder + u"/answers.txt"_s);
    must(asked.open(QIODevice::WriteOnly) && answered.open(QIODevice::WriteOnly), "the folder cannot be written");
    asked.write(lines.join('\n') + '\n');
    static const QByteArray words[] = {"undetermined", "eligible", "not_eligible", "not_applicable"};
    for (const EligibilityFacts& one : factsOf<EligibilityFacts>(lines, adultIn)) {
        const auto found = rules::adultEligibility(one, library());
        QByteArrayList unable;
        for (const AreaFinding& area : found->areas)
            if (area.status == AreaStatus::Unable) unable.append(keyOf(area.area));
        answered.write(words[std::size_t(found->answer)] + ' ' + stateOf(found->unable) + ' ' + unable.join(',')
                       + '\n');
    }
}

} // namespace

int main(int count, char** arguments)
{
    const QString what = count > 1 ? QString::fromLocal8Bit(arguments[1]) : QString();
    if (what == u"make" && count == 4) return make(QString::fromLocal8Bit(arguments[2]), atoi(arguments[3])), 0;
    if (what.isEmpty() || what == u"determine") benchDetermine();
    if (what.isEmpty() || what == u"decide") benchDecide();
    if (what.isEmpty() || what == u"allocation") benchAllocation();
    if (what.isEmpty() || what == u"reprice") benchReprice(count > 2 ? atoi(arguments[2]) : 10000);
    return 0;
}
