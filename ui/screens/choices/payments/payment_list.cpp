#include "ui/screens/choices/payments/payment_list.h"

#include "core/documents/sentences.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/dates.h"
#include "ui/support/refill.h"
#include "ui/support/when.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

QString stopWords(const PaymentStop& stop, QDate today)
{
    return stop.lastDay >= today ? PaymentList::tr("The payments stop after %1").arg(weekdayWords(stop.lastDay))
                                 : PaymentList::tr("The payments are stopped: nothing is paid for days after %1")
                                       .arg(dayWords(stop.lastDay));
}

QString paymentWords(const Payment& payment)
{
    return PaymentList::tr("%1: %2").arg(weekdayWords(payment.on), payment.amount.display());
}

QString partWords(const Payment& payment)
{
    QStringList parts;
    for (const PaymentPart& part : payment.parts)
        parts.append(u"%1 %2"_s.arg(documents::apart(documents::sentenceFor(part.why)), part.amount.display()));
    if (const QString closed = documents::bankHolidayWords(payment.on); !closed.isEmpty()) parts.append(closed);
    return parts.join(u'\n');
}

QString laterWords(const QList<Payment>& payments, const Payment& next)
{
    QStringList later;
    Money was = next.amount;
    for (const Payment& one : payments) {
        if (one.on <= next.on || std::exchange(was, one.amount) == one.amount) continue;
        later.append(PaymentList::tr("From %1 it is %2.").arg(weekdayWords(one.on), one.amount.display()));
    }
    const bool goesOn = !payments.isEmpty() && payments.last().on > next.on;
    return later.isEmpty() && goesOn ? PaymentList::tr("Those after it are the same.") : later.join(u' ');
}

PaymentList::PaymentList(const QString& objectName, const QString& heading, QWidget* parent) : m_rows(new QVBoxLayout)
{
    setParent(parent);
    setObjectName(objectName);
    m_rows->setSpacing(kTight);
    rows->addWidget(new TextLabel(heading, Type::Strong));
    rows->addLayout(m_rows);
}

void PaymentList::setPayments(const QList<Payment>& payments, const QString& none)
{
    if (payments == m_shown && none == m_none && m_rows->count() > 0) return;
    m_shown = payments;
    m_none = none;
    const Refill anew(m_rows);
    if (payments.isEmpty()) m_rows->addWidget(muted(none, Type::Body));
    for (const Payment& one : payments) {
        m_rows->addWidget(new TextLabel(paymentWords(one)));
        m_rows->addWidget(muted(partWords(one)));
    }
}

QString PaymentList::words() const
{
    QStringList all;
    for (const Payment& one : m_shown) all += {paymentWords(one), partWords(one)};
    return all.isEmpty() ? m_none : all.join(u'\n');
}

} // namespace alongside::ui
