#include "core/exchange/visit_members.h"

#include "core/domain/limits.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace alongside::exchange {

QString limitOf(const DayRange& days)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const auto words = [&](QDate day) { return english.toString(day, u"d MMMM yyyy"_s); };
    return u"a day from %1 to %2"_s.arg(words(days.first), words(days.last));
}

QString Members::text(const QString& name)
{
    const QJsonValue said = m_left.take(name);
    if (!said.isUndefined() && !said.isString()) refuse({name});
    if (said.toString().toUtf8().size() > kMostTextBytes) refuse({name, u"no more than 3 million letters"_s});
    return said.toString();
}

QString Members::line(const QString& name)
{
    const QString said = text(name);
    if (said.size() > kMostLineLetters) refuse({name, u"no more than %1 letters"_s.arg(kMostLineLetters)});
    return said;
}

bool Members::yesNo(const QString& name)
{
    const QJsonValue said = m_left.take(name);
    if (!said.isUndefined() && !said.isBool()) refuse({name});
    return said.toBool();
}

QDate Members::day(const QString& name, const DayRange& within)
{
    const QJsonValue said = m_left.take(name);
    if (said.isUndefined()) return {};
    const QDate day = QDate::fromString(said.toString(), Qt::ISODate);
    if (!day.isValid()) refuse({name});
    else if (!within.holds(day)) refuse({name, limitOf(within)});
    return day;
}

Wrong Members::wrong() const
{
    if (!m_wrong.isEmpty() || m_left.isEmpty()) return m_wrong;
    return {m_left.begin().key()};
}

} // namespace alongside::exchange
