// Source: S109 and the decisions of the practice. Expected is what was there and came in less what was spent;
// unexplained is what the statement says less than that. Surplus is what lies above liabilities and a number of weeks
// of the gross weekly direct payment (Decision 5). Arrears are what of the person's own part was due and not paid in.

#include "core/rules/review/audit.h"

#include "core/rules/exact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

Error faultAt(const QString& where, const QString& code)
{
    return {ErrorCode::AnswerOutOfRange, where, code};
}

std::optional<Error> faultIn(const AuditFacts& facts)
{
    struct Row {
        Money amount;
        const char* where;
    };
    for (const Row& row : {Row{facts.paymentsIn, "/dp_in_p"}, Row{facts.contributionIn, "/contribution_in_p"},
                           Row{facts.contributionDue, "/contribution_due_p"}, Row{facts.otherIn, "/other_in_p"},
                           Row{facts.grossWeekly, "/gross_weekly_p"}})
        if (row.amount < Money()) return faultAt(QString::fromLatin1(row.where), u"NEGATIVE_AMOUNT"_s);
    if (facts.contingencyWeeks < 0) return faultAt(u"/contingency_weeks"_s, u"NEGATIVE_QUANTITY"_s);
    if (facts.liabilities < Money()) return faultAt(u"/liabilities_p"_s, u"NEGATIVE_AMOUNT"_s);
    for (qsizetype at = 0; const Spend& one : facts.spend) {
        if (one.amount < Money()) return faultAt(u"/spend/%1/amount_p"_s.arg(at), u"NEGATIVE_AMOUNT"_s);
        ++at;
    }
    return std::nullopt;
}

bool isForNone(const Spend& spend)
{
    return spend.outcome.trimmed().isEmpty();
}

Exact sumOf(const QList<Spend>& spend, bool (*counts)(const Spend&))
{
    Exact sum;
    for (const Spend& one : spend)
        if (counts(one)) sum = sum + Exact(one.amount);
    return sum;
}

/// The figures; TOO_LARGE where one does not fit.
Result<Audit> figuresOf(const AuditFacts& facts)
{
    const Exact in =
        Exact(facts.opening) + Exact(facts.paymentsIn) + Exact(facts.contributionIn) + Exact(facts.otherIn);
    const Exact expected = in - sumOf(facts.spend, [](const Spend&) { return true; });
    const Exact allowed = Exact(facts.grossWeekly) * Exact(facts.contingencyWeeks);
    const Exact above = Exact(facts.statement) - Exact(facts.liabilities) - allowed;
    const auto expectedPence = expected.halfUp();
    const auto unexplained = (expected - Exact(facts.statement)).halfUp();
    const auto allowedPence = allowed.halfUp();
    const auto outside = sumOf(facts.spend, isForNone).halfUp();
    if (!allowedPence) return faultAt(u"/gross_weekly_p"_s, u"TOO_LARGE"_s);
    if (!expectedPence || !unexplained || !outside) return faultAt({}, u"TOO_LARGE"_s);

    Audit out;
    out.expected = *expectedPence;
    out.unexplained = *unexplained;
    out.allowed = *allowedPence;
    out.surplus = above.isNegative() ? Money() : *above.halfUp();
    out.arrears = std::max(facts.contributionDue - facts.contributionIn, Money());
    out.outside = *outside;
    return out;
}

QString with(const char* name, Money amount)
{
    return QLatin1StringView(name) + u"=%1"_s.arg(amount.pence());
}

/// A flag for each figure that is not nought, with its reason; then what was looked at.
void flag(const AuditFacts& facts, Audit& out)
{
    const auto raise = [&out](Money figure, const Reason& reason) {
        if (figure == Money()) return;
        out.flags.append(reason.key);
        out.reasons.append(reason);
    };
    raise(out.unexplained, {u"does_not_reconcile"_s, Tri::No, {with("unexplained", out.unexplained)}, u"S109"_s});
    raise(out.surplus, {u"surplus_above_contingency"_s,
                        Tri::Yes,
                        {with("surplus", out.surplus), with("liabilities", facts.liabilities)},
                        u"Decision 5"_s});
    raise(out.arrears,
          {u"contribution_arrears"_s,
           Tri::Yes,
           {with("arrears", out.arrears), with("due", facts.contributionDue), with("paid", facts.contributionIn)},
           u"S109"_s});
    raise(out.outside, {u"spend_outside_outcomes"_s, Tri::Yes, {with("outside", out.outside)}, u"S109"_s});
    if (out.isClear()) out.reasons.append({u"audit_clear"_s, Tri::Yes, {}, u"S109"_s});
    else out.reasons.append({u"a_flag_starts_a_talk"_s, Tri::Yes, {}, u"Decision 5"_s});
    out.reasons.append({u"audit_expected"_s,
                        Tri::Yes,
                        {with("expected", out.expected), with("statement", facts.statement)},
                        u"S109"_s});
    out.reasons.append(
        {u"audit_allowed"_s,
         Tri::Yes,
         {with("allowed", out.allowed), u"weeks=%1"_s.arg(facts.contingencyWeeks), with("gross", facts.grossWeekly)},
         u"Decision 5"_s});
}

} // namespace

Result<Audit> lightTouchAudit(const AuditFacts& facts, const policy::Library& library)
{
    if (const auto fault = faultIn(facts)) return *fault;
    Result<Audit> out = figuresOf(facts);
    if (!out) return out.error();
    flag(facts, *out);
    out->policy = library.use(QString::fromLatin1(auditRules().front().id), {});
    return out;
}

std::span<const Law> auditRules()
{
    static const Law rules[] = {{"light_touch_audit", "S109", {}, {}}};
    return rules;
}

} // namespace alongside::rules
