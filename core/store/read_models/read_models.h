#pragma once
// Every list that follows from the log, kept up to date by the code that rebuilds it: fold, project, write what differs.
// A case one is writing in is kept folded, so that an edit costs its own size and not the case's.
// Thread: the store thread; writes inside a transaction of the caller's.

#include "core/record/fold/fold.h"
#include "core/store/log/log_reader.h"
#include "core/store/read_models/caseload.h"
#include "core/store/read_models/due_dates.h"
#include "core/store/read_models/search_index.h"

#include <QCache>

namespace alongside::store {

class ReadModels {
public:
    /// The reader outlives this.
    ReadModels(const QSqlDatabase& database, LogReader& reader, DeviceId device);

    Result<record::Folded> folded(CaseId id);
    /// `group` has just been written to the log.
    Result<Done> take(const record::Group& group);
    /// The case from its log anew.
    Result<Done> refresh(CaseId id);
    Result<Done> rebuild();

    /// After a rollback, or when places in the log have changed.
    void forget(CaseId id) { m_known.remove(id.value); }
    void forgetAll() { m_known.clear(); }
    void setDevice(DeviceId device);

    Caseload& caseload() { return m_caseload; }
    DueDates& dueDates() { return m_dueDates; }
    SearchIndex& search() { return m_search; }

private:
    /// A case as it is folded, and what the lists hold of it.
    struct Known {
        record::Folded folded{};
        bool onlyMine = true; // no word of another device
        qsizetype said = 0;   // ops that are not looks; 0: no row in any list
        qint64 changedMs = 0;
        quint64 lastOpNo = 0; // of our own sealed ops that are not looks
        std::optional<CaseloadRow> row{};
        quint64 seen = 0;
        QList<DueDate> due{};
        QList<IndexedText> texts{};
    };

    Result<Known*> known(CaseId id);
    Result<Known> read(CaseId id);
    Result<Done> write(Known& known);

    LogReader& m_reader;
    DeviceId m_device;
    Caseload m_caseload;
    DueDates m_dueDates;
    SearchIndex m_search;
    QCache<QUuid, Known> m_known{64};
};

} // namespace alongside::store
