#pragma once
// The store as an enemy or a damaged disk sees it, and as SQLite does with the key in hand.

#include "core/store/keys/locked_bytes.h"

#include <QByteArray>
#include <QString>

namespace alongside::test {

/// Every file of the folder, one after the other.
QByteArray everyByteIn(const QString& folder);

/// In UTF-8, UTF-16 and hexadecimal.
bool holdsWord(const QByteArray& bytes, const QString& word);

/// The pages of a closed store, decrypted: what a reader of the key would find, free pages too.
QByteArray pagesInClear(const QString& storeFile, const store::Key& key);

/// Runs statements on a closed store: what a newer version or a careless hand might have done.
bool meddle(const QString& storeFile, const store::Key& key, const char* sql);

void flipBit(const QString& file, qint64 at);

} // namespace alongside::test
