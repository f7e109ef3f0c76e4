#pragma once
// A carer in his own right, by hand on the same window: what he does, the carers' check, one sum and no weekly money, his
// letter, and his record beside that of the person he looks after. Tom Finch is invented.

#include "tests/ui/visit/way.h"

#include <QTest>

namespace alongside::test {

class CarerTest final : public QObject {
    Q_OBJECT

public:
    explicit CarerTest(Way& way) : m_way(way) {}

private slots:
    void init();
    void cleanup() { m_isBroken = m_isBroken || QTest::currentTestFailed(); }
    void heIsAddedAsACarer();
    void whatHeWantsIsAnOutcome();
    void theCarersCheckAsksTheCarersEight();
    void oneSumIsAgreedAndNoWeeklyMoney();
    void itIsPaidOnce();
    void hisLetterIsACarers();
    void twoRecordsKnowEachOther();
    void allOfItGoesToTheOffice();

private:
    Player& hands() { return *m_way.hands; }
    CaseFile tom() { return m_way.named(QStringLiteral("Tom Finch")); }
    void pictured(const QString& screen);

    Way& m_way;
    bool m_isBroken = false;
};

} // namespace alongside::test
