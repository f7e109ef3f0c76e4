#pragma once
// What is played by hand on one window, step by step: each rests on the one before.

#include "tests/ui/visit/way.h"

#include <QTest>

namespace alongside::test {

class Played : public QObject {
    Q_OBJECT

public:
    explicit Played(Way& way) : m_way(way) {}

protected:
    Player& hands() { return *m_way.hands; }
    void pictured(const QString& screen)
    {
        const QString outside = m_way.pictured(screen);
        QVERIFY2(outside.isEmpty(), qPrintable(outside));
    }

    Way& m_way;

private slots:
    void init()
    {
        if (m_isBroken) QSKIP("what it rests on failed");
    }
    void cleanup() { m_isBroken = m_isBroken || QTest::currentTestFailed(); }

private:
    bool m_isBroken = false;
};

} // namespace alongside::test
