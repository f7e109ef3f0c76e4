#pragma once
// A day in three small fields, never a forced calendar. The first of them takes a whole day too ("29/2/04") and, with a
// day to count from, "in 6 weeks". What is not a day yet stays as typed and is said; the value is what it was before.

#include "core/domain/ranges.h"
#include "ui/widgets/fields/field.h"
#include "ui/widgets/fields/typed_value.h"

#include <QDate>

class QLineEdit;

namespace alongside::ui {

/// Where the days of a field lie: its hint says so, and gives words of that side.
enum class Days : quint8 { ThatHaveBeen, ToCome };

/// Reads "in 6 weeks", "in a month", "tomorrow", "today", "yesterday", "10 days ago", "a week ago" from `today`; an invalid
/// day for anything else.
[[nodiscard]] QDate readPhrase(const QString& phrase, QDate today);

/// Reads "29/2/2004", "29.2.04", "29 Feb 2004", "2004-02-29"; an invalid day for anything else. A year of two digits is
/// the newest one not after `latest`.
[[nodiscard]] QDate readDay(const QString& typed, QDate latest);

class DatePhraseEdit final : public Field {
    Q_OBJECT

public:
    DatePhraseEdit(const QString& objectName, const QString& label, QWidget* parent = nullptr);

    /// The last day that could be read. Invalid: not given.
    [[nodiscard]] QDate value() const { return m_value.now(); }
    void setValue(QDate day);
    /// Lets a phrase be typed into the day's field, and takes no day out of the reach of such days (core/domain/ranges.h). Of a
    /// day to come it is said where it is of a weekend.
    void setToday(QDate today, Days days);
    /// Another day has begun while the page stood open.
    void moveToday(QDate today);
    /// Nothing after this day is taken (today, for a birth).
    void setLatest(QDate latest);
    [[nodiscard]] bool isReadable() const override;

    /// Says now what is wrong with what stands there, if anything is.
    void sayTrouble() { setProblem(trouble()); }

signals:
    void edited(QDate day);
    void entered(); // Enter was pressed

private:
    void takeEdit();
    void readAll();
    void takeWhole();
    void showDay();
    void tellWeekend();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QDate typed() const;
    [[nodiscard]] QString trouble() const;

    QLineEdit* m_day;
    QLineEdit* m_month;
    QLineEdit* m_year;
    TypedValue<QDate> m_value;
    QDate m_today;
    QString m_words{}; // the hint, where the day is an ordinary one; empty: no day to come is asked for
    DayRange m_taken;
    bool m_done = false; // nobody is in the middle of a year
};

} // namespace alongside::ui
