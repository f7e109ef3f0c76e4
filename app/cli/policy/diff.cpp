// alongside-cli policy diff: one sentence for each change.

#include "app/cli/policy/asked.h"
#include "app/cli/policy/diff_words.h"

#include "core/base/error.h"
#include "core/policy/held.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

/// "built-in" is what ships.
Result<policy::Library> libraryNamed(const QString& folder)
{
    return folder == u"built-in" ? policy::Library::builtIn() : policy::Library::fromFolder(folder);
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() && day != policy::kNoEnd ? QJsonValue(day.toString(Qt::ISODate))
                                                  : QJsonValue(QJsonValue::Null);
}

QJsonValue valueOf(const std::optional<qint64>& number, const QString& text)
{
    if (number) return {*number};
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject objectFor(const policy::PolicyChange& change)
{
    return {{u"code"_s, codeFor(change.kind)},
            {u"key"_s, change.key},
            {u"item"_s, valueOf({}, change.item)},
            {u"label"_s, change.label},
            {u"unit"_s, change.unit},
            {u"from"_s, dayOrNull(change.from)},
            {u"until"_s, dayOrNull(change.to)},
            {u"before"_s, valueOf(change.before, change.beforeText)},
            {u"after"_s, valueOf(change.after, change.afterText)},
            {u"confirmed"_s, change.confirmed},
            {u"says"_s, sentenceFor(change)}};
}

} // namespace

int policyDiff(const PolicyAsked& asked)
{
    const auto before = libraryNamed(asked.words[0]);
    if (!before) return refusePolicy(before.error());
    const auto after = libraryNamed(asked.words[1]);
    if (!after) return refusePolicy(after.error());
    const QList<policy::PolicyChange> changes = policy::diff(*before, *after);
    if (asked.json) {
        QJsonArray all;
        for (const policy::PolicyChange& change : changes) all.append(objectFor(change));
        say(QJsonObject{{u"changes"_s, all}});
        return 0;
    }
    for (const policy::PolicyChange& change : changes) say(sentenceFor(change));
    if (changes.isEmpty()) say(u"Nothing changes."_s);
    return 0;
}

} // namespace alongside::cli
