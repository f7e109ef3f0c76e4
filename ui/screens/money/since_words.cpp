#include "ui/screens/money/since_words.h"

#include "core/documents/words/apart.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/words.h"
#include "ui/case/cards/open_question.h"
#include "ui/case/cards/said_list.h"
#include "ui/support/translated.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr qsizetype kMostSaid = 5;
constexpr int kLongest = 60;

/// "Cooking together": of "Cooking together: How many".
QString itemOf(const TwoVersions& two, const CaseFile& file)
{
    const QString title = documents::versionTitle(two, file), field = u": "_s + documents::fieldName(two.field);
    return title.endsWith(field) ? documents::withoutStop(title.chopped(field.size()))
                                 : tr("Something without a name yet");
}

/// "Cooking together, how many", to be read aloud.
QString whatOf(const TwoVersions& two, const CaseFile& file)
{
    const QString name = documents::fieldName(two.field);
    if (!documents::versionTitle(two, file).endsWith(u": "_s + name)) return documents::versionTitle(two, file);
    return tr("%1, %2").arg(itemOf(two, file), documents::inSentence(name));
}

QString changed(const QString& what, const QString& now, const QString& then)
{
    return tr("%1: now %2. Agreed: %3.").arg(what, now, then);
}

} // namespace

QStringList sinceWords(const Working& working, const CaseFile& file, const casework::Rulebook& rules)
{
    QStringList words;
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!agreed || working.isAgreed) return words;
    if (!working.since) return {tr("What has changed since it was agreed cannot be told here.")};
    const documents::KnownCodes known = knownOn(rules, working.on);
    const CaseFile& then = working.since->then;
    for (const TwoVersions& two : working.since->changed) {
        const Version &was = two.versions.first(), &is = two.versions.last();
        if (two.field.endsWith(u".presence"_s)) {
            const bool isNew = is.value.toBool();
            words.append((isNew ? tr("%1: new") : tr("%1: taken off the list")).arg(itemOf(two, isNew ? file : then)));
            continue;
        }
        const auto said = [&](const Version& one, const CaseFile& at) {
            const QString line = oneLine(documents::versionWords(two, one, at, known), kLongest);
            return one.value.isString() ? u"\u201C%1\u201D"_s.arg(documents::apart(documents::withoutStop(line)))
                                        : documents::apart(line);
        };
        words.append(changed(whatOf(two, file), said(is, file), said(was, then)));
    }
    if (working.trouble) return words;
    const QString was = documents::sumWords(agreed->allocation, agreed->allocation.weekly);
    const QString is = documents::sumWords(working.allocation, working.allocation.weekly);
    if (was != is) words.append(changed(tr("A week"), is, was));
    if (words.isEmpty()) words.append(tr("How the money is held and who pays what part of it"));
    return words;
}

QString sinceInShort(const QStringList& words)
{
    if (words.isEmpty()) return {};
    QStringList lines = words.mid(0, kMostSaid);
    if (words.size() > kMostSaid) lines.append(tr("And %1 more").arg(words.size() - kMostSaid));
    return u"\u2022 "_s + lines.join(u"\n\u2022 "_s);
}

} // namespace alongside::ui
