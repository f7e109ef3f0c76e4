#include "core/documents/review/said_at_first.h"

#include "core/documents/words/apart.h"
#include "core/domain/views/own_words.h"

namespace alongside::documents {

namespace {

constexpr qsizetype kFirstWords = 3;

} // namespace

QString saidAtFirst(const CaseFile& file)
{
    const QString called = file.person.contactWords.trimmed();
    QStringList said = called.isEmpty() ? ownWords(file, kFirstWords) : QStringList{called};
    for (QString& one : said) one = quoted(one);
    return said.join(u'\n');
}

} // namespace alongside::documents
