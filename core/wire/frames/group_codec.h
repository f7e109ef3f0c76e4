#pragma once
// A group as it stands in the body of a frame, its ids as places in a list. Internal to core/wire.

#include "core/wire/cbor_reader.h"
#include "core/wire/frames/ops_frame.h"

#include <QCborStreamWriter>
#include <QHash>

namespace alongside::wire {

/// Ids in order of first use, each once.
class Interned {
public:
    qint64 of(const QUuid& id);
    void takeIn(const record::Group& group);
    void write(QCborStreamWriter& out) const;

private:
    QHash<QUuid, qint64> m_places{};
    QList<QUuid> m_ids{};
};

QList<QUuid> readIds(CborReader& in);
/// The id at the place that follows; null and a fault when there is none.
QUuid readId(CborReader& in, const QList<QUuid>& ids);

/// No fewer than what a reader counts of it, of the values that one body may hold (kMostValues).
qsizetype mostValuesOf(const record::Group& group);

void writeGroup(QCborStreamWriter& out, const record::Group& group, quint64 firstOpNo, Interned& ids);
/// Range: ops of the group stand five arrays deep.
NumberedGroup readGroup(CborReader& in, const QList<QUuid>& ids);
/// After the array head of a group, whose length was read already.
NumberedGroup readGroupParts(CborReader& in, const QList<QUuid>& ids);

} // namespace alongside::wire
