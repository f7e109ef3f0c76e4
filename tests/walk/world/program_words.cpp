#include "tests/walk/world/program_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace alongside::walk {

ProgramWords::ProgramWords()
{
    QCoreApplication::installTranslator(this);
}

bool ProgramWords::say(const QString& words) const
{
    const QByteArray sought = words.toUtf8();
    const QMutexLocker locked(&m_guard);
    return std::ranges::any_of(m_texts, [&](const QByteArray& text) { return text.contains(sought); });
}

QString ProgramWords::translate(const char*, const char* text, const char*, int) const
{
    const QMutexLocker locked(&m_guard);
    m_texts.insert(text);
    return {};
}

} // namespace alongside::walk
