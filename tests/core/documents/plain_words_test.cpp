// No page uses a word that is banned on pages, whoever it is for.
#include "tests/core/documents/plain_words.h"

#include "core/documents/catalogue.h"
#include "core/documents/exports.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"
#include "tests/support/journey_review.h"

namespace plain_words_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;

TEST_CASE("banned words are found whole, and only whole")
{
    CHECK(test::bannedIn(u"The client, in any case, etc. and e.g. a form"_s).size() == 5);
    CHECK(test::bannedIn(u"A platform, a staircase, better information, perform"_s).isEmpty());
}

TEST_CASE("no page uses a banned word")
{
    for (const PageKind& kind : pageKinds()) {
        for (const CaseFile& file : {test::journeyCase(), test::journeyReviewed(), test::journeyNotAssessed(),
                                     test::councilManagedCase(), test::notEligibleCase(), CaseFile{}}) {
            const QStringList found = test::bannedIn(textOf(kind.make(file, {})));
            INFO(kind.key << " " << found.join(u", "_s).toStdString());
            CHECK(found.isEmpty());
        }
    }
}

} // namespace plain_words_test
