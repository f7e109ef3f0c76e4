#include "ui/screens/sync/sent_words.h"

#include "core/documents/sentences.h"
#include "ui/support/translated.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

const QString kSync = u"alongside:sync"_s, kPeople = u"alongside:people"_s, kQuestions = u"alongside:sync#questions"_s;

QString changes(qint64 number)
{
    return changesAndFiles(number, 0);
}

/// Empty where nothing went.
QString went(qint64 sent, qint64 files)
{
    return sent > 0 || files > 0 ? changesAndFiles(std::max<qint64>(sent, 0), files) : QString();
}

QString cameIn(qint64 fetched, const QString& office)
{
    return fetched == 0 ? QString() : tr("%1 came in from %2.").arg(changes(fetched), office);
}

QString twoAnswers(qsizetype open)
{
    return open == 1 ? tr("1 question has two answers now: somebody must choose.")
                     : tr("%1 questions have two answers now: somebody must choose.").arg(open);
}

Message notSent(const OfficeState& after)
{
    const documents::ThreeParts parts = documents::partsFor(*after.trouble);
    const bool stopped = after.trouble->code == ErrorCode::SyncStopped;
    return {.kind = stopped ? Message::Kind::Information : Message::Kind::Caution,
            .happened = parts.what,
            .why = parts.why,
            .todo = u"%1 %2"_s.arg(parts.whatToDo, againWords(after.again)).trimmed(),
            .code = tr("Code %1").arg(int(after.trouble->code)),
            .action = tr("See what waits"),
            .link = kSync};
}

/// What was written is there; where nothing ever was, nothing is said of it.
QString nothingWaited(const OfficeState& after, const QString& office)
{
    return after.writtenChanges > 0 ? tr("Nothing waited: everything you wrote is at %1.").arg(office)
                                    : tr("Nothing waited: nothing has been written on this laptop yet.");
}

} // namespace

QString againWords(TriesAgain again)
{
    switch (again) {
    case TriesAgain::No: break;
    case TriesAgain::Asks:
        return tr(
            "While Alongside is open and unlocked, the office is asked again by itself. Nothing is sent until you "
            "press Send now.");
    case TriesAgain::Sends:
        return tr("While Alongside is open and unlocked, it is sent again by itself, with what you write meanwhile.");
    }
    return {};
}

QString filesWords(const OfficeState& office)
{
    QStringList words;
    if (office.waitingFiles == 1) words << tr("1 attached file is not at the office yet.");
    if (office.waitingFiles > 1) words << tr("%1 attached files are not at the office yet.").arg(office.waitingFiles);
    if (office.asideFiles == 1)
        words << tr("1 attached file cannot go: the office could not take in the change that names it. Why, and what "
                    "to do, is said under \"This is not at the office\".");
    if (office.asideFiles > 1)
        words << tr("%1 attached files cannot go: the office could not take in the changes that name them. Why, and "
                    "what to do, is said under \"This is not at the office\".")
                     .arg(office.asideFiles);
    if (office.filesToCome == 1) words << tr("1 file that a colleague attached is not on this laptop yet.");
    if (office.filesToCome > 1)
        words << tr("%1 files that colleagues attached are not on this laptop yet.").arg(office.filesToCome);
    return words.join(u' ');
}

Message sentMessage(qint64 waited, const OfficeState& after, qsizetype open, Whose whose)
{
    if (after.trouble) return notSent(after);
    const QString office = whose == Whose::Practice ? tr("the practice office") : tr("the office");
    const qint64 sent = waited - after.waitingChanges - after.asideChanges;
    if (after.asideChanges > 0)
        return {.kind = Message::Kind::Caution,
                .happened =
                    tr("%1 could not be taken in by %2.").arg(went(after.asideChanges, after.asideFiles), office),
                .why = sent > 0 ? tr("%1 went and are there.").arg(changes(sent)) : QString(),
                .todo = tr("Nothing is lost: see on the Sync page what it is and what to do."),
                .action = tr("See what it is"),
                .link = kSync};
    if (after.waitingChanges > 0)
        return {.kind = Message::Kind::Information,
                .happened = tr("%1 went to %2.").arg(changes(std::max<qint64>(sent, 0)), office),
                .why = tr("%1 written meanwhile wait here.").arg(changes(after.waitingChanges)),
                .todo = tr("Press Send now again when you like."),
                .action = tr("See what waits"),
                .link = kSync};
    if (after.waitingFiles > 0)
        return {.kind = Message::Kind::Information,
                .happened = went(sent, after.filesSent).isEmpty()
                                ? tr("Every word you wrote is at %1.").arg(office)
                                : tr("%1 went to %2.").arg(went(sent, after.filesSent), office),
                .why = filesWords(after),
                .todo = tr("Go on working, and press Send now again later."),
                .action = tr("See what waits"),
                .link = kSync};
    const QString gone = went(sent, after.filesSent);
    const bool brought = gone.isEmpty() && after.changesFetched > 0;
    Message done{.kind = Message::Kind::Done,
                 .happened = brought          ? cameIn(after.changesFetched, office)
                             : gone.isEmpty() ? nothingWaited(after, office)
                                              : tr("%1 sent: everything you wrote is at %2.").arg(gone, office),
                 .why = brought ? after.writtenChanges > 0
                                      ? tr("Of yours nothing waited: everything you wrote is there.")
                                      : QString()
                                : cameIn(after.changesFetched, office),
                 .todo = tr("Go on working. What you write next waits here until you send again."),
                 .action = tr("My people"),
                 .link = kPeople};
    if (open == 0) return done;
    done.kind = Message::Kind::Caution;
    done.todo = twoAnswers(open);
    done.action = tr("See the answers");
    done.link = kQuestions;
    return done;
}

} // namespace alongside::ui
