#include "core/wire/frames/outcome_frame.h"

#include "core/wire/body.h"
#include "core/wire/cbor_reader.h"

#include <QCborStreamWriter>

namespace alongside::wire {

namespace {

constexpr quint64 kFormat = 1;

Error malformed(const char* where)
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(where), {}};
}

void writeLine(QCborStreamWriter& out, const OutcomeLine& line)
{
    out.startArray(4);
    out.append(line.opNo);
    out.append(quint64(line.outcome));
    out.append(quint64(line.code));
    if (line.detail.isEmpty()) out.append(nullptr);
    else out.append(QStringView(line.detail));
    out.endArray();
}

OutcomeLine readLine(CborReader& in)
{
    if (in.array() != 4) in.fail("outcome.shape");
    OutcomeLine line{.opNo = in.count()};
    line.outcome = OpOutcome(in.count(quint64(kLastOutcome)));
    line.code = quint16(in.count(0xffff));
    if (!in.null()) {
        line.detail = in.text();
        if (in.ok() && line.detail.isEmpty()) in.fail("outcome.detail");
    }
    return line;
}

} // namespace

Result<SealedFrame> sealOutcomes(const ServerSeal& seal, const QList<OutcomeLine>& lines, const SigningKey& key)
{
    if (lines.isEmpty()) return malformed("outcome.lines");
    QByteArray raw;
    QCborStreamWriter out(&raw);
    out.startArray(2);
    out.append(kFormat);
    out.startArray(quint64(lines.size()));
    for (const OutcomeLine& line : lines) writeLine(out, line);
    out.endArray();
    out.endArray();
    return sealedByServer(seal, FrameType::Outcome, raw, key);
}

Result<QList<OutcomeLine>> openOutcomes(const FrameHeader& header, QByteArrayView body)
{
    if (header.type != FrameType::Outcome) return malformed("frame.type");
    const Result<QByteArray> raw = unpacked(header, body);
    if (!raw) return raw.error();
    QList<OutcomeLine> lines;
    CborReader in(*raw);
    if (in.array() != 2 || in.count() != kFormat) in.fail("body.format");
    for (qsizetype left = in.array(); in.ok() && left > 0; --left) lines.append(readLine(in));
    if (in.ok() && lines.isEmpty()) in.fail("outcome.lines");
    if (!in.finished()) return in.error();
    return lines;
}

} // namespace alongside::wire
