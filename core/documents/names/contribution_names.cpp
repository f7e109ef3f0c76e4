#include "core/documents/names/contribution_names.h"

#include "core/documents/words/words.h"

#include <algorithm>

namespace alongside::documents {

namespace {

struct Label {
    const char* key;
    const char* text;
};
constexpr Label kLabels[] = {
    {"tariff", "Savings above the lower limit, as income"},
    {"local_disregard", "Left out of account by the council"},
    {"savings_credit_disregard", "Left out of savings credit"},
    {"war_pension_disregard", "Left out of war pensions"},
    {"night_element", "The part of a benefit for care at night"},
    {"housing", "Housing costs"},
    {"dre", "What a disability costs"},
    {"mig.s18_24", "Kept: guarantee, single, aged 18 to 24"},
    {"mig.s25_pc", "Kept: guarantee, single, 25 to pension age"},
    {"mig.pc", "Kept: guarantee, single, pension age"},
    {"mig.lone", "Kept: guarantee, lone parent"},
    {"mig.cpl", "Kept: guarantee, one of a couple"},
    {"mig.cpl_pc", "Kept: guarantee, one of a couple, one or both at pension age"},
    {"mig.child", "Kept: guarantee, children"},
    {"mig_local", "Kept: the council's own guarantee"},
    {"premium.dp_s", "Kept: disability premium"},
    {"premium.edp_s", "Kept: enhanced disability premium"},
    {"premium.dp_c", "Kept: disability premium, one of a couple"},
    {"premium.edp_c", "Kept: enhanced disability premium, one of a couple"},
    {"premium.carer", "Kept: carer premium"},
    {"below_nothing", "Nobody is asked for less than nothing"},
    {"not_charged", "The part that is not charged"},
    {"above_cost", "More than the care costs"},
    {"whole_cost", "The whole cost of the care"},
};

} // namespace

QString plainName(const ContributionStep& step)
{
    const auto row =
        std::ranges::find(kLabels, step.key, [](const Label& one) { return QString::fromLatin1(one.key); });
    return row == std::end(kLabels) ? step.name : QString(say(row->text));
}

} // namespace alongside::documents
