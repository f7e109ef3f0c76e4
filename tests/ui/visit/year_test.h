#pragma once
// What follows the start of the money, by hand on the same window: six weeks on, how it was, two people's yes, a change of
// the payments in April, and the year's review.

#include "tests/ui/visit/played.h"

namespace alongside::test {

class YearTest final : public Played {
    Q_OBJECT

public:
    using Played::Played;

private slots:
    void thePlanIsWrittenWhileTheMoneyIsPaid();
    void sixWeeksOnAReviewIsOpened();
    void itIsTalkedThroughAndTheMoneyLookedOver();
    void howItWasIsAnsweredOnHerOwnPage();
    void twoPeopleSignThePlan();
    void whatIsAgreedInAprilIsPaidFromItsDay();
    void aYearOnItIsLookedAtAgain();
    void allOfItGoesToTheOffice();

private:
    CaseFile ada() { return m_way.ada(); }
    bool sits(const QString& name, const QString& role);
    bool talk(const QString& day, const QString& nextOn);
    bool sign(const QString& act);

    int m_actsBefore = 0; // the review was opened
};

} // namespace alongside::test
