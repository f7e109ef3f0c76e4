#include "ui/case/cards/said_list.h"

#include "core/documents/words/apart.h"
#include "ui/case/fields/tick_list.h"
#include "ui/support/translated.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

QString offeredWords(const Offer& offer, int letters)
{
    return offer.what.trimmed().isEmpty() ? tr("nobody has said yet what") : oneLine(offer.what, letters);
}

QString oneLine(const QString& words, int letters)
{
    const QString line = words.simplified();
    if (line.size() <= letters) return documents::apart(line);
    const qsizetype space = line.lastIndexOf(u' ', letters);
    return documents::apart(line.first(space > letters / 2 ? space : letters) + u'\u2026');
}

QList<std::pair<QString, QString>> saidAnswers(const CaseFile& file)
{
    QList<std::pair<QString, QString>> answers;
    for (const Entry& entry : file.entries) {
        if (entry.kind == EntryKind::WorkerNote || entry.words.isEmpty()) continue;
        const QString who = entry.saidBy.isEmpty() ? shortName(file.person) : entry.saidBy;
        answers.append(
            {tickKey(entry.id), u"\u201C%1\u201D %2"_s.arg(oneLine(entry.words, 48), documents::apart(who))});
    }
    return answers;
}

QList<std::pair<QString, QString>> outcomeAnswers(const CaseFile& file, int letters)
{
    QList<std::pair<QString, QString>> answers;
    for (const Outcome& one : file.outcomes)
        answers.append({tickKey(one.id), one.statement.isEmpty() ? tr("An outcome without words yet")
                                                                 : oneLine(one.statement, letters)});
    return answers;
}

QString badDaysSaid(const CaseFile& file)
{
    const GoodAndBad& told = file.goodAndBad;
    if (told.badDaysAMonth < 0) return {};
    QString words = told.badDaysAMonth == 1 ? tr("1 bad day in a normal month")
                                            : tr("%1 bad days in a normal month").arg(told.badDaysAMonth);
    if (!told.howKnown.isEmpty()) words += u": \u201C%1\u201D"_s.arg(oneLine(told.howKnown, 80));
    return words;
}

QString thingsSaid(qsizetype count)
{
    if (count == 0) return tr("nothing said yet");
    return count == 1 ? tr("1 thing said") : tr("%1 things said").arg(count);
}

} // namespace alongside::ui
