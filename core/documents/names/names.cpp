#include "core/documents/names/names.h"

#include <algorithm>
#include <array>

namespace alongside::documents {

namespace {

struct KeyText {
    const char* key;
    const char* text;
};

constexpr std::array kLimbs{
    KeyText{"a", "only with help"},
    KeyText{"b", "only with pain, distress or worry"},
    KeyText{"c", "not safely"},
    KeyText{"d", "only much more slowly"},
};

constexpr std::array kWhys{
    KeyText{"eligible_unmet", "Counts under the Care Act, and not met by other means"},
    KeyText{"discretionary_power", "The council has chosen to meet it, with a reason"},
    KeyText{"not_eligible", "Not one of the needs the council has to meet"},
    KeyText{"eligibility_undetermined", "Not yet known whether it counts"},
    KeyText{"met_by_strengths", "Met for now without money"},
    KeyText{"earmarked", "Set aside for planning, apart from the budget for support"},
};

template <size_t Count>
QString foundIn(const std::array<KeyText, Count>& table, const QString& key)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const KeyText& row) { return QLatin1StringView(row.key) == key; });
    return found == table.end() ? QString() : say(found->text);
}

} // namespace

QString plainNameOfLimb(const QString& limb)
{
    return foundIn(kLimbs, limb);
}
QString plainNameOfPlanPart(const QString& law)
{
    static constexpr struct {
        const char* law;
        const char* name;
    } kParts[] = {
        {"CA14 s25(1)(a)", "The needs"},
        {"CA14 s25(1)(b)", "How far they count"},
        {"CA14 s25(1)(c)", "Who meets them, and how"},
        {"CA14 s25(1)(d)", "What it is for"},
        {"CA14 s25(1)(e)", "The personal budget"},
        {"CA14 s25(1)(f)", "Advice"},
        {"CA14 s25(2)(a)", "Needs met by direct payment"},
        {"CA14 s25(2)(b)", "How much, and how often"},
        {"CA14 s25(3)", "Who took part"},
        {"CA14 s25(4)", "Who took part"},
        {"CA14 s25(5)", "Steps to agree it"},
        {"CA14 s25(11)", "Two plans in one, as agreed"},
    };
    for (const auto& part : kParts)
        if (law == QLatin1StringView(part.law)) return say(part.name);
    return {};
}

QString plainWhy(const QString& why)
{
    return foundIn(kWhys, why);
}

QString plainWhy(const QString& why, bool determined)
{
    const QString words = plainWhy(why);
    return determined || why != u"not_eligible" ? words : say("By the answers so far, %1").arg(inSentence(words));
}

} // namespace alongside::documents
