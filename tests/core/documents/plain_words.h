#pragma once
// The words that no screen and no page may use, as a check.

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace alongside::test {

/// Those of `text` that are banned, whole words only: "in case" is one, "platform" is not.
inline QStringList bannedIn(const QString& text)
{
    static const QRegularExpression banned(
        QStringLiteral(
            "\\b(clients?|service users?|cases?|forms?|non-compliant|refuses|frail|suffers|wheelchair-bound|"
            "burden|bed-blockers?|challenging behaviour|the elderly|toileting|feeding|granular|leverage|utilise|"
            "invalid|illegal|abort(ed)?|fatal|please note)\\b|\\be\\.g\\.|\\bi\\.e\\.|\\betc\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    auto matches = banned.globalMatch(text);
    while (matches.hasNext()) found += matches.next().captured();
    return found;
}

} // namespace alongside::test
