#pragma once
// The day the money was started: nothing of the plan is written, and no review was held.

#include "tests/ui/case/page_test.h"

namespace alongside::test {

class BeforeThePlan : public PracticeTable {
public:
    explicit BeforeThePlan(const QString& visit = QStringLiteral("josie-thackray"))
        : PracticeTable(Until::Started, visit)
    {
        change([](CaseFile& file) {
            file.plan = {};
            file.planLines.clear();
            file.reviews.clear();
            file.reviewPoints.clear();
            file.spendings.clear();
        });
    }
};

} // namespace alongside::test
