#include "app/server/database/people/office_log.h"

#include "core/wire/frames/ops_frame.h"

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr quint64 kOpsApart = 1000; // more than an entry has ops: the numbers of the next come after all of them
constexpr int kTries = 20;          // each lost to somebody else's entry

/// The server among the devices: what it writes has a chain as theirs has, and no certificate opens it.
Result<Done> enrolServer(Database& database, const CouncilRow& council)
{
    const auto there = database.device(council.council, {council.server});
    if (there || there.error().code != ErrorCode::NotFound) return there ? Result<Done>(Done{}) : there.error();
    const auto made = database.enrol(
        {.council = council.council, .device = {council.server}, .verifyKey = council.key.verifyKey().bytes()});
    const bool byAnother = !made && made.error().code == ErrorCode::EnrolmentRefused;
    return byAnother ? Result<Done>(Done{}) : made;
}

Result<Taken> tryToWrite(Database& database, const CouncilRow& council, const record::Group& group)
{
    const Result<PushState> state = database.pushState(council.council, {council.server});
    if (!state) return state.error();
    const quint64 next = state->committedSeq + 1; // a frame for each entry
    const auto sealed = wire::sealOps({.council = council.council,
                                       .device = {council.server},
                                       .keyId = council.keyId,
                                       .frameSeq = next,
                                       .prevHash = state->chain,
                                       .sealedHlc = group.hlc,
                                       .firstOpNo = next * kOpsApart,
                                       .groups = {group}},
                                      council.key);
    if (!sealed) return sealed.error();
    const auto taken = database.take({{sealed->header, sealed->headerBytes, sealed->frameHash, sealed->body}});
    return taken ? Result<Taken>(taken->taken) : taken.error();
}

} // namespace

Result<Done> write(Database& database, const CouncilRow& council, record::Group group)
{
    if (const auto there = enrolServer(database, council); !there) return there.error();
    group.hlc = quint64(database.clock().nowMs()) << 16;
    for (int tried = 0; tried < kTries; ++tried) {
        const Result<Taken> taken = tryToWrite(database, council, group);
        if (!taken) return taken.error();
        if (*taken == Taken::Stored) return Done{};
    }
    return Error{ErrorCode::ServerBusy, u"office.log"_s, {}};
}

Result<Done> note(Database& database, const CouncilRow& council, const record::Access& access)
{
    record::Group group = record::groupOf(access);
    group.caseId = {council.server}; // about nobody: the server's own book
    group.actor = {council.server};
    return write(database, council, group);
}

} // namespace alongside::server
