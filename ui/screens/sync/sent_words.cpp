#include "ui/screens/sync/sent_words.h"

#include "core/documents/sentences.h"
#include "ui/support/translated.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

const QString kSync = u"alongside:sync"_s, kPeople = u"alongside:people"_s;

QString changes(qint64 number)
{
    return number == 1 ? tr("1 change") : tr("%1 changes").arg(number);
}

QString cameIn(qint64 fetched)
{
    return fetched == 0 ? QString() : tr("%1 came in from the office.").arg(changes(fetched));
}

Message notSent(const OfficeState& after)
{
    const documents::ThreeParts parts = documents::partsFor(*after.trouble);
    const bool stopped = after.trouble->code == ErrorCode::SyncStopped;
    return {.kind = stopped ? Message::Kind::Information : Message::Kind::Caution,
            .happened = parts.what,
            .why = parts.why,
            .todo = parts.whatToDo,
            .code = tr("Code %1").arg(int(after.trouble->code)),
            .action = tr("See what waits"),
            .link = kSync};
}

} // namespace

Message sentMessage(qint64 waited, const OfficeState& after)
{
    if (after.trouble) return notSent(after);
    const qint64 sent = waited - after.waitingChanges - after.asideChanges;
    if (after.asideChanges > 0)
        return {.kind = Message::Kind::Caution,
                .happened = tr("%1 could not be taken in by the office.").arg(changes(after.asideChanges)),
                .why = sent > 0 ? tr("%1 went and are there.").arg(changes(sent)) : QString(),
                .todo = tr("Nothing is lost: see on the Sync page what it is and what to do."),
                .action = tr("See what it is"),
                .link = kSync};
    if (after.waitingChanges > 0)
        return {.kind = Message::Kind::Information,
                .happened = tr("%1 went to the office.").arg(changes(std::max<qint64>(sent, 0))),
                .why = tr("%1 written meanwhile wait here.").arg(changes(after.waitingChanges)),
                .todo = tr("Press Send now again when you like."),
                .action = tr("See what waits"),
                .link = kSync};
    if (sent <= 0 && after.opsFetched > 0)
        return {.kind = Message::Kind::Done,
                .happened = cameIn(after.opsFetched),
                .why = tr("Of yours nothing waited: everything you wrote is there."),
                .todo = tr("Go on working. What you write next waits here until you send again."),
                .action = tr("My people"),
                .link = kPeople};
    return {.kind = Message::Kind::Done,
            .happened = sent > 0 ? tr("%1 sent: everything you wrote is at the office.").arg(changes(sent))
                                 : tr("Nothing waited: everything you wrote is at the office."),
            .why = cameIn(after.opsFetched),
            .todo = tr("Go on working. What you write next waits here until you send again."),
            .action = tr("My people"),
            .link = kPeople};
}

} // namespace alongside::ui
