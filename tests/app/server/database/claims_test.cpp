// What a laptop claims of the council, of the time and of its own size.
#include "tests/app/server/database/said.h"

namespace claims_test {

using namespace alongside;
using namespace alongside::server;
using namespace alongside::server::testing;
using wire::OpOutcome;

TEST_CASE("Who claims to have seen what the council never gave out overrules nobody", "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop left(office, 1), right(office, 2);
    left.send({left.group(kBernie, address(u"1 High Street"_s))});
    office.work();
    right.send({right.group(kBernie, address(u"2 Low Road"_s), quint64(1) << 62)});
    right.send({right.group(kBernie, address(u"3 Low Road"_s), 2)});
    office.work();
    CHECK(office.ask("SELECT count(*) FROM op") == 1);
    const QList<wire::OutcomeLine> told = pullAll(office, right.device).outcomes;
    REQUIRE(told.size() == 2);
    CHECK(told.first().outcome == OpOutcome::AsideInvalid);
    CHECK(told.first().detail == u"op.base");

    right.send({right.group(kBernie, address(u"4 Low Road"_s), 0)}); // not having seen it: both answers stand
    office.work();
    CHECK(outcomesOf(pullAll(office, right.device).groups).last() == OpOutcome::NeedsDeciding);
}

TEST_CASE("A time that no clock shows is set aside, and told", "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    const auto at = [&](quint64 hlc) {
        record::Group group = laptop.group(kBernie, address(u"1 High Street"_s));
        group.hlc = hlc;
        laptop.send({group});
    };
    at(1);                                                       // 1970
    at(quint64(INT64_MAX));                                      // as far as the number goes
    at(quint64(office.clock.ms + 400LL * 24 * 3'600'000) << 16); // more than a year ahead
    at(quint64(office.clock.ms + 40LL * 24 * 3'600'000) << 16);  // wrong, and a clock that laptops have
    office.work();
    const QList<wire::OutcomeLine> told = pullAll(office, laptop.device).outcomes;
    REQUIRE(told.size() == 3);
    for (const wire::OutcomeLine& line : told) CHECK(line.detail == u"group.hlc");
    CHECK(office.ask("SELECT count(*) FROM op") == 1);
}

TEST_CASE("[S88] Where time is played, a visit of whatever year is taken in", "[stage2]")
{
    Office office(Kind::Sqlite);
    Laptop laptop(office, 1);
    for (const int years : {-10, 20}) {
        record::Group group = laptop.group(kBernie, address(u"1 High Street"_s));
        group.hlc = quint64(office.clock.ms + years * 365LL * 24 * 3'600'000) << 16;
        laptop.send({group});
    }
    Stage2 played(office.database(), Clocks::Played);
    REQUIRE(played.run(office.council));
    CHECK(pullAll(office, laptop.device).outcomes.isEmpty());
    CHECK(office.ask("SELECT count(*) FROM op") == 2);
}

TEST_CASE("The largest group a laptop can send reaches its colleagues", "[stage2]")
{
    Office office(Kind::Sqlite);
    Laptop left(office, 1), right(office, 2);
    record::Group group = left.group(kBernie, address(u"1 High Street"_s));
    QString words;
    for (int i = 0; i < 975; ++i) words += QChar(u'a' + (i * 7919) % 26);
    while (group.ops.size() < record::kMostOpsInGroup) {
        record::Change change{{record::RecordKind::Entry, id(1'000 + uint(group.ops.size())), 3, {}},
                              record::Action::Set,
                              words + QString::number(group.ops.size())};
        group.ops.append({change, 0, {}});
    }
    const wire::SealedFrame frame = left.seal({group});
    CHECK(frame.header.rawLen > wire::kMostRaw - 100'000);
    REQUIRE(left.push(frame));
    office.work();
    const Pulled pulled = pullAll(office, right.device);
    REQUIRE(pulled.groups.size() == 1);
    CHECK(pulled.groups.first().group == group);
}

} // namespace claims_test
