#include "app/server/http/routes/blob.h"

#include "app/server/database/attached/attached.h"

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

constexpr qint64 kGivenAtOnce = 262'144; // words that wait for the link wait for no more than this

/// The last part of the path. Empty for what is no hash.
QByteArray hashIn(const Request& request)
{
    return QByteArray::fromHex(request.path.sliced(request.path.lastIndexOf('/') + 1));
}

QList<std::pair<QByteArray, QByteArray>> headersOf(const AttachedState& state)
{
    return {{"Upload-Offset", QByteArray::number(state.held)},
            {"Upload-Length", QByteArray::number(state.length)},
            {"Upload-Complete", state.done ? "1" : "0"}};
}

Answer refused(const Error& error)
{
    if (error.code == ErrorCode::NotFound) return refuse({404, "blob.unknown", error.where});
    if (error.code == ErrorCode::RecordMalformed) return refuse({400, "blob.malformed", error.where});
    return refuse(refusalFor(error));
}

/// An op that names it may still be on its way through stage 2.
Result<AttachedState> stateOnceNamed(Office& office, const DeviceRow& device, const QByteArray& hash)
{
    const Result<AttachedState> state = attachedState(office.database(), device.council, hash);
    if (state || state.error().code != ErrorCode::NotFound) return state;
    office.waitForFramesOf(device);
    return attachedState(office.database(), device.council, hash);
}

bool allIsRead(Office& office, const DeviceRow& device)
{
    const Result<PushState> state = office.database().pushState(device.council, device.device);
    return !state || state->appliedSeq >= state->committedSeq;
}

} // namespace

Answer blobState(Office& office, const Request& request, const DeviceRow& device)
{
    const Result<AttachedState> state = stateOnceNamed(office, device, hashIn(request));
    if (!state && state.error().code == ErrorCode::NotFound && !allIsRead(office, device))
        return refuse({503, "busy", u"blob"_s, 1'000});
    if (!state) return refused(state.error());
    office.buckets().giveBack(device.device.value);
    return {.headers = headersOf(*state)};
}

Answer putBlob(Office& office, const Request& request, const DeviceRow& device)
{
    bool hasOffset = false, hasLength = false;
    const AttachedPart part{hashIn(request), QByteArray::fromHex(request.headers.value("blob-salt")),
                            request.headers.value("upload-length").toLongLong(&hasLength),
                            request.headers.value("upload-offset").toLongLong(&hasOffset), request.body};
    if (!hasOffset || !hasLength) return refuse({400, "blob.malformed", u"blob.headers"_s});
    const Result<AttachedState> kept = keepAttached(office.database(), device.council, part);
    if (!kept) return refused(kept.error());
    const bool goesOn = kept->done || kept->held == part.first + part.bytes.size();
    Answer answer = goesOn ? Answer{} : refuse({409, "blob.offset", u"blob.offset"_s});
    answer.headers = headersOf(*kept);
    if (goesOn) office.buckets().giveBack(device.device.value);
    return answer;
}

Answer getBlob(Office& office, const Request& request, const DeviceRow& device)
{
    if (const auto may = office.mayFetch(device); !may) return refuse(refusalFor(may.error()));
    bool good = false;
    const qint64 offset = request.query.queryItemValue(u"offset"_s).toLongLong(&good);
    if (!good || offset < 0) return refuse({400, "request.offset", u"offset"_s});
    const Result<QByteArray> bytes =
        attachedBytes(office.database(), device.council, hashIn(request), offset, kGivenAtOnce);
    const bool unfinished = !bytes && bytes.error().where == "blob.unfinished"_L1;
    if (bytes || unfinished) office.buckets().giveBack(device.device.value);
    if (!bytes) return refused(bytes.error());
    return {.contentType = "application/octet-stream", .body = *bytes};
}

} // namespace alongside::server
