#include "ui/widgets/date_edit.h"

#include "ui/support/names.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QLineEdit* part(QHBoxLayout* cells, const QString& label, const QString& objectName, int width)
{
    auto* edit = new QLineEdit;
    name(edit, objectName, label);
    edit->setPlaceholderText(plainName(label));
    edit->setFixedWidth(width);
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

} // namespace

QDate readPhrase(const QString& phrase, QDate today)
{
    const QString words = phrase.simplified().toLower();
    if (words == u"today"_s) return today;
    if (words == u"tomorrow"_s) return today.addDays(1);
    static const QRegularExpression shape(uR"(^in (a|an|one|\d{1,3}) (day|week|month|year)s?$)"_s);
    const QRegularExpressionMatch match = shape.match(words);
    if (!match.hasMatch()) return {};
    const int parsed = match.captured(1).toInt();
    const int count = parsed == 0 ? 1 : parsed;
    const QString unit = match.captured(2);
    return unit == u"day"_s     ? today.addDays(count)
           : unit == u"week"_s  ? today.addDays(7 * count)
           : unit == u"month"_s ? today.addMonths(count)
                                : today.addYears(count);
}

DatePhraseEdit::DatePhraseEdit(const QString& objectName, const QString& label, QWidget* parent)
    : Field(objectName, label, parent)
{
    auto* row = new QWidget;
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(kNear);
    m_day = part(cells, tr("Day"), objectName, 96);
    m_month = part(cells, tr("Month"), objectName + u"_month"_s, 104);
    m_year = part(cells, tr("Year"), objectName + u"_year"_s, 80);
    cells->addStretch();
    setInput(m_day, row);
    m_day->setAccessibleName(tr("%1: day").arg(this->label()));
    m_month->setAccessibleName(tr("%1: month").arg(this->label()));
    m_year->setAccessibleName(tr("%1: year").arg(this->label()));
    for (QLineEdit* edit : {m_day, m_month, m_year})
        connect(edit, &QLineEdit::textChanged, this, &DatePhraseEdit::takeEdit);
    connect(m_day, &QLineEdit::editingFinished, this, &DatePhraseEdit::takePhrase);
    connect(this, &Field::left, this, [this] {
        const bool empty = m_day->text().isEmpty() && m_month->text().isEmpty() && m_year->text().isEmpty();
        setProblem(empty || m_value.isValid() ? QString() : tr("Enter the day, like 4 November 2026."));
    });
}

void DatePhraseEdit::setToday(QDate today)
{
    m_today = today;
    setHint(tr("A day, or words like \"in 6 weeks\"."));
}

void DatePhraseEdit::setValue(QDate day)
{
    m_value = day;
    showDay();
    setProblem({});
    markChangedElsewhere(false);
}

void DatePhraseEdit::showDay()
{
    const QSignalBlocker a(m_day), b(m_month), c(m_year);
    m_day->setText(m_value.isValid() ? QString::number(m_value.day()) : QString());
    m_month->setText(m_value.isValid() ? QLocale(QLocale::English).monthName(m_value.month()) : QString());
    m_year->setText(m_value.isValid() ? QString::number(m_value.year()) : QString());
}

void DatePhraseEdit::takeEdit()
{
    const int year = m_year->text().trimmed().size() == 4 ? m_year->text().trimmed().toInt() : 0;
    const QDate day(year, monthIn(m_month->text()), m_day->text().trimmed().toInt());
    const QDate now = year > 0 && day.isValid() ? day : QDate();
    if (now.isValid()) setProblem({});
    if (now == m_value) return;
    m_value = now;
    emit edited(m_value);
}

void DatePhraseEdit::takePhrase()
{
    const QDate day = m_today.isValid() ? readPhrase(m_day->text(), m_today) : QDate();
    if (!day.isValid()) return;
    m_value = day;
    showDay();
    emit edited(m_value);
}

} // namespace alongside::ui
