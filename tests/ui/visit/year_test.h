#pragma once
// What follows the start of the money, by hand on the same window: six weeks on, how it was, two people's yes, a change of
// the payments in April, and the year's review.

#include "tests/ui/visit/way.h"

#include <QTest>

namespace alongside::test {

class YearTest final : public QObject {
    Q_OBJECT

public:
    explicit YearTest(Way& way) : m_way(way) {}

private slots:
    void init();
    void cleanup() { m_isBroken = m_isBroken || QTest::currentTestFailed(); }
    void thePlanIsWrittenWhileTheMoneyIsPaid();
    void sixWeeksOnAReviewIsOpened();
    void itIsTalkedThroughAndTheMoneyLookedOver();
    void howItWasIsAnsweredOnHerOwnPage();
    void twoPeopleSignThePlan();
    void whatIsAgreedInAprilIsPaidFromItsDay();
    void aYearOnItIsLookedAtAgain();
    void allOfItGoesToTheOffice();

private:
    Player& hands() { return *m_way.hands; }
    CaseFile ada() { return m_way.ada(); }
    void pictured(const QString& screen);
    bool sits(const QString& name, const QString& role);
    bool talk(const QString& day, const QString& nextOn);
    bool sign(const QString& act);

    Way& m_way;
    bool m_isBroken = false;
};

} // namespace alongside::test
