#pragma once
// A day in three small fields, never a forced calendar. With a day to count from, "in 6 weeks" may be typed too.

#include "ui/widgets/field.h"

#include <QDate>

class QLineEdit;

namespace alongside::ui {

/// Reads "in 6 weeks", "in 10 days", "in a month", "tomorrow", "today" from `today`; an invalid day for anything else.
[[nodiscard]] QDate readPhrase(const QString& phrase, QDate today);

class DatePhraseEdit final : public Field {
    Q_OBJECT

public:
    DatePhraseEdit(const QString& objectName, const QString& label, QWidget* parent = nullptr);

    /// Invalid: not given.
    [[nodiscard]] QDate value() const { return m_value; }
    void setValue(QDate day);
    /// Lets a phrase be typed into the day's field.
    void setToday(QDate today);

signals:
    void edited(QDate day);

private:
    void takeEdit();
    void takePhrase();
    void showDay();

    QLineEdit* m_day;
    QLineEdit* m_month;
    QLineEdit* m_year;
    QDate m_value;
    QDate m_today;
};

} // namespace alongside::ui
