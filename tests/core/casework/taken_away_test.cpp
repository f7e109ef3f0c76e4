#include "core/casework/away/taken_away.h"

#include "core/record/fold/fold.h"
#include "tests/support/catch.h"
#include "tests/support/named.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::taken_away_test {

using test::named;

namespace {

const DeviceId kHere = named<DeviceId>(100), kThere = named<DeviceId>(101);

CaseFile told()
{
    CaseFile file{.id = named<CaseId>(1)};
    for (uint n : {10u, 11u, 12u})
        file.entries.append({.id = named<EntryId>(n), .words = u"said %1"_s.arg(n), .saidBy = u"Ada"_s});
    file.circle = {{.id = named<MemberId>(20), .name = u"Joan"_s}, {.id = named<MemberId>(21), .name = u"Ted"_s}};
    file.offers = {{.id = named<OfferId>(30), .by = named<MemberId>(20), .what = u"Cooks"_s, .willing = Willing::Yes},
                   {.id = named<OfferId>(31), .by = named<MemberId>(21), .what = u"Drives"_s}};
    file.outcomes = {{.id = named<OutcomeId>(40), .metBy = {named<OfferId>(31), named<OfferId>(30)}}};
    file.lines = {{.id = named<LineId>(50), .outcomes = {named<OutcomeId>(40)}},
                  {.id = named<LineId>(51), .label = u"Choir"_s, .outcomes = {named<OutcomeId>(40)}}};
    file.week = {{weekKey(false, 1, 0), {Cover::Circle, u"Joan rings"_s}}};
    return file;
}

void loseMember(CaseFile& file)
{
    file.circle.removeFirst();
    file.offers.removeFirst();
    file.outcomes.first().metBy.removeLast();
}

TakenAway taken(const std::function<void(CaseFile&)>& how)
{
    TakenAway act{told(), told()};
    how(act.after);
    return act;
}

/// Two laptops, and one council that gives each change its place.
struct Log {
    void write(DeviceId who, quint64 base, const CaseFile& from, const CaseFile& to)
    {
        for (const record::Change& change : record::diff(from, to)) {
            const quint64 next = quint64(ops.size()) + 1;
            ops.append({told().id, {who.value}, (1'000 + next) << 16, who, next, next, {change, base, {}}});
        }
    }
    [[nodiscard]] quint64 last() const { return quint64(ops.size()); }
    [[nodiscard]] record::Folded folded() const { return record::fold(told().id, ops); }
    [[nodiscard]] CaseFile file() const
    {
        CaseFile now = folded().file;
        now.seen = 0;
        return now;
    }

    QList<record::LoggedOp> ops{};
};

} // namespace

TEST_CASE("What was taken away comes back whole, in its place, with its links", "[casework]")
{
    const QList<std::function<void(CaseFile&)>> acts{
        [](CaseFile& file) { file.entries.removeFirst(); },
        [](CaseFile& file) { file.entries.remove(1); },
        [](CaseFile& file) { file.entries.removeLast(); },
        loseMember,
        [](CaseFile& file) {
            file.offers.removeLast();
            file.outcomes.first().metBy.removeFirst();
        },
        [](CaseFile& file) {
            file.outcomes.clear();
            for (SupportLine& line : file.lines) line.outcomes.clear();
        },
        [](CaseFile& file) { file.lines.removeFirst(); },
        [](CaseFile& file) { file.week.clear(); },
    };
    for (const auto& act : acts) {
        const TakenAway away = taken(act);
        CHECK(canBePutBack(away, away.after));
        const PutBack back = putBack(away, away.after);
        CHECK(back.file == told());
        CHECK_FALSE(back.lacksSome);
        CHECK_FALSE(canBePutBack(away, back.file));

        Log log; // and so in the log: on this laptop and on any other
        log.write(kHere, 0, CaseFile{.id = told().id}, told());
        log.write(kHere, log.last(), told(), away.after);
        CHECK(log.file() == away.after);
        log.write(kHere, log.last(), away.after, back.file);
        CHECK(log.file() == told());
        CHECK(log.folded().conflicts.isEmpty());
    }
}

TEST_CASE("What was written since it was taken away stands", "[casework]")
{
    const TakenAway away = taken(loseMember);
    CaseFile now = away.after;
    now.outcomes.first().now = u"alone"_s;
    now.offers.append({.id = named<OfferId>(32), .by = named<MemberId>(21)});
    now.outcomes.first().metBy.append(named<OfferId>(32));
    now.entries.removeFirst();
    const PutBack back = putBack(away, now);
    CHECK(back.file.entries.size() == 2);
    CHECK(back.file.outcomes.first().now == u"alone"_s);
    CHECK(back.file.outcomes.first().metBy
          == QList{named<OfferId>(31), named<OfferId>(32), named<OfferId>(30)}); // beside what was linked since
    CHECK(back.file.circle == told().circle);

    now = taken([](CaseFile& file) { file.week.clear(); }).after;
    now.week.insert(weekKey(false, 1, 0), {Cover::Paid, {}});
    CHECK_FALSE(canBePutBack(taken([](CaseFile& file) { file.week.clear(); }), now));
}

TEST_CASE("An answer goes back to what it was, where it was not answered again since", "[casework]")
{
    TakenAway act{told(), told()};
    act.before.needs = {{.id = needIdFor(CareArea::Toilet), .area = CareArea::Toilet, .danger = Tri::Yes}};
    act.after.needs = act.before.needs;
    act.after.needs.first().danger = Tri::NotYetKnown;
    act.after.needs.first().applies = Tri::No;
    CHECK_FALSE(tookAway(act));
    REQUIRE(canBePutBack(act, act.after));
    CHECK(putBack(act, act.after).file == act.before);

    CaseFile now = act.after;
    now.needs.first().words = u"since"_s;
    now.needs.first().applies = Tri::Yes;
    CHECK(putBack(act, now).file.needs.first().danger == Tri::Yes);
    CHECK(putBack(act, now).file.needs.first().applies == Tri::Yes);
    CHECK(putBack(act, now).file.needs.first().words == u"since"_s);
    now.needs.first().danger = Tri::No;
    CHECK_FALSE(canBePutBack(act, now));
    now.needs.clear();
    CHECK_FALSE(canBePutBack(act, now));

    // Where something was taken away, what hung on it is no answer by itself.
    const TakenAway away = taken(loseMember);
    CHECK(tookAway(away));
    now = away.after;
    now.circle = told().circle;
    now.offers = told().offers;
    CHECK_FALSE(canBePutBack(away, now));
}

TEST_CASE("Where what it was joined to has gone elsewhere, that is said", "[casework]")
{
    const TakenAway away = taken([](CaseFile& file) {
        file.offers.removeFirst();
        file.outcomes.first().metBy.removeLast();
    });
    CaseFile now = away.after;
    now.outcomes.clear();
    PutBack back = putBack(away, now);
    CHECK(back.file.offers == told().offers);
    CHECK(back.file.outcomes.isEmpty());
    CHECK(back.lacksSome);

    now = away.after;
    now.circle.removeFirst();
    back = putBack(away, now);
    CHECK(back.file.offers == now.offers); // nobody is there to do it
    CHECK(back.lacksSome);
}

TEST_CASE("Put back here and taken away there without knowing of it, both are shown", "[casework]")
{
    const TakenAway away = taken([](CaseFile& file) { file.entries.removeFirst(); });
    Log log;
    log.write(kHere, 0, CaseFile{.id = told().id}, told());
    const quint64 seen = log.last();
    log.write(kHere, seen, told(), away.after);
    log.write(kHere, seen, away.after, putBack(away, away.after).file);
    log.write(kThere, seen, told(), away.after);
    CHECK(log.file() == told());
    REQUIRE(log.folded().conflicts.size() == 1);
    CHECK(log.folded().conflicts.first().meeting == Meeting::KeptAgainstRemoval);
}

} // namespace alongside::casework::taken_away_test
