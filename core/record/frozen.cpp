#include "core/record/frozen.h"

#include "core/record/fold.h"
#include "core/record/op_bytes.h"

using namespace Qt::StringLiterals;

namespace alongside::record {

QByteArray frozenInputs(const CaseFile& file, const QList<RecordKind>& kinds)
{
    QCborArray held;
    for (const Change& change : diff(CaseFile{.id = file.id}, file))
        if (kinds.contains(change.path.kind)) held.append(QCborArray{cborOf(change.path), change.value});
    return QCborValue(QCborArray{1, held}).toCbor();
}

Result<CaseFile> thawed(const QByteArray& inputs)
{
    const Error malformed{ErrorCode::RecordMalformed, u"inputs"_s, {}};
    const QCborArray whole = QCborValue::fromCbor(inputs).toArray();
    if (whole.size() != 2 || whole.at(0) != QCborValue(1)) return malformed;
    CaseFile file;
    for (const QCborValue& held : whole.at(1).toArray()) {
        const Result<Path> path = pathFrom(held.toArray().at(0));
        if (!path) return path.error();
        const Part* part = partOf(path->kind);
        if (part && part->write(file, *path, held.toArray().at(1))) continue;
        const QString name = nameOf(*path);
        file.unread.append({name.section(u'.', 0, 0), path->item, name.section(u'.', 1)});
    }
    return file;
}

} // namespace alongside::record
