#include "ui/widgets/fields/date_edit.h"

#include "ui/support/flow_layout.h"
#include "ui/support/names.h"
#include "ui/support/look/type.h"
#include "ui/support/when.h"
#include "ui/support/look/short_edit.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// Where it is not said what day it is: nothing is planned after it.
const QDate kLatest(2099, 12, 31);

constexpr int kOldestYear = 1800; // before it, a digit slipped

QLineEdit* part(FlowLayout* cells, const QString& label, const QString& objectName, int letters)
{
    auto* edit = new ShortEdit(letters);
    name(edit, objectName, label);
    edit->setPlaceholderText(plainName(label));
    cells->addWidget(edit);
    return edit;
}

/// 1 to 12 from "9", "Sep", "september"; 0 for anything else.
int monthIn(const QString& typed)
{
    bool isNumber = false;
    const int number = typed.trimmed().toInt(&isNumber);
    if (isNumber) return number >= 1 && number <= 12 ? number : 0;
    const QString wanted = typed.trimmed().toLower();
    if (wanted.size() < 3) return 0;
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (int month = 1; month <= 12; ++month)
        if (english.monthName(month).toLower().startsWith(wanted)) return month;
    return 0;
}

/// A year of four digits, or of two: the newest such year not after `latest`. 0 for anything else.
int yearIn(const QString& typed, QDate latest)
{
    const QString plain = typed.trimmed();
    bool isNumber = false;
    const int number = plain.toInt(&isNumber);
    if (!isNumber || number < 0 || (plain.size() != 4 && plain.size() != 2)) return 0;
    if (plain.size() == 4) return number;
    const int century = latest.year() - latest.year() % 100;
    return century + number <= latest.year() ? century + number : century - 100 + number;
}

} // namespace

QDate readPhrase(const QString& phrase, QDate today)
{
    const QString words = phrase.simplified().toLower();
    if (words == u"today"_s) return today;
    if (words == u"tomorrow"_s) return today.addDays(1);
    if (words == u"yesterday"_s) return today.addDays(-1);
    static const QRegularExpression shape(uR"(^(in )?(a|an|one|\d{1,3}) (day|week|month|year)s?( ago)?$)"_s);
    const QRegularExpressionMatch match = shape.match(words);
    const bool isAhead = match.hasCaptured(1), isPast = match.hasCaptured(4);
    if (isAhead == isPast) return {};
    const QString number = match.captured(2), unit = match.captured(3);
    const int many = number.at(0).isDigit() ? number.toInt() : 1;
    const int count = isPast ? -many : many;
    return unit == u"day"_s     ? today.addDays(count)
           : unit == u"week"_s  ? today.addDays(7 * count)
           : unit == u"month"_s ? today.addMonths(count)
                                : today.addYears(count);
}

namespace {

/// As they were typed, before anybody asks whether there is such a day. 0: not said, or not so that it can be read.
struct DayParts {
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] QDate asDay() const { return year == 0 ? QDate() : QDate(year, month, day); }
    /// "31/2/24" is read, and no calendar has it.
    [[nodiscard]] bool isNoDay() const { return year > 0 && month > 0 && month <= 12 && day > 0 && !asDay().isValid(); }
};

DayParts partsIn(const QString& typed, QDate latest)
{
    static const QRegularExpression dayFirst(
        uR"(^(\d{1,2})(?:st|nd|rd|th)?[ /.-]+(\d{1,2}|[a-z]{3,9})[ /.,-]+(\d{2}|\d{4})$)"_s),
        yearFirst(uR"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"_s);
    const QString words = typed.simplified().toLower();
    if (const auto match = dayFirst.match(words); match.hasMatch())
        return {yearIn(match.captured(3), latest), monthIn(match.captured(2)), match.captured(1).toInt()};
    if (const auto match = yearFirst.match(words); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    return {};
}

QString noSuchDay(const DayParts& parts)
{
    const QDate month(parts.year, parts.month, 1);
    return DatePhraseEdit::tr("%1 %2 has only %3 days. Enter another day.")
        .arg(QLocale(QLocale::English).monthName(parts.month))
        .arg(parts.year)
        .arg(month.daysInMonth());
}

} // namespace

QDate readDay(const QString& typed, QDate latest)
{
    return partsIn(typed, latest).asDay();
}

DatePhraseEdit::DatePhraseEdit(const QString& objectName, const QString& label, QWidget* parent)
    : Field(objectName, label, parent), m_taken{firstBirth(), kLatest}
{
    auto* row = new Flow; // with large letters the three are wider than a small window
    m_day = part(row->cells, tr("Day"), objectName, 9);
    m_month = part(row->cells, tr("Month"), objectName + u"_month"_s, 10);
    m_year = part(row->cells, tr("Year"), objectName + u"_year"_s, 7);
    setInput(m_day, row);
    m_day->setAccessibleName(tr("%1: day").arg(this->label()));
    m_month->setAccessibleName(tr("%1: month").arg(this->label()));
    m_year->setAccessibleName(tr("%1: year").arg(this->label()));
    for (QLineEdit* edit : {m_day, m_month, m_year}) {
        connect(edit, &QLineEdit::textChanged, this, &DatePhraseEdit::takeEdit);
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            readAll();
            emit entered();
        });
    }
    connect(m_day, &QLineEdit::editingFinished, this, &DatePhraseEdit::takeWhole);
    connect(this, &Field::left, this, &DatePhraseEdit::readAll);
}

void DatePhraseEdit::moveToday(QDate today)
{
    if (m_today.isValid() && today != m_today) setToday(today, m_words.isEmpty() ? Days::ThatHaveBeen : Days::ToCome);
}

void DatePhraseEdit::setToday(QDate today, Days days)
{
    m_today = today;
    m_taken = days == Days::ToCome ? daysInReach(today) : daysThatHaveBeen(today);
    m_words = days == Days::ToCome ? tr("A day, or words like \"in 6 weeks\".") : QString();
    setHint(days == Days::ToCome ? m_words : tr("A day that has been, or words like \"yesterday\"."));
    tellWeekend();
}

/// Words like "in 6 months" find a day by the calendar alone: the working days beside it are for the person to choose.
void DatePhraseEdit::tellWeekend()
{
    if (m_words.isEmpty()) return;
    const QDate day = value();
    const int ofWeek = day.isValid() ? day.dayOfWeek() : Qt::Monday;
    if (ofWeek < Qt::Saturday) return setHint(m_words);
    setHint(tr("This is a %1. The days beside it: %2 and %3.")
                .arg(ofWeek == Qt::Saturday ? tr("Saturday") : tr("Sunday"),
                     weekdayWords(day.addDays(Qt::Friday - ofWeek)), weekdayWords(day.addDays(8 - ofWeek))));
}

void DatePhraseEdit::setLatest(QDate latest)
{
    m_taken.last = latest.isValid() ? latest : kLatest;
}

void DatePhraseEdit::setValue(QDate day)
{
    m_value.settle(day);
    showDay();
    tellWeekend();
    setProblem({});
    markChangedElsewhere(false);
}

void DatePhraseEdit::showDay()
{
    const QSignalBlocker a(m_day), b(m_month), c(m_year);
    m_day->setText(value().isValid() ? QString::number(value().day()) : QString());
    m_month->setText(value().isValid() ? QLocale(QLocale::English).monthName(value().month()) : QString());
    m_year->setText(value().isValid() ? QString::number(value().year()) : QString());
}

bool DatePhraseEdit::isEmpty() const
{
    return m_day->text().isEmpty() && m_month->text().isEmpty() && m_year->text().isEmpty();
}

/// What the three fields make together; invalid while it is no day yet.
QDate DatePhraseEdit::typed() const
{
    // Two digits are half a year of four while somebody is still typing there.
    const bool halfAYear = !m_done && m_year->hasFocus() && m_year->text().trimmed().size() != 4;
    const int year = halfAYear ? 0 : yearIn(m_year->text(), m_taken.last);
    return year == 0 ? QDate() : QDate(year, monthIn(m_month->text()), m_day->text().trimmed().toInt());
}

bool DatePhraseEdit::isReadable() const
{
    return trouble().isEmpty();
}

QString DatePhraseEdit::trouble() const
{
    if (isEmpty()) return {};
    const QString stands = value().isValid() ? tr(" Until then %1 stays.").arg(dayWords(value())) : QString();
    const QDate day = typed();
    const int year = m_year->text().trimmed().isEmpty() ? 0 : yearIn(m_year->text(), m_taken.last);
    for (const DayParts& parts : {partsIn(m_day->text(), m_taken.last),
                                  DayParts{year, monthIn(m_month->text()), m_day->text().trimmed().toInt()}})
        if (parts.isNoDay()) return noSuchDay(parts) + stands;
    if (!day.isValid()) return tr("This is not a day yet. Enter it like 4 November 2026.") + stands;
    if (day == value()) return {}; // it stands, and is asked no more
    const bool isOfThePast = m_today.isValid() && m_words.isEmpty();
    if (day > m_taken.last && isOfThePast) return tr("This day is still to come. Enter a day that has been.") + stands;
    if (day > m_taken.last)
        return tr("This day is after %1. Enter an earlier day.").arg(dayWords(m_taken.last)) + stands;
    if (day < m_taken.first)
        return (day.year() < kOldestYear ? tr("This day is before %1. Enter all four digits of the year.")
                                         : tr("This day is before %1. Enter a later day."))
                   .arg(dayWords(m_taken.first))
               + stands;
    return {};
}

/// Nothing is being typed any more: a year of two digits is one, and what is no day is said.
void DatePhraseEdit::readAll()
{
    m_done = true;
    takeWhole();
    m_value.settle();
    if (isReadable()) showDay();
    setProblem(trouble());
    m_done = false;
}

/// Only a whole day, or nothing at all, takes the place of the value: half a day never erases one.
void DatePhraseEdit::takeEdit()
{
    if (isReadable()) setProblem({});
    const bool isOther = isReadable() ? m_value.take(typed()) : m_value.giveBack();
    tellWeekend();
    if (isOther) emit edited(value());
}

/// The first field may hold the whole of it.
void DatePhraseEdit::takeWhole()
{
    const QString words = m_day->text();
    QDate day = m_today.isValid() ? readPhrase(words, m_today) : QDate();
    if (!day.isValid()) day = readDay(words, m_taken.last);
    if (!day.isValid()) return takeEdit();
    const QSignalBlocker a(m_day), b(m_month), c(m_year);
    m_day->setText(QString::number(day.day()));
    m_month->setText(QLocale(QLocale::English).monthName(day.month()));
    m_year->setText(QString::number(day.year()));
    takeEdit();
}

} // namespace alongside::ui
