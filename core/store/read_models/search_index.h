#pragma once
// Full-text search over names and words: one row for each findable piece of a case, and an FTS5 index over them.
// Thread: the store thread.

#include "core/domain/views/read_models.h"
#include "core/record/projections.h"
#include "core/store/sql/statement.h"

#include <QList>

namespace alongside::store {

/// A piece as it is kept.
struct IndexedText {
    qint64 row = 0;
    record::SearchText text{};

    bool operator==(const IndexedText&) const = default;
};

class SearchIndex {
public:
    explicit SearchIndex(const QSqlDatabase& database);

    Result<QList<IndexedText>> of(CaseId id);
    /// Writes only what differs; gives what is kept now.
    Result<QList<IndexedText>> write(CaseId id, const QList<IndexedText>& before,
                                     const QList<record::SearchText>& after);
    Result<Done> clear();
    /// Words that are gone leave the index's own pages too.
    Result<Done> compact();
    /// False when the index is not that of the rows.
    Result<bool> isTrue();

    Result<QList<SearchHit>> search(const QString& words, int most);

private:
    Result<Done> drop(const IndexedText& text);
    Result<qint64> add(CaseId id, const record::SearchText& text);
    Result<Done> change(const IndexedText& text, const QString& words);

    Statement m_of;
    Statement m_insert;
    Statement m_update;
    Statement m_delete;
    Statement m_index;
    Statement m_unindex;
    Statement m_command;
    Statement m_clear;
    Statement m_search;
};

} // namespace alongside::store
