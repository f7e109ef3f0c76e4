#include "core/documents/words/dates.h"

#include "core/base/time/bank_holidays.h"
#include "core/documents/words/words.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

const QLocale& british()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

QString printed(QDate day, const QString& pattern)
{
    return day.isValid() ? british().toString(day, pattern) : QString();
}

/// From 1 for January. Made once: a date in words is written for every line of a long run.
const QString& monthName(int month)
{
    static const QStringList names = [] {
        QStringList all;
        for (int each = 1; each <= 12; ++each) all.append(british().monthName(each));
        return all;
    }();
    return names[month - 1];
}

} // namespace

QString inWords(QDate day)
{
    if (!day.isValid()) return {};
    return QString::number(day.day()) + u' ' + monthName(day.month()) + u' '
           + QString::number(day.year()).rightJustified(4, u'0');
}

QString withWeekday(QDate day)
{
    return printed(day, u"dddd d MMMM yyyy"_s);
}

QString shortly(QDate day, QDate beside)
{
    return day.year() == beside.year() ? printed(day, u"d MMMM"_s) : inWords(day);
}

QString bankHolidayWords(QDate day)
{
    if (!isBankHoliday(day)) return {};
    return say("%1 is a bank holiday: it may reach the account on a working day before or after.")
        .arg(withWeekday(day));
}

} // namespace alongside::documents
