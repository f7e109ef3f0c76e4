#include "app/desktop/settings.h"

using namespace Qt::StringLiterals;

namespace alongside::desktop {

Settings::Settings(const QString& folder, const QString& looks)
    : m_file(folder + u"/window.ini"_s, QSettings::IniFormat),
      m_looks(looks.isEmpty() ? folder + u"/window.ini"_s : looks + u"/look.ini"_s, QSettings::IniFormat)
{
}

int Settings::textSize() const
{
    return std::clamp(m_looks.value(u"text_size"_s, m_file.value(u"text_size"_s, 100)).toInt(), 100, 200);
}

void Settings::setTextSize(int percent)
{
    m_looks.setValue(u"text_size"_s, percent);
    m_looks.sync(); // another window may be opened at once
}

ui::Look Settings::look(ui::Look system) const
{
    const int kept = m_looks.value(u"look"_s, m_file.value(u"look"_s, int(system))).toInt();
    return kept >= int(ui::Look::Light) && kept <= int(ui::Look::HighContrast) ? static_cast<ui::Look>(kept) : system;
}

void Settings::setLook(ui::Look look)
{
    m_looks.setValue(u"look"_s, int(look));
    m_looks.sync();
}

int Settings::idleMinutes() const
{
    return std::clamp(m_file.value(u"idle_minutes"_s, 5).toInt(), 1, 15);
}

void Settings::setIdleMinutes(int minutes)
{
    m_file.setValue(u"idle_minutes"_s, minutes);
}

qint64 Settings::practiceMs() const
{
    return m_file.value(u"practice/now"_s, 0).toLongLong();
}

void Settings::setPractice(qint64 nowMs)
{
    m_file.setValue(u"practice/now"_s, nowMs);
    m_file.sync();
}

bool Settings::wasLeftOpen() const
{
    return m_file.value(u"open"_s, false).toBool();
}

void Settings::setOpen(bool open)
{
    m_file.setValue(u"open"_s, open);
    m_file.sync();
}

} // namespace alongside::desktop
