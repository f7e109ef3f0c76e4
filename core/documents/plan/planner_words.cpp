#include "core/documents/plan/planner_words.h"

#include "core/documents/words/apart.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/domain/planner/shared_with.h"

using namespace Qt::StringLiterals;

namespace alongside::documents {

QString replyWords(const PlannerReply& reply)
{
    const char* words = "";
    switch (reply.says) {
    case PlannerSays::TakesItOn: words = "%1 takes this on: %2."; break;
    case PlannerSays::CannotTakeItOn: words = "%1 cannot take this on: %2."; break;
    case PlannerSays::SendsDraft: words = "%1 sent a draft of the plan: %2."; break;
    case PlannerSays::NotSaid: return {};
    }
    const QString who = apart(reply.called.isEmpty() ? reply.organisation : reply.called);
    const QString by = reply.by.isEmpty() ? inWords(reply.on) : apart(reply.by) + u", "_s + inWords(reply.on);
    const QString said = say(words).arg(who, by);
    return reply.words.trimmed().isEmpty() ? said : said + u' ' + quoted(reply.words.trimmed());
}

QString answerWords(const CaseFile& file)
{
    const bool chosen = file.choices.author == PlanAuthor::PaidPlanner;
    const PlannerReply* last = chosen ? lastAnswerOf(file.choices.planner, file) : nullptr;
    return last ? replyWords(*last) : QString();
}

} // namespace alongside::documents
