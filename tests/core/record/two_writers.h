#pragma once
// A log written by hand: who on which laptop, having seen what, and the place the council gave it.

#include "core/record/fold/fold.h"

namespace alongside::record {

inline const CaseId kCase{QUuid(1, 1, 1, 0x40, 0, 0, 0, 0, 0, 0, 1)};
inline const DeviceId kLeft{QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
inline const DeviceId kRight{QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)};

class WrittenLog {
public:
    /// Takes the next place in the council's order.
    WrittenLog& by(DeviceId device, quint64 base, const Change& change)
    {
        const quint64 csn = quint64(ops.size()) + 1;
        ops.append({kCase, {device.value}, (1'000 + csn) << 16, device, csn, csn, {change, base, {}}});
        return *this;
    }

    [[nodiscard]] Folded folded() const { return fold(kCase, ops); }

    QList<LoggedOp> ops{};
};

inline Change set(RecordKind kind, quint16 field, const QCborValue& value, QUuid item = {})
{
    return {{kind, item, field, {}}, Action::Set, value};
}

inline Change text(RecordKind kind, quint16 field, const QString& words, QUuid item = {})
{
    return {{kind, item, field, {}}, Action::WriteText, words};
}

} // namespace alongside::record
