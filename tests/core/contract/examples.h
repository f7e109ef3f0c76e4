#pragma once
// Questions that must be decided, each by its subject: for the stories and for the schemas. size: a list

#include <QByteArray>
#include <QList>

namespace alongside::test {

struct Example {
    const char* subject;
    QByteArray line;
};

inline const QByteArray kEligible = R"({"id":"e1","kind":"adult","facts":{"assessment_date":"2027-02-03","age":61,
 "needs_from_impairment_or_illness":"yes","significant_wellbeing_impact":"yes","wellbeing_domains":["control_over_day_to_day_life"],
 "outcomes":{"clothed":{"due_to_need":"yes","without_assistance":"yes","pain_distress_anxiety":"yes"},
             "work_education":{"due_to_need":"yes","without_assistance":"no"},
             "child_caring":{"applicable":"no"}}}})";

inline const QByteArray kGuide = R"({"id":"EX-2031","effective_from":"2031-04-01","effective_to":"2032-03-31",
 "source":{"title":"An example","ref":"EX","checked":"2026-11-21"},"confirmed":true,
 "items":{"PA":{"name":"Assistant","unit":"hour","price_p":1490},"CLUB":{"name":"Club","unit":"visit","price_p":1850},
          "KIT":{"name":"Kit","unit":"","price_p":6450},"ODD":{"name":"Not priced","unit":"hour","price_p":null},
          "PLAN":{"name":"Plan","unit":"","price_p":45000,"earmarked":true}}})";

inline const QByteArray kAllocationFacts = R"({"allocation_date":"2031-06-10","price_guides":[)" + kGuide + R"(],
 "outcomes":[{"id":"O1","statement":"I am up by nine","eligible":"yes"}],
 "lines":[
  {"id":"L1","item":"PA","outcomes":["O1"],"period":"week","qty":1.25,"times":"6",
   "natural":[{"who":"Ann","units":"1.5","willing_and_able":"yes"},{"who":"Bo","units":2,"willing_and_able":"unanswered"}]},
  {"id":"L2","item":"CLUB","outcomes":["O1"],"period":"month"},
  {"id":"L3","item":"KIT","outcomes":["O1"],"period":"one_off"}],
 "contingency_pct":4,"contribution_weekly_p":2310)";

inline QByteArray oneLine(QByteArray text)
{
    return text.replace('\n', ' ');
}

inline QByteArray allocationLine(const QByteArray& more = {})
{
    return oneLine(R"({"id":"a1","facts":)" + kAllocationFacts + more + "}}");
}

/// One line of support changed: its members in place of L1's.
inline QByteArray withLine(const QByteArray& members)
{
    return oneLine(R"({"facts":{"allocation_date":"2031-06-10","price_guides":[)" + kGuide
                   + R"(],"outcomes":[{"id":"O1","eligible":true}],"lines":[{)" + members + "}]}}");
}

inline QByteArray planAt(const QByteArray& weekly, const QByteArray& once)
{
    return R"({"lines":[{"id":"P1","outcomes":["O1"],"period":"week","price_override_p":)" + weekly
           + R"(,"override_reason":"quote"},{"id":"P2","item":"KIT","outcomes":["O1"],"period":"one_off","price_override_p":)"
           + once + R"(,"override_reason":"quote"}],"person_says_enough":"yes","worker_says_enough":true})";
}

inline QList<Example> examples()
{
    const QByteArray budget =
        R"({"facts":{"allocation_date":"2024-09-17","budget":{"year_p":52000,"one_off_p":0,"funded_outcomes":["O1"]},
        "plan":{"lines":[],"covered_without_money":["O1"]}}})";
    return {
        {"eligibility", oneLine(kEligible)},
        {"eligibility", R"({"kind":"adult","facts":{"assessment_date":"2027-02-03","age":17}})"},
        {"eligibility", R"({"kind":"adult","facts":{"assessment_date":"2014-02-03","age":40}})"},
        {"eligibility",
         R"({"id":"é","kind":"adult","facts":{"assessment_date":"2027-02-03","age":40,"fluctuation":{"fluctuates":true},"context":{"a":[1]},"note":"x"}})"},
        {"eligibility",
         R"({"kind":"adult","facts":{"assessment_date":"2027-02-03","age":40,"needs_from_impairment_or_illness":false,"outcomes":{"toilet":null}}})"},
        {"allocation", allocationLine()},
        {"allocation", allocationLine(R"(,"deploy":"council_managed","plan":)" + planAt("9500", "6450"))},
        {"allocation", R"({"facts":{"allocation_date":"2026-11-21","outcomes":[],"lines":[]}})"},
        {"allocation",
         R"({"facts":{"allocation_date":"2024-09-17","outcomes":[{"id":"O6","eligible":"yes","after_strengths":"met"}],"lines":[{"id":"L11","item":"CLEANING","outcomes":["O6"],"period":"week","qty":2}]}})"},
        {"sufficiency",
         oneLine(R"({"facts":{"allocation":)" + kAllocationFacts + R"(},"plan":)" + planAt("9743", "6450") + "}}")},
        {"sufficiency", oneLine(budget)},
        {"contribution",
         oneLine(
             R"({"id":"c1","facts":{"date":"2025-09-16","setting":"community","capital":"28500.01","capital_joint":true,
            "weekly_cost":"310","income":[{"type":"state_pension","weekly":"221.20"},{"type":"child_benefit","weekly":"26.05"}],
            "mig_key":"cpl","premiums":["dp_c"],"children":1,"housing_costs":"12.3","dre":"9.40","charge_percent":75}})")},
        {"contribution", R"({"facts":{"free_reason":"s117"}})"},
        {"payment-schedule", R"({"id":"p1","facts":{"agreed_on":"2027-06-10","net_weekly_p":8125,"one_off_p":3000}})"},
        {"payment-schedule", R"({"facts":{"agreed_on":"2027-06-10","net_weekly_p":0}})"},
        {"payment-schedule", R"({"facts":{"agreed_on":"2027-06-10","net_weekly_p":0,"annual_lump_p":10}})"},
    };
}

} // namespace alongside::test
