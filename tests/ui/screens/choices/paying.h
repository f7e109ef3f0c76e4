#pragma once
// What the tests of Choices after the start share: another agreement, the lists of payments, a day typed over, a sheet read.

#include "tests/ui/case/page_test.h"
#include "ui/screens/choices/payments/payment_list.h"

namespace alongside::test {

/// On that day another agreement stands: Josie's share is ten pounds a week less.
inline void agreeAnew(PracticeTable& table, QDate on)
{
    table.clock.setDay(on);
    table.change([on](CaseFile& file) {
        AllocationAgreement anew = *standing(file.agreements);
        anew.supersedes = {anew.id};
        anew.id = {QUuid(7, 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
        anew.on = on;
        anew.allocation.assessedWeekly = Money::pence(7345);
        file.agreements.append(anew);
    });
}

inline QString listed(const Sitting& sitting, const QString& name)
{
    return static_cast<ui::PaymentList*>(sitting.at(name))->words();
}

inline void retype(const Sitting& sitting, const QString& name, const QString& day)
{
    sitting.into(name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), day);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}

/// What the sheet says that is asked before an act.
inline QString asked(const Sitting& sitting)
{
    QString all;
    if (const auto* sheet = sitting.window->findChild<QWidget*>(QStringLiteral("confirm")))
        for (const QLabel* label : sheet->findChildren<QLabel*>()) all += label->text() + u'\n';
    return all;
}

} // namespace alongside::test
