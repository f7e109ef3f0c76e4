#pragma once
// Today: who is next, what is due, and what is on this laptop. Shown in the car, with no network.

#include "core/domain/views/read_models.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace alongside::ui {

class Card;
class TextLabel;

class TodayPage final : public Page {
    Q_OBJECT

public:
    explicit TodayPage(const QString& greeting, QWidget* parent = nullptr);

    void greet(const QString& greeting);

    void setDay(const QList<CaseloadRow>& people, const QList<DueDate>& due, QDate today);

    /// How this laptop stands with the office, in the words that stand at the foot of the window.
    void setOffice(const QString& words);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<PageAction> actions() override;

signals:
    void visitModeAsked(bool on);

private:
    void addFirst();
    void tellHere();
    void addRow(QVBoxLayout* rows, const CaseloadRow& row, const QString& note);

    QVBoxLayout* m_due;
    QVBoxLayout* m_recent;
    TextLabel* m_here;
    bool m_visiting = false;
    bool m_isNobody = false; // on this laptop, as far as is known
    int m_rows = 0;
    qsizetype m_people = 0;
    QString m_office{};
};

} // namespace alongside::ui
