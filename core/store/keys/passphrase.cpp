// What counts as a passphrase: long enough that trying them all is hopeless, short enough to type at a kitchen table.

#include "core/store/keys/key_slots.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

constexpr qsizetype kLetters = 15;
constexpr qsizetype kWords = 4;
constexpr qsizetype kWordLetters = 2;

} // namespace

Result<Done> fitPassphrase(const QString& passphrase)
{
    if (passphrase.size() >= kLetters) return Done{};
    qsizetype words = 0;
    for (const QString& word : passphrase.simplified().split(u' ', Qt::SkipEmptyParts))
        words += word.size() >= kWordLetters ? 1 : 0;
    if (words >= kWords) return Done{};
    return Error{ErrorCode::PassphraseTooShort, u"passphrase"_s, {}};
}

} // namespace alongside::store
