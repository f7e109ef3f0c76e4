#pragma once
// The parts that the pages of one visit share: what stands in the record, and the sections made from it.

#include "core/documents/document.h"
#include "core/documents/statement/statement_context.h"
#include "core/domain/case_file.h"
#include "core/record/op.h"

namespace alongside::documents {

/// The decisions that stand, and the day and names the page speaks of. Points into the CaseFile it was made from, which is
/// the case as they froze it (record/frozen.h): what is noted since is not on a page of them.
struct Standing {
    const CaseFile& file;
    const StatementContext& context;
    const Determination* decided = nullptr;
    const AllocationAgreement* agreed = nullptr;
    const PaymentInstruction* paying = nullptr;
    const PlanningCommitment* aside = nullptr;

    [[nodiscard]] QDate day() const;      // of the agreement, else of the determination
    [[nodiscard]] QString worker() const; // who keeps the case
    [[nodiscard]] QString phone() const;  // to ring: the worker's, else the council's
    [[nodiscard]] QString council() const;
    [[nodiscard]] QString first() const; // what the person likes to be called
    [[nodiscard]] bool isEasy() const;   // in easy read: a line for each idea
};

/// "one, two." In easy read a line for each: "One." "Two."
QString asIdeas(const Standing& standing, const QStringList& parts);
/// Said where a decision stands that this program cannot read; nothing else is said of it.
Paragraph writtenByNewer();
/// Of a kind of which two stand that were made apart, neither: no page prints one of them as what holds.
Standing standingIn(const CaseFile& file, const StatementContext& context);
/// `what` it is in two or three words, for the head of each sheet: "Starting statement".
Document blankPage(const Standing& standing, const QString& title, const QString& what);
/// "Josie: Starting statement, 17 September 2024". A page without a day is a draft.
QString runningHead(const QString& first, const QString& what, QDate day);
/// Said first on the page, one note for each kind of which two stand.
QList<Block> twoStand(const CaseFile& file);
/// In place of a decision: that two stand, else `nothing`.
Paragraph notDecided(const Standing& standing, record::RecordKind kind, const QString& nothing);

// statement_needs.cpp: s25(1)(a)-(d)
QStringList namesOf(const QList<CareArea>& areas); // for the middle of a sentence
/// How one area stands, with its reason: "Eligible: only with help. Cannot lift a pan." Where the needs as a whole
/// are not eligible, an area still "counts".
QString whatWasFound(const AreaFinding& finding, const CaseFile& file, bool eligible);
/// The areas left unknown, by name, one sentence for each way of not being known: "Not talked about yet: ..."
QStringList openAreaSentences(const EligibilityFinding& finding, const CaseFile& file);
/// Set apart, where the rule of it rests on what was not confirmed when it was signed; else none.
QList<Block> ruleNotConfirmed(const Determination& decided);
QList<CareArea> areasFound(const Determination& decided, AreaStatus status);
QList<Wellbeing> mattersServed(const CaseFile& file);
QList<Block> needsSection(const Standing& standing);
QList<Block> outcomesSection(const Standing& standing);
/// How an outcome is met by what is decided: through the budget, by those who have said yes, by what is there already.
QString howMet(const Standing& standing, const Outcome& outcome);
/// What helps already and is not paid for: "Already there: ..."; empty where nothing is.
QString alreadyThere(const Outcome& outcome);
/// What the person said of how they would like it, with a space after it (S68); "" where nothing was said.
QString theirWay(const Outcome& outcome);

// statement_share.cpp: s14, s26(1)(b)
/// How the share of the budget was worked out, where it was and is still that one; else none. A statement that keeps its
/// two pages says it on one line, and where a letter about payments has the steps only that they are there.
enum class Room : quint8 { Short, OneLine, Table };
QList<Block> shareWorkedOut(const Standing& standing, Room room);
Room roomForShare(const Standing& standing);

// statement_budget.cpp: s25(1)(e), s26
QString aWeek(Money amount); // "£276.59 a week"
/// "Why there is less than before: he goes there alone now."
QString lessBecause(const QString& why);
bool isPlanning(Stream stream);
/// Null where the record has it no more.
const SupportLine* lineFor(const CaseFile& file, const AllocatedLine& allocated);
/// As it was decided; of a line that is there no more the way of them all.
Deploy wayOf(const CaseFile& file, const AllocatedLine& allocated);
QString labelOf(const CaseFile& file, const AllocatedLine& allocated);

// statement_money.cpp: s25(2)
const AllocatedLine* allocatedFor(const Allocation& allocation, LineId line);
/// The areas whose support goes by direct payment, and those of which a part does.
struct PaidAreas {
    QList<CareArea> whole{};
    QList<CareArea> part{};
};
PaidAreas areasByDirectPayment(const Standing& standing);
/// The same in words, and a carer's own health with them.
QStringList needsByDirectPayment(const Standing& standing);
/// What goes by direct payment week by week costs no more than the person pays: nothing of it is paid out.
bool isAllYourShare(const Standing& standing);
/// A plan, of which two pages are kept, says the same in less room, and nothing of the first payment.
enum class Told : quint8 { AtTheStart, InThePlan };
QList<Block> budgetSection(const Standing& standing, Told told = Told::AtTheStart); // statement_budget.cpp
QList<Block> linesSection(const Standing& standing);                                // statement_budget.cpp
QList<Block> paymentSection(const Standing& standing, Told told = Told::AtTheStart);
/// What is set aside for help with the plan and with the money, apart from the budget (R12); "" for nothing.
QString planningMoney(const Standing& standing);

// statement_parts.cpp
/// Set apart, where a decision rests on what was not confirmed when it was made: "A price in this budget ..."; else none.
QList<Block> notConfirmed(const PolicyUse& policy, const QList<Reason>& reasons, const QString& sentence);
/// "Invented Council. Ring 01632 960112."; in practice marked as invented. Empty where neither is known.
QString footOf(const QString& council, const QString& ring, bool practice);
QStringList adviceIn(const CaseFile& file, const Determination* decided);
QString howToDisagree(const Standing& standing);
/// Who has a copy: the person, and those they asked for (s25(9)-(10)).
QString copies(const Standing& standing);

} // namespace alongside::documents
