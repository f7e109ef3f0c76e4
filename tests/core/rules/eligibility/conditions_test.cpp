#include "core/rules/eligibility/conditions.h"
#include "tests/support/catch.h"

namespace conditions_test {

using namespace alongside;

TEST_CASE("A count is written alike whether it is one of the few or not", "[rules][eligibility]")
{
    const rules::Counted unable("unable");
    for (qint64 count = 0; count < 15; ++count) // there are ten outcomes
        CHECK(unable.said(count) == QStringLiteral("unable=%1").arg(count));
}

} // namespace conditions_test
