// The authorisation matrix, cell by cell, both ways, beside the same table typed by hand from the security design.

#include "core/record/schema.h"
#include "core/rights/matters.h"
#include "core/rights/rights.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace rights_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::rights;

namespace {

/// A row: practitioner | manager | payments | provider | administrator | governance. "cl" caseload, "tm" team, "gr" grant,
/// "bg" break-glass, "own", "named"; without a relation: everybody at that desk.
struct TypedRow {
    Matter matter;
    std::array<const char*, 6> cells;
};
constexpr TypedRow kTyped[kMatters] = {
    {Matter::Person, {"cl: V E; bg: V", "tm: V E; bg: V", "gr: V", "gr: V", "", "V"}},
    {Matter::SafeAddress, {"named: V E", "named: V E A", "named: V", "", "", "V A"}},
    {Matter::Assessment, {"cl: V E S X; own: M", "tm: V A M X", "", "gr: V", "", "V X"}},
    {Matter::Eligibility, {"cl: V E S", "tm: V A M", "gr: V", "", "", "V"}},
    {Matter::Budget, {"cl: V E S", "tm: V A", "gr: V", "gr: V", "", "V"}},
    {Matter::Plan, {"cl: V E S M X", "tm: V A M X", "gr: V", "gr: V E S", "", "V X"}},
    {Matter::DirectPayment, {"cl: V E S", "tm: V A", "gr: V E A", "", "", "V"}},
    {Matter::BankDetails, {"cl: E m", "tm: m", "gr: V E A", "", "", "m"}},
    {Matter::Payment, {"cl: V", "tm: V A", "gr: V E S A", "", "", "V"}},
    {Matter::Safeguarding, {"cl: V E S", "tm: V A", "", "gr: E S", "", "V"}},
    {Matter::ConfidentialNote, {"cl: V E; own: V E", "tm: V", "", "", "", "V E"}},
    {Matter::Attachment, {"cl: V E S X", "tm: V A X", "", "own: V E; gr: V", "", "V X"}},
    {Matter::Messages, {"cl: V E", "tm: V", "gr: V", "gr: V E", "", "V"}},
    {Matter::AuditLog, {"own: V", "tm: V", "own: V", "own: V", "V", "V X"}},
    {Matter::CouncilData, {"V", "V", "V E", "", "V E A", "V"}},
    {Matter::UsersAndDevices, {"own: V", "tm: V A", "", "own: S", "V E D", "V"}},
    {Matter::Retention, {"", "tm: V", "", "", "E", "V D"}},
};

Relation relationCalled(const QString& word)
{
    if (word == "cl"_L1) return Relation::Caseload;
    if (word == "tm"_L1) return Relation::Team;
    if (word == "gr"_L1) return Relation::Granted;
    if (word == "bg"_L1) return Relation::BreakGlass;
    if (word == "own"_L1) return Relation::Own;
    REQUIRE(word == "named"_L1);
    return Relation::Named;
}

Act actCalled(const QString& letter)
{
    static const QHash<QString, Act> acts{{u"V"_s, Act::View},    {u"E"_s, Act::Edit},      {u"S"_s, Act::Submit},
                                          {u"A"_s, Act::Approve}, {u"M"_s, Act::Addendum},  {u"X"_s, Act::Export},
                                          {u"D"_s, Act::Dispose}, {u"m"_s, Act::ViewMasked}};
    REQUIRE(acts.contains(letter));
    return acts.value(letter);
}

/// What the typed cell says of somebody who stands so and no other way.
bool typedMay(Desk desk, Relation relation, Matter matter, Act act)
{
    if (desk == Desk::None) return false;
    if (act == Act::Approve && relation == Relation::Own) return false;
    const QString cell = QString::fromLatin1(kTyped[int(matter)].cells[size_t(desk)]);
    for (const QString& part : cell.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const Relation wanted = colon < 0 ? Relation::Anyone : relationCalled(part.left(colon).trimmed());
        if (wanted != Relation::Anyone && wanted != relation) continue;
        for (const QString& letter : part.mid(colon + 1).split(u' ', Qt::SkipEmptyParts))
            if (actCalled(letter) == act) return true;
    }
    return false;
}

/// How many of all the questions are answered otherwise than the typed table does.
int differences(std::span<const Right> rights, int* asked = nullptr, int* allowed = nullptr)
{
    int found = 0;
    for (int matter = 0; matter < kMatters; ++matter)
        for (int desk = 0; desk < kDesks; ++desk)
            for (const Relation relation : kRelations)
                for (const Act act : kActs) {
                    const bool may = mayDo(rights, Desk(desk), relation, Matter(matter), act);
                    if (asked) ++*asked;
                    if (allowed) *allowed += may;
                    found += may != typedMay(Desk(desk), relation, Matter(matter), act);
                }
    return found;
}

} // namespace

TEST_CASE("every right is as the design's table has it, and nothing else is allowed", "[rights]")
{
    for (int matter = 0; matter < kMatters; ++matter) REQUIRE(int(kTyped[matter].matter) == matter);
    int asked = 0, allowed = 0;
    CHECK(differences(matrix(), &asked, &allowed) == 0);
    CHECK(asked == kMatters * kDesks * 7 * 8);
    CHECK(allowed > 100);
    CHECK(allowed < asked / 10);
}

TEST_CASE("one right more or less anywhere is found", "[rights]")
{
    const std::vector<Right> whole(matrix().begin(), matrix().end());
    for (size_t row = 0; row < whole.size(); ++row)
        for (const Act act : kActs) {
            if (act == Act::Approve && whole[row].relation == Relation::Own) continue; // refused in any case
            std::vector<Right> flipped = whole;
            flipped[row].acts ^= act;
            INFO("matter " << int(whole[row].matter) << " desk " << int(whole[row].desk) << " act " << int(act));
            CHECK(differences(flipped) > 0);
        }
}

TEST_CASE("nobody approves their own work, and who holds numbers alone opens no record", "[rights]")
{
    CHECK(mayDo(Desk::Management, Relation::Team, Matter::Plan, Act::Approve));
    CHECK_FALSE(mayDo(Desk::Management, Relation::Team | Relation::Own, Matter::Plan, Act::Approve));
    CHECK(mayDo(Desk::Management, Relation::Team | Relation::Own, Matter::Plan, Act::View));
    for (const Role role : {Role::Leadership, Role::Commissioner, Role::BudgetHolder, Role::ImprovementOwner})
        CHECK(deskOf(role) == Desk::None);
    for (const Role role : {Role::SocialWorker, Role::AssessmentOfficer, Role::RehabilitationOfficer})
        CHECK(deskOf(role) == Desk::Practice); // [S15]
}

TEST_CASE("each part of a record belongs to a row of the matrix, and may be written by its practitioner", "[rights]")
{
    for (const record::Part& part : record::parts()) {
        INFO(part.name);
        const auto matter = matterOf(part.kind);
        REQUIRE(matter);
        const Act act =
            *actOf({.path = {.kind = part.kind},
                    .action = part.shape == record::Shape::Decisions ? record::Action::Decide : record::Action::Set});
        const Desk desk = act == Act::Approve ? Desk::Management : Desk::Practice;
        const Relation relation = act == Act::Approve ? Relation::Team : Relation::Caseload;
        CHECK(mayDo(desk, relation, *matter, act));
        CHECK_FALSE(mayDo(Desk::None, relation, *matter, act));
        CHECK_FALSE(mayDo(Desk::Administration, relation, *matter, act)); // no right to content
    }
    CHECK_FALSE(matterOf(record::RecordKind(77)));
    CHECK_FALSE(actOf({.action = record::Action::Access}));
}

} // namespace rights_test
