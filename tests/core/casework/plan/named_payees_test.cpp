// Whom a line of the plan names that a direct payment may only pay where it is necessary (SI 2014/2871 reg 3).
#include "core/casework/plan/named_payees.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::named_payees_test {

namespace {

const PayeeId kBernie{QUuid(1, 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)};

CircleMember member(uchar number, const QString& name, CircleSector sector)
{
    return {.id = {QUuid(2, 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, number)}, .name = name, .sector = sector};
}

CaseFile paidDirectly()
{
    CaseFile file;
    file.choices.way = Deploy::DpSelf;
    file.choices.personSaidYes = Tri::Yes;
    file.circle = {
        member(1, u"Bernie"_s, CircleSector::Family),  member(2, u"Mrs Olsen"_s, CircleSector::Friends),
        member(3, u"Femi"_s, CircleSector::Paid),      member(4, u"The quiz team"_s, CircleSector::Community),
        member(5, u"Biscuit"_s, CircleSector::Family), member(6, u"Joan"_s, CircleSector::Family),
        member(7, u"Ash"_s, CircleSector::NotSaid)};
    file.circle[4].isPet = true;
    file.circle[5].hasDied = true;
    return file;
}

QStringList namesOf(const QString& who, const CaseFile& file, WhoMeets metBy = WhoMeets::Council)
{
    QStringList names;
    for (const NamedPayee& one : namedPayees({.metBy = metBy, .who = who}, file)) names.append(one.name);
    return names;
}

} // namespace

TEST_CASE("A line that the direct payment pays names those who may be family", "[casework][plan]")
{
    const CaseFile file = paidDirectly();
    CHECK(namesOf(u"bernie, on Sundays"_s, file) == QStringList{u"Bernie"_s});
    CHECK(namesOf(u"Bernie and Ash"_s, file) == QStringList{u"Bernie"_s, u"Ash"_s});
    CHECK(namesOf(u"Mrs Olsen"_s, file) == QStringList{u"Mrs Olsen"_s});
    CHECK(namesOf(u"Mrs Green"_s, file).isEmpty()); // a title is no name
    CHECK(namesOf(u"Femi"_s, file).isEmpty());      // there for pay
    CHECK(namesOf(u"The quiz team"_s, file).isEmpty());
    CHECK(namesOf(u"Biscuit"_s, file).isEmpty());
    CHECK(namesOf(u"Joan"_s, file).isEmpty());
    CHECK(namesOf(u"Kindling"_s, file).isEmpty());
    CHECK(namesOf(u"my  brother"_s, file) == QStringList{u"my brother"_s});
    CHECK(namesOf(u""_s, file).isEmpty());
}

TEST_CASE("Nobody is asked about where no direct payment pays the line", "[casework][plan]")
{
    CaseFile file = paidDirectly();
    CHECK(namesOf(u"Bernie"_s, file, WhoMeets::Circle).isEmpty());
    CHECK(namedPayees({.metBy = WhoMeets::Circle, .who = u"Bernie"_s, .quote = Money::pence(1300)}, file).size() == 1);
    file.choices.way = Deploy::CouncilManaged;
    CHECK(namesOf(u"Bernie"_s, file).isEmpty());
    file.choices.way = Deploy::DpManagedAccount;
    file.choices.personSaidYes = Tri::NotYetKnown; // looked at, and not said yes to
    CHECK(namesOf(u"Bernie"_s, file) == QStringList{u"Bernie"_s});
}

TEST_CASE("Whoever Choices names is told from there, and once", "[casework][plan]")
{
    CaseFile file = paidDirectly();
    file.payees = {{.id = kBernie, .name = u"Bernie Thackray"_s}};
    const auto named = namedPayees({.metBy = WhoMeets::Council, .who = u"Bernie"_s}, file);
    CHECK(named == QList<NamedPayee>{{u"Bernie Thackray"_s, kBernie}});
    CHECK(namesOf(u"my sister Bernie"_s, file) == QStringList{u"Bernie Thackray"_s});
    file.payees.first().name = u"Aunt Bernie"_s;
    CHECK(namesOf(u"Aunt Bernie"_s, file) == QStringList{u"Aunt Bernie"_s});
    file.payees.first().name.clear();
    CHECK(namedPayees({.metBy = WhoMeets::Council, .who = u"Bernie"_s}, file) == QList<NamedPayee>{{u"Bernie"_s, {}}});
}

} // namespace alongside::casework::named_payees_test
