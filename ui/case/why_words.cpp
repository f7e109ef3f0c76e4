#include "ui/case/why_words.h"

#include "core/documents/sentences.h"
#include "core/documents/words/apart.h"
#include "core/domain/confirmed.h"
#include "core/domain/views/own_words.h"
#include "ui/support/when.h"
#include "ui/support/translated.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::ui {

QString sourceWords(const QString& id, const casework::Rulebook& rules)
{
    const policy::CitedSource source = rules.source(id);
    // A rule of the program's own (R9, S107) and a value by its key are told in words: those say nothing to anybody.
    static const QRegularExpression own(uR"(^([A-Z]\d+|[a-z][a-z0-9_.]*)$)"_s);
    const bool isOwn = own.match(id).hasMatch();
    if (source.id.isEmpty()) return isOwn ? QString() : id;
    QString words = source.title.isEmpty() ? source.id
                    : isOwn                ? source.title
                                           : u"%1, %2"_s.arg(source.id, source.title);
    static const QRegularExpression mark(uR"( \([RS]\d+\)|[^.]*\b[RS]\d+\b[^.]*\.\)?)"_s);
    const QString text = QString(source.text).remove(mark);
    if (!text.isEmpty()) words += u": "_s + text;
    if (source.checked.isValid()) words += tr(" (checked %1)").arg(dayWords(source.checked));
    return words;
}

QString restsOn(const PolicyUse& policy, const casework::Rulebook& rules)
{
    const auto since = [](const QString& what, QDate from) {
        return from.isValid() ? tr("%1, since %2").arg(what, dayWords(from)) : what;
    };
    QStringList all;
    if (!policy.priceGuide.isEmpty())
        all.append(since(tr("Price guide %1").arg(policy.priceGuide), rules.guideFrom(policy.priceGuide)));
    for (const PolicyValue& value : policy.values) all.append(since(rules.nameOfValue(value.key), value.from));
    return all.join(u"; "_s);
}

QStringList quotedBehind(const CaseFile& file, const QList<SupportLine>& lines)
{
    constexpr qsizetype kMost = 6;
    const QStringList words = ownWordsBehind(file, lines);
    QStringList quoted;
    for (const QString& one : words.first(std::min(kMost, words.size())))
        quoted.append(u"\u201C%1\u201D"_s.arg(documents::apart(one)));
    if (words.size() > kMost) quoted.append(tr("and more that was said: %1").arg(words.size() - kMost));
    for (const QString& one : whyNoWordsBehind(file, lines))
        quoted.append(tr("Nothing said is linked, because: %1").arg(documents::apart(one)));
    return quoted;
}

Why whyFrom(const QString& title, const Reason& reason, const casework::Rulebook& rules, const PolicyUse& policy,
            const QList<Reason>& reasons)
{
    return {title,
            documents::sentenceFor(reason),
            {},
            sourceWords(reason.source, rules),
            restsOn(policy, rules),
            isConfirmed(policy, reasons)};
}

} // namespace alongside::ui
