#pragma once
// Hashes over policy files that were asked for before: line after line rests on the same few files, and they do not change
// while the library that holds them lives.
// Thread: any.

#include <QByteArrayList>
#include <QList>
#include <QMutex>
#include <QString>

#include <algorithm>

namespace alongside::policy {

class KnownHashes {
public:
    /// The hash over these texts in their order, made by `make` where it is not known. A text is known by where it lies.
    template <class Make>
    QString of(const QByteArrayList& texts, Make make)
    {
        qsizetype size = 0;
        for (const QByteArray& text : texts) size += text.size();
        if (size > kLargest) return make(); // prices that a line brought: not worth the room
        const QMutexLocker locked(&m_mutex);
        for (const Known& known : m_known)
            if (std::ranges::equal(known.texts, texts, isSame)) return known.hash;
        if (m_known.size() >= kMost) m_known.removeFirst();
        m_known.append({texts, make()});
        return m_known.last().hash;
    }

private:
    static constexpr qsizetype kMost = 64;
    static constexpr qsizetype kLargest = 1 << 16;
    struct Known {
        QByteArrayList texts{}; // holding them keeps their places from other texts
        QString hash{};
    };
    static bool isSame(const QByteArray& a, const QByteArray& b)
    {
        return a.constData() == b.constData() && a.size() == b.size();
    }

    QMutex m_mutex;
    QList<Known> m_known;
};

} // namespace alongside::policy
