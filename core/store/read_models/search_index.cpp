#include "core/store/read_models/search_index.h"

#include "core/base/likeness.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

// Best first; the words around the find, twelve at most, as plain text.
constexpr auto kSearch = R"sql(
    SELECT t.case_id, coalesce(c.name, ''), t.section, t.item, snippet(search_words, 0, '', '', '…', 12)
    FROM search_words JOIN search_text AS t ON t.text_no = search_words.rowid
        LEFT JOIN caseload AS c ON c.case_id = t.case_id
    WHERE search_words MATCH ? ORDER BY search_words.rank LIMIT ?
)sql";

/// Each word begins one in the text. Nothing a person can type is a command of the index.
QString queryFor(const QString& typed)
{
    QStringList words;
    for (const QString& word : plainWords(typed)) words.append(u'"' + word + u"\"*"_s);
    return words.join(u' ');
}

} // namespace

SearchIndex::SearchIndex(const QSqlDatabase& database)
    : m_of(database, "SELECT text_no, section, item, words FROM search_text WHERE case_id = ? ORDER BY text_no"),
      m_insert(database, "INSERT INTO search_text (case_id, section, item, words) VALUES (?, ?, ?, ?)"),
      m_update(database, "UPDATE search_text SET words = ? WHERE text_no = ?"),
      m_delete(database, "DELETE FROM search_text WHERE text_no = ?"),
      m_index(database, "INSERT INTO search_words (rowid, words) VALUES (?, ?)"),
      m_unindex(database, "INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', ?, ?)"),
      m_command(database, "INSERT INTO search_words (search_words) VALUES (?)"),
      m_clear(database, "DELETE FROM search_text"), m_search(database, kSearch)
{
}

Result<QList<IndexedText>> SearchIndex::of(CaseId id)
{
    if (const auto begun = m_of.run(id.value); !begun) return begun.error();
    QList<IndexedText> out;
    while (m_of.next()) out.append({qint64(m_of.number(0)), {m_of.text(1), m_of.text(2), m_of.text(3)}});
    if (const auto ended = m_of.ended(); !ended) return ended.error();
    return out;
}

Result<QList<IndexedText>> SearchIndex::write(CaseId id, const QList<IndexedText>& before,
                                              const QList<record::SearchText>& after)
{
    QHash<std::pair<QString, QString>, const IndexedText*> known;
    for (const IndexedText& text : before) known.insert({text.text.section, text.text.item}, &text);
    QList<IndexedText> out;
    for (const record::SearchText& text : after) {
        const IndexedText* old = known.take({text.section, text.item});
        if (!old) {
            const Result<qint64> row = add(id, text);
            if (!row) return row.error();
            out.append({*row, text});
            continue;
        }
        if (old->text.words != text.words)
            if (const auto changed = change(*old, text.words); !changed) return changed.error();
        out.append({old->row, text});
    }
    for (const IndexedText* gone : std::as_const(known))
        if (const auto dropped = drop(*gone); !dropped) return dropped.error();
    return out;
}

Result<Done> SearchIndex::drop(const IndexedText& text)
{
    if (auto done = m_unindex.run(text.row, text.text.words); !done) return done;
    return m_delete.run(text.row);
}

Result<qint64> SearchIndex::add(CaseId id, const record::SearchText& text)
{
    if (const auto done = m_insert.run(id.value, text.section, text.item, text.words); !done) return done.error();
    const qint64 row = m_insert.insertedRow();
    if (const auto done = m_index.run(row, text.words); !done) return done.error();
    return row;
}

Result<Done> SearchIndex::change(const IndexedText& text, const QString& words)
{
    if (auto done = m_unindex.run(text.row, text.text.words); !done) return done;
    if (auto done = m_update.run(words, text.row); !done) return done;
    return m_index.run(text.row, words);
}

Result<Done> SearchIndex::clear()
{
    if (auto done = m_command.run(u"delete-all"_s); !done) return done;
    return m_clear.run();
}

Result<Done> SearchIndex::compact()
{
    return m_command.run(u"optimize"_s);
}

Result<bool> SearchIndex::isTrue()
{
    const auto done = m_command.run(u"integrity-check"_s);
    if (done) return true;
    return done.error().code == ErrorCode::StoreUnreadable ? Result<bool>(false) : Result<bool>(done.error());
}

Result<QList<SearchHit>> SearchIndex::search(const QString& words, int most)
{
    const QString query = queryFor(words);
    if (query.isEmpty()) return QList<SearchHit>();
    if (const auto begun = m_search.run(query, most); !begun) return begun.error();
    QList<SearchHit> out;
    while (m_search.next())
        out.append({{m_search.id(0)}, m_search.text(1), m_search.text(2), m_search.text(3), m_search.text(4)});
    if (const auto ended = m_search.ended(); !ended) return ended.error();
    return out;
}

} // namespace alongside::store
