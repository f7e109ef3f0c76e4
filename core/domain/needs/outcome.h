#pragma once
// What the person wants, in "I" words, and what is left to pay for after strengths and circles (S30, S89, S94).

#include "core/base/id.h"
#include "core/domain/needs/care_act.h"

#include <QList>
#include <QString>

namespace alongside {

/// After strengths, circles and community. Numbers are stored. NotYetSaid is priced as unmet and shown as not yet said.
enum class AfterStrengths : quint8 { NotYetSaid = 0, Met = 1, Partly = 2, Unmet = 3 };
inline constexpr Choice kAfterStrengthsChoices[] = {
    {AfterStrengths::NotYetSaid, "not_yet_said", "Not yet said"},
    {AfterStrengths::Met, "met", "Met"},
    {AfterStrengths::Partly, "partly", "Partly met"},
    {AfterStrengths::Unmet, "unmet", "Not met"},
};
constexpr std::span<const Choice> choicesOf(AfterStrengths)
{
    return kAfterStrengthsChoices;
}

struct Outcome {
    OutcomeId id{};
    QString statement{}; // "I eat a proper hot dinner and I'm safe making it"
    QString now{};
    QString better{};          // what better looks like
    QList<CareArea> areas{};   // which of the ten it answers
    QList<EntryId> because{};  // what was said (S67)
    QString whyNoWords{};      // a sentence, where nothing said is linked
    QList<Wellbeing> serves{}; // CA14 s25(1)(d)
    QString strengths{};       // what the person and their circle can do
    QList<OfferId> metBy{};    // offers that meet it, in whole or part
    AfterStrengths after = AfterStrengths::NotYetSaid;
    QString theirWay{};    // how they would like to do it; goes with the person to whoever writes the plan (S68)
    QString powerReason{}; // a discretionary power used, with its reason (R3)

    bool operator==(const Outcome&) const = default;
};

/// Which of the two that the law asks for it is (CA14 s25(1)(f)). Numbers are stored.
enum class AdviceAbout : quint8 { NotSaid = 0, TheseNeeds = 1, OtherNeeds = 2, Both = 3 };
inline constexpr Choice kAdviceAboutChoices[] = {
    {AdviceAbout::NotSaid, "not_said", "Not said yet"},
    {AdviceAbout::TheseNeeds, "these_needs", "Meets or lessens these needs"},
    {AdviceAbout::OtherNeeds, "other_needs", "Prevents or delays other needs"},
    {AdviceAbout::Both, "both", "Both"},
};
constexpr std::span<const Choice> choicesOf(AdviceAbout)
{
    return kAdviceAboutChoices;
}

/// Advice to meet, reduce, prevent or delay needs (CA14 s25(1)(f), S6).
struct Advice {
    AdviceId id{};
    QString words{};
    AdviceAbout about = AdviceAbout::NotSaid;

    bool operator==(const Advice&) const = default;
};

} // namespace alongside
