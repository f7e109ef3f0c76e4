// A planner's draft beside the plan.
#include "core/casework/plan/planner_draft.h"

#include "tests/support/catch.h"

namespace planner_draft_test {

using namespace Qt::StringLiterals;
using namespace alongside;

TEST_CASE("[S71] what is used of a draft goes after the words that stand there, once", "[casework][planning]")
{
    CaseFile file;
    file.plan.whatMatters = u"Tea first."_s;
    PlannerReply reply{.by = u"Sam Oduya"_s, .on = {2024, 10, 9}, .says = PlannerSays::SendsDraft};
    for (const casework::DraftText& text : casework::draftTexts())
        reply.*text.from = u" From the planner: %1 "_s.arg(QString::fromLatin1(text.key));
    const CaseFile before = file;
    for (const casework::DraftText& text : casework::draftTexts()) {
        if (!text.to) continue;
        CHECK_FALSE(casework::isUsed(text, reply, file));
        casework::use(text, reply, file);
        CHECK(casework::isUsed(text, reply, file));
        const CaseFile once = file;
        casework::use(text, reply, file);
        CHECK(file == once);
    }
    CHECK(file.plan.whatMatters == u"Tea first.\n\nFrom the planner: what_matters"_s);
    CHECK(file.plan.riskIChoose == u"From the planner: risk_i_choose"_s);
    CHECK(file.plan.draftedBy == u"Sam Oduya"_s);
    CHECK(file.plan.draftedOn == QDate(2024, 10, 9));
    CaseFile back = file;
    back.plan = before.plan;
    CHECK(back == before); // the plan, and nothing of the assessment

    file.plan.draftedBy = u"Bernie"_s;
    reply.aboutMe = u"More"_s;
    casework::use(casework::draftTexts()[0], reply, file);
    CHECK(file.plan.draftedBy == u"Bernie"_s);
}

} // namespace planner_draft_test
