#include "core/documents/dates.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

QString printed(QDate day, const QString& pattern)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return day.isValid() ? british.toString(day, pattern) : QString();
}

} // namespace

QString inWords(QDate day)
{
    return printed(day, u"d MMMM yyyy"_s);
}

QString withWeekday(QDate day)
{
    return printed(day, u"dddd d MMMM yyyy"_s);
}

QString shortly(QDate day, QDate beside)
{
    return day.year() == beside.year() ? printed(day, u"d MMMM"_s) : inWords(day);
}

} // namespace alongside::documents
