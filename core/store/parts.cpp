#include "core/store/parts.h"

#include "core/store/attached/attached.h"
#include "core/store/sql/migrations.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace alongside::store {

Result<Done> Parts::readWhoItIs()
{
    const Result<Identity> who = meta.identity();
    if (!who) return who.error();
    const Result<wire::SigningKey> signing = meta.signingKey();
    if (!signing) return signing.error();
    const Result<quint64> highest = meta.number(u"hlc"_s);
    if (!highest) return highest.error();
    if (auto read = readContact(); !read) return read;
    identity = *who;
    key = *signing;
    models.setDevice(identity.device);
    // The stamps of what is not sealed yet are not in meta: an append costs one row less.
    Statement rows(database, "SELECT coalesce(max(hlc), 0) FROM open_op");
    if (auto read = rows.run(); !read) return read;
    const quint64 newest = rows.next() ? rows.number(0) : 0;
    hlc.startFrom(std::max(*highest, newest));
    hlc.setContact(contact);
    return Done{};
}

Result<Done> Parts::readContact()
{
    const Result<QByteArray> kept = meta.value(u"contact"_s);
    const Result<QByteArray> offset = meta.value(u"clock_offset"_s); // all that older programs kept of it
    if (!kept || !offset) return kept ? offset.error() : kept.error();
    contact = contactFrom(*kept);
    if (!contact && offset->size() == sizeof(qint64))
        contact = Contact{qFromLittleEndian<qint64>(offset->constData()), 0, {}};
    return Done{};
}

Result<record::Group> Parts::stamped(const record::Group& group)
{
    if (group.ops.size() > record::kMostOpsInGroup) return Error{ErrorCode::AnswerOutOfRange, u"group"_s, {}};
    record::Group out = group;
    if (out.actor.isNull()) out.actor = identity.actor;
    out.hlc = hlc.next();
    out.utcMinutes = clock.utcOffsetMinutes();
    if (contact) out.clockMs = contact->aheadMs();
    return out;
}

Result<Done> Parts::append(const QList<record::Group>& groups)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun) return begun;
    const auto put = [&]() -> Result<Done> {
        quint64 changes = 0;
        for (const record::Group& group : groups) {
            if (group.ops.isEmpty()) continue;
            changes += onlyLooks(group) ? 0 : 1;
            const Result<record::Group> ready = stamped(group);
            if (!ready) return ready.error();
            if (auto kept = open.put(*ready, clock.nowMs()); !kept) return kept;
            if (auto taken = models.take(*ready); !taken) return taken;
            if (auto named = nameAttached(*this, *ready); !named) return named;
        }
        return commit(transaction, changes);
    };
    auto done = put();
    if (!done) rolledBack();
    return done;
}

Result<Done> Parts::appendSealed(const QList<record::Group>& groups, qsizetype raw)
{
    QList<record::Group> ready;
    QSet<CaseId> cases;
    for (const record::Group& group : groups) {
        if (group.ops.isEmpty()) continue;
        const Result<record::Group> one = stamped(group);
        if (!one) return one.error();
        ready.append(*one);
        if (!one->caseId.isNull()) cases.insert(one->caseId);
    }
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun) return begun;
    const auto put = [&]() -> Result<Done> {
        for (qsizetype at = 0; at < ready.size();) {
            const Result<qsizetype> taken = sealer.sealFirst(ready.sliced(at), raw);
            if (!taken) return taken.error();
            at += *taken;
        }
        for (const record::Group& group : std::as_const(ready))
            if (auto named = nameAttached(*this, group); !named) return named;
        for (const CaseId id : std::as_const(cases))
            if (auto done = models.refresh(id); !done) return done;
        return commit(transaction, quint64(std::ranges::count_if(ready, std::not_fn(onlyLooks))));
    };
    auto done = put();
    if (!done) rolledBack();
    return done;
}

Result<Done> Parts::writeClosingLooks()
{
    const QList<record::Group> closing = looks.closing();
    return closing.isEmpty() ? Result<Done>(Done{}) : append(closing);
}

Result<Done> Parts::commit(Transaction& transaction, quint64 changes)
{
    const Written next{written.commits + 1, written.changes + changes, clock.nowMs()};
    if (auto kept = meta.set(u"written"_s, bytesOf(next)); !kept) return kept;
    if (auto done = transaction.commit(); !done) return done;
    written = next;
    beside.put(next);
    return Done{};
}

Result<Done> Parts::compareWithBeside()
{
    const auto counted = meta.value(u"written"_s), before = meta.value(u"missing"_s);
    const auto since = meta.number(u"counted_since"_s);
    if (!counted || !before || !since) return !counted ? counted.error() : !before ? before.error() : since.error();
    written = writtenFrom(*counted);
    missing = missingFrom(*before);
    countedSinceMs = qint64(*since);
    const std::optional<Written> outside = beside.open(folder + u"/written"_s, *key);
    if (outside && outside->commits <= written.commits) return Done{};
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun) return begun;
    if (outside) {
        missing.append({outside->changes - std::min(outside->changes, written.changes), written.atMs, outside->atMs,
                        clock.nowMs(), keptAsFound(folder, clock.nowMs())});
        if (auto kept = meta.set(u"missing"_s, bytesOf(missing)); !kept) return kept;
        written = *outside;
    } else {
        countedSinceMs = clock.nowMs();
        if (auto kept = meta.setNumber(u"counted_since"_s, quint64(countedSinceMs)); !kept) return kept;
    }
    return commit(transaction);
}

} // namespace alongside::store
