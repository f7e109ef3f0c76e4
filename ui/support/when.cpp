#include "ui/support/when.h"
#include "ui/support/translated.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QDateTime at(qint64 ms, int offsetMinutes)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, offsetMinutes * 60);
}

const QLocale& english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

} // namespace

QString dayWords(QDate day)
{
    return day.isValid() ? english().toString(day, u"d MMMM yyyy"_s) : QString();
}

QString weekdayWords(QDate day)
{
    return day.isValid() ? english().toString(day, u"dddd d MMMM"_s) : QString();
}

QString shortDayWords(QDate day)
{
    return day.isValid() ? english().toString(day, u"ddd d MMM"_s) : QString();
}

QString timeWords(qint64 ms, int offsetMinutes)
{
    const QTime time = at(ms, offsetMinutes).time();
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return u"%1:%2%3"_s.arg(QString::number(hour), QString::number(time.minute()).rightJustified(2, u'0'),
                            time.hour() < 12 ? tr("am") : tr("pm"));
}

QDate dayOf(qint64 ms, int offsetMinutes)
{
    return at(ms, offsetMinutes).date();
}

QString momentWords(qint64 ms, qint64 nowMs, int offsetMinutes)
{
    const QDate day = dayOf(ms, offsetMinutes), today = dayOf(nowMs, offsetMinutes);
    const QString time = timeWords(ms, offsetMinutes);
    if (day == today) return time;
    if (day.addDays(1) == today) return tr("%1 yesterday").arg(time);
    return tr("%1 on %2").arg(time, weekdayWords(day));
}

QString greeting(qint64 nowMs, int offsetMinutes)
{
    const int hour = at(nowMs, offsetMinutes).time().hour();
    return hour < 12 ? tr("Good morning") : hour < 18 ? tr("Good afternoon") : tr("Good evening");
}

QString clockWords(qint64 aheadMs)
{
    constexpr qint64 kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour, kMatters = 5 * kMinute;
    const qint64 far = qAbs(aheadMs);
    if (far <= kMatters) return {};
    const QString words = far >= 2 * kDay    ? tr("%1 days").arg((far + kDay / 2) / kDay)
                          : far >= 2 * kHour ? tr("%1 hours").arg((far + kHour / 2) / kHour)
                                             : tr("%1 minutes").arg((far + kMinute / 2) / kMinute);
    return aheadMs > 0 ? tr("%1 ahead of").arg(words) : tr("%1 behind").arg(words);
}

QString sizeWords(qint64 bytes)
{
    if (bytes < 1000) return tr("%1 bytes").arg(bytes);
    if (bytes < 1'000'000) return tr("%1 KB").arg((bytes + 500) / 1000);
    return tr("%1 MB").arg((bytes + 500'000) / 1'000'000);
}

} // namespace alongside::ui
