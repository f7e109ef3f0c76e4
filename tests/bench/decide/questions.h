#pragma once
// What is asked: invented people, the same on every computer.

#include "core/domain/needs/care_act.h"

#include <QByteArray>
#include <QByteArrayList>

#include <random>

namespace alongside::bench {

class Questions {
public:
    explicit Questions(unsigned seed) : m_chance(seed) {}

    /// Facts of `eligibility`, kind `adult`.
    QByteArray adultFacts()
    {
        QByteArray outcomes;
        for (const CareArea area : kAdultAreas)
            outcomes += (outcomes.isEmpty() ? "\"" : ",\"") + QByteArray(keyOf(area)) + "\":" + outcome();
        return R"({"assessment_date":"2026-11-02","age":)" + QByteArray::number(18 + below(80))
               + R"(,"needs_from_impairment_or_illness":)" + answer(90, 5) + R"(,"significant_wellbeing_impact":)"
               + answer(80, 10)
               + R"(,"wellbeing_domains":["personal_dignity","control_over_day_to_day_life"],"outcomes":{)" + outcomes
               + R"(},"fluctuation":{"fluctuates":)" + answer(10, 85) + R"(,"period_considered":)" + answer(50, 25)
               + "}}";
    }

    QByteArray adultLine(int number)
    {
        return R"({"id":"p)" + QByteArray::number(number) + R"(","kind":"adult","facts":)" + adultFacts() + "}";
    }

    /// Of `allocation`: so many lines of support for four outcomes.
    QByteArray allocationLine(int number, int lines)
    {
        QByteArray support;
        for (int at = 0; at < lines; ++at) support += (at ? "," : "") + supportLine(at);
        return R"({"id":"p)" + QByteArray::number(number)
               + R"(","facts":{"allocation_date":"2024-09-17","outcomes":[)"
                 R"({"id":"O1","eligible":"yes"},{"id":"O2","eligible":"yes","after_strengths":"partly"},)"
                 R"({"id":"O3","eligible":"yes","after_strengths":"met"},{"id":"O4","eligible":"no"}],"lines":[)"
               + support + R"(],"contingency_pct":)" + QByteArray::number(below(9)) + R"(,"contribution_weekly_p":)"
               + QByteArray::number(below(9000)) + "}}";
    }

private:
    int below(int size) { return static_cast<int>(m_chance() % static_cast<unsigned>(size)); }

    QByteArray answer(int yes, int no)
    {
        const int chance = below(100);
        return chance < yes ? "\"yes\"" : chance < yes + no ? "\"no\"" : "\"unanswered\"";
    }

    QByteArray outcome()
    {
        if (below(100) < 8) return R"({"applicable":"no"})";
        return R"({"due_to_need":)" + answer(80, 15) + R"(,"without_assistance":)" + answer(65, 30)
               + R"(,"pain_distress_anxiety":)" + answer(10, 85) + R"(,"endangers_self_or_others":)" + answer(5, 90)
               + R"(,"significantly_longer":)" + answer(15, 80) + "}";
    }

    QByteArray supportLine(int at)
    {
        static const QByteArrayList items{"PA", "OUTING", "MILEAGE", "AGENCY", "PENDANT", "PAYROLL", "DAY", "CLEANING"};
        static const QByteArrayList periods{"week",  "week",    "week", "fortnight", "four_week",
                                            "month", "quarter", "year", "one_off"};
        QByteArray line = R"({"id":"L)" + QByteArray::number(at + 1) + R"(","item":")" + items[below(8)]
                          + R"(","outcomes":["O)" + QByteArray::number(1 + below(4)) + R"("],"period":")"
                          + periods[below(9)] + R"(","qty":")" + QByteArray::number(1 + below(8)) + '.'
                          + QByteArray::number(25 * below(4)).rightJustified(2, '0') + R"(","times":)"
                          + QByteArray::number(1 + below(7));
        if (below(4) == 0)
            line += R"(,"natural":[{"who":"A","units":"0.5","willing_and_able":)" + answer(60, 20) + "}]";
        if (below(8) == 0) line += R"(,"sharers":2)";
        return line + "}";
    }

    std::mt19937 m_chance;
};

} // namespace alongside::bench
