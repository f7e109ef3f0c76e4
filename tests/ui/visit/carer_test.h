#pragma once
// A carer in his own right, by hand on the same window: what he does, the carers' check, one sum and no weekly money, his
// letter, and his record beside that of the person he looks after. Tom Finch is invented.

#include "tests/ui/visit/played.h"

namespace alongside::test {

class CarerTest final : public Played {
    Q_OBJECT

public:
    using Played::Played;

private slots:
    void heIsAddedAsACarer();
    void whatHeWantsIsAnOutcome();
    void theCarersCheckAsksTheCarersEight();
    void oneSumIsAgreedAndNoWeeklyMoney();
    void itIsPaidOnce();
    void hisLetterIsACarers();
    void twoRecordsKnowEachOther();
    void allOfItGoesToTheOffice();

private:
    CaseFile tom() { return m_way.named(QStringLiteral("Tom Finch")); }
};

} // namespace alongside::test
