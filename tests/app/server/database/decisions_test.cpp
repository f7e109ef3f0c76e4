// Decisions at the office: written once, resting on what the record has, whole where a newer laptop made them.

#include "tests/app/server/database/said.h"

#include "core/record/schema.h"

#include <QCborArray>

namespace decisions_test {

using namespace alongside;
using namespace alongside::server;
using namespace alongside::server::testing;
using wire::OpOutcome;

TEST_CASE("[S104] The payment is raised once, and a decision is never written again", "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    CaseFile decided;
    decided.agreements.append({.id = {id(49)}, .on = QDate(2026, 11, 19), .by = u"Ada"_s});
    decided.instructions.append({.id = {id(50)}, .on = QDate(2026, 11, 19), .by = u"Sam"_s, .agreement = {id(49)}});
    laptop.send({laptop.group(kBernie, CaseFile(), decided)});
    office.work();
    office.tell("UPDATE inbox SET state = 0");
    office.work();
    CHECK(office.ask("SELECT count(*) FROM payment_instruction") == 1);

    const record::Path by{record::RecordKind::PaymentInstruction, id(50), 2, {}};
    laptop.send({laptop.group(kBernie, {by, record::Action::Decide, u"Somebody else"_s})});
    laptop.send({laptop.group(kBernie, {by, record::Action::Set, u"Somebody else"_s})});
    office.work();
    CHECK(office.ask("SELECT count(*) FROM aside") == 2);
    CHECK(office.ask("SELECT stage FROM caseload") == qint64(Stage::MoneyStarted));
}

TEST_CASE("No payment is started out of nothing: it pays an agreement that the record has", "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1), colleague(office, 2);
    CaseFile agreed, paid;
    agreed.agreements.append({.id = {id(49)}, .on = QDate(2026, 11, 19), .by = u"Ada"_s});
    paid.instructions.append({.id = {id(50)}, .on = QDate(2026, 11, 19), .by = u"Sam"_s});
    colleague.send({colleague.group(kBernie, CaseFile(), paid)}); // names none
    paid.instructions[0].agreement = {id(49)};
    colleague.send({colleague.group(kBernie, CaseFile(), paid)}); // names one that is not there yet
    laptop.send({laptop.group(kAsha, CaseFile(), agreed)});       // there, in somebody else's record
    colleague.send({colleague.group(kBernie, CaseFile(), paid)});
    office.work();
    CHECK(office.ask("SELECT count(*) FROM payment_instruction") == 0);
    CHECK(office.ask("SELECT count(*) FROM aside WHERE outcome = 7") == 3);

    laptop.send({laptop.group(kBernie, CaseFile(), agreed)});
    colleague.send({colleague.group(kBernie, CaseFile(), paid)});
    office.work();
    CHECK(office.ask("SELECT count(*) FROM payment_instruction") == 1);
    CHECK(office.ask("SELECT count(*) FROM aside") == 3);
}

TEST_CASE("An agreement of a newer laptop is taken in whole, passed on, and stands as agreed without figures",
          "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop newer(office, 1), other(office, 2);
    CaseFile agreed = named(u"Bernie"_s);
    agreed.agreements.append({.id = {id(51)}, .on = QDate(2026, 6, 1), .allocation = {.weekly = Money::pence(8125)}});
    record::Group said = newer.group(kBernie, CaseFile(), agreed);
    for (record::Op& op : said.ops)
        if (record::nameOf(op.change.path) == u"allocation_agreement.allocation"_s) {
            QCborArray longer = op.change.value.toArray();
            longer.append(u"a part of tomorrow"_s);
            op.change.value = longer;
        }
    newer.send({said});
    office.work();

    const Pulled pulled = pullAll(office, other.device);
    REQUIRE(pulled.groups.size() == 1);
    CHECK(pulled.groups.first().group == said);
    CHECK(office.ask("SELECT stage FROM caseload") == qint64(Stage::Agreed));
    CHECK(office.ask("SELECT count(*) FROM caseload WHERE needs_deciding <> 0") == 0);
}

} // namespace decisions_test
