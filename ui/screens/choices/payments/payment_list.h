#pragma once
// Payments under one another: each its day, its sum, and the parts it is made of in words.

#include "core/domain/payments/changes.h"
#include "core/domain/payments/payment.h"
#include "ui/case/fields/rows.h"

namespace alongside::ui {

class PaymentList final : public Stack {
    Q_OBJECT

public:
    PaymentList(const QString& objectName, const QString& heading, QWidget* parent = nullptr);

    void setPayments(const QList<Payment>& payments, const QString& none);
    /// Everything that it says, line by line.
    [[nodiscard]] QString words() const;

private:
    QVBoxLayout* m_rows;
    QList<Payment> m_shown{};
    QString m_none{};
};

/// "The payments stop after Friday 15 November" while that day is to come; then that they are stopped. No full stop.
[[nodiscard]] QString stopWords(const PaymentStop& stop, QDate today);

/// "Monday 18 November: £813.56".
[[nodiscard]] QString paymentWords(const Payment& payment);
/// The parts as they are said, each with its sum: what is taken off has a minus; and where no bank pays on its day, that.
[[nodiscard]] QString partWords(const Payment& payment);

/// What the payments after `next` are, where they are another sum than it: "From Monday 16 December it is £793.56."
[[nodiscard]] QString laterWords(const QList<Payment>& payments, const Payment& next);

} // namespace alongside::ui
