#pragma once
// Plain English for every list of answers, shared by screens, pages and the command line. Never the words of the law,
// never a number. The words of an enum stand beside it in core/domain (core/base/choice.h).

#include "core/base/choice.h"
#include "core/documents/words/words.h"

#include <QList>
#include <QString>

#include <utility>

namespace alongside::documents {

/// "Eating and drinking", "Partly met", "Not yet known"; empty for a number without a row.
template <HasChoices E>
QString plainName(E answer)
{
    const Choice* row = choiceOf(answer);
    return row ? say(row->word) : QString();
}

/// Every answer of the list by its number, as a screen offers them: that nothing is said yet stands first, whenever it
/// came into the list.
template <HasChoices E>
QList<std::pair<int, QString>> plainAnswers()
{
    QList<std::pair<int, QString>> answers;
    for (const Choice& one : choicesOf(E())) answers.append({one.number, say(one.word)});
    const auto isUnsaid = [](const auto& answer) {
        const std::string_view key = choicesOf(E())[static_cast<std::size_t>(answer.first)].key;
        return key == "not_said" || key == "not_asked";
    };
    std::ranges::stable_partition(answers, isUnsaid);
    return answers;
}

QString plainNameOfLimb(const QString& limb); // "a": "only with help"
/// What s25 asks of a plan, by paragraph: "CA14 s25(1)(f)": "Advice".
QString plainNameOfPlanPart(const QString& law);
/// Why a line is or is not paid for: "eligible_unmet", "met_by_strengths", ... as the allocation gives it.
QString plainWhy(const QString& why);
/// The same; what only the answers say, while no determination stands, is said to be that.
QString plainWhy(const QString& why, bool determined);

} // namespace alongside::documents
