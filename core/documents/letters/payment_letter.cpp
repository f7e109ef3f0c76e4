#include "core/documents/letters/payment_letter.h"

#include "core/documents/sentences.h"
#include "core/documents/statement/statement_parts.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/domain/payments/paying.h"
#include "core/record/fold/frozen.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

QList<Block> madeOf(const Payment& payment)
{
    Table table{{{say("What it is made of"), false}, {say("Amount"), true}}, {}};
    for (const PaymentPart& part : payment.parts)
        table.rows.append({{sentenceFor(part.why), part.amount.display()}, false});
    table.rows.append({{say("The payment"), payment.amount.display()}, true});
    return {table};
}

/// Nothing where the one before was as much, or there was none.
QList<Block> whyAnother(const Payment& next, const Payment* before)
{
    if (!before || before->amount == next.amount) return {};
    return {Paragraph{say("The payment of %1 was %2. This one is not the same, and the table says why.")
                          .arg(inWords(before->on), before->amount.display())}};
}

QList<Block> afterIt(const QList<Payment>& later)
{
    if (later.isEmpty()) return {Paragraph{say("No payment comes after that one.")}};
    Table table{{{say("Day"), false}, {say("What it is made of"), false}, {say("Amount"), true}}, {}};
    for (const Payment& one : later) {
        QStringList parts;
        for (const PaymentPart& part : one.parts) parts.append(sentenceFor(part.why));
        parts.append(bankHolidayWords(one.on));
        parts.removeAll(QString());
        table.rows.append({{withWeekday(one.on), parts.join(u' '), one.amount.display()}, false});
    }
    return {Heading{2, say("The payments after that")}, table};
}

QList<Block> ending(const Payments& payments)
{
    QList<Block> blocks;
    for (const Reason& reason : payments.reasons)
        if (reason.key == u"payments_end" || reason.key == u"payments_are_ahead")
            blocks += Paragraph{sentenceFor(reason)};
    return blocks;
}

/// Of the agreement that is paid.
QList<Block> pricesNotConfirmed(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    if (!paying) return {};
    const AllocationAgreement* paid = agreementWith(file, paying->agreement());
    if (!paid) return {};
    return notConfirmed(
        paid->allocation.policy, paid->allocation.reasons,
        say("Not confirmed yet: a price or a figure these payments are worked out from. Ask us before you "
            "rely on them."));
}

} // namespace

Document paymentLetter(const CaseFile& file, const StatementContext& context)
{
    const CaseFile decided = record::asDecided(file);
    const Standing standing = standingIn(decided, context);
    Document page = blankPage(standing, say("The payments for %1").arg(file.person.name), say("Your payments"));
    page.date = context.today; // what is to come is so on that day
    page.pagesWanted = 1;
    page.blocks = QList<Block>{Heading{1, page.title}} + twoStand(file);
    const QList<Payment>& all = context.payments.list;
    const auto next = std::ranges::find_if(all, [&](const Payment& one) { return one.on >= context.today; });
    if (next == all.end()) page.blocks += Note{say("No payment is to come.")};
    else {
        page.blocks += Callout{say("Your next payment"), next->amount.display(),
                               say("It is due on %1.").arg(withWeekday(next->on))};
        if (const QString closed = bankHolidayWords(next->on); !closed.isEmpty()) page.blocks += Paragraph{closed};
        page.blocks += whyAnother(*next, next == all.begin() ? nullptr : &*std::prev(next));
        page.blocks += madeOf(*next);
        page.blocks += afterIt(QList<Payment>(std::next(next), all.end()));
    }
    page.blocks += ending(context.payments);
    page.blocks += shareWorkedOut(standing, Room::Table);
    page.blocks += pricesNotConfirmed(file);
    page.blocks += Heading{2, say("Good to know")};
    page.blocks += Facts{{{say("If you disagree"), howToDisagree(standing)}}};
    return page;
}

} // namespace alongside::documents
