#include "core/documents/statement/statement_parts.h"

#include "core/documents/easy/easy_read.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/standing_words.h"
#include "core/documents/words/words.h"
#include "core/domain/confirmed.h"
#include "core/domain/settled.h"

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

const QString& firstSaid(const QString& one, const QString& other)
{
    return one.isEmpty() ? other : one;
}

} // namespace

QDate Standing::day() const
{
    if (agreed) return agreed->on;
    return decided ? decided->on : QDate();
}

QString Standing::worker() const
{
    const QString signedBy = agreed ? agreed->worker : decided ? decided->by : QString();
    const QString& named = firstSaid(firstSaid(file.person.workerName, signedBy), context.workerName);
    return named.isEmpty() ? say("your worker") : named;
}

QString Standing::phone() const
{
    return firstSaid(firstSaid(file.person.workerPhone, context.workerPhone), context.councilPhone);
}

QString Standing::council() const
{
    const QString& named = firstSaid(file.person.councilName, context.councilName);
    return named.isEmpty() ? say("the council") : named;
}

QString Standing::first() const
{
    return shortName(file.person);
}

bool Standing::isEasy() const
{
    return context.variant == Variant::EasyRead;
}

QString asIdeas(const Standing& standing, const QStringList& parts)
{
    if (!standing.isEasy()) return asSentence(parts.join(u", "_s));
    QStringList lines;
    for (const QString& part : parts) lines += asOwnSentence(part);
    return lines.join(kNextIdea);
}

Paragraph writtenByNewer()
{
    return Paragraph{say("This was decided with a newer version of Alongside, and this one cannot show it.")};
}

Standing standingIn(const CaseFile& file, const StatementContext& context)
{
    return {file,
            context,
            settled(file.determinations),
            settled(file.agreements),
            settled(file.instructions),
            settled(file.commitments)};
}

QList<Block> twoStand(const CaseFile& file)
{
    QList<Block> notes;
    for (const QString& words : twoStandWords(file)) notes += Note{words};
    return notes;
}

Paragraph notDecided(const Standing& standing, record::RecordKind kind, const QString& nothing)
{
    const QString two = twoStandTitle(standing.file, kind);
    return Paragraph{two.isEmpty() ? nothing : say("%1: which of them holds is not settled yet.").arg(two)};
}

QString footOf(const QString& council, const QString& ring, bool practice)
{
    QStringList said;
    if (!council.isEmpty()) said += asSentence(council);
    if (!ring.isEmpty()) said += say("Ring %1.").arg(ring);
    if (practice && !said.isEmpty()) said += say("(Both invented)");
    return said.join(u' ');
}

QString runningHead(const QString& first, const QString& what, QDate day)
{
    return say("%1: %2, %3").arg(first, what, day.isValid() ? inWords(day) : say("draft"));
}

Document blankPage(const Standing& standing, const QString& title, const QString& what)
{
    Document page;
    page.title = title;
    page.date = standing.day();
    page.runningHead = runningHead(standing.first(), what, page.date);
    page.variant = standing.context.variant;
    page.practice = standing.context.practice;
    page.foot = footOf(firstSaid(standing.file.person.councilName, standing.context.councilName), standing.phone(),
                       page.practice);
    return page;
}

QList<Block> notConfirmed(const PolicyUse& policy, const QList<Reason>& reasons, const QString& sentence)
{
    return isConfirmed(policy, reasons) ? QList<Block>() : QList<Block>{Note{sentence}};
}

QStringList adviceIn(const CaseFile& file, const Determination* decided)
{
    QStringList all;
    for (const Advice& one : file.advice) all += asOwnSentence(one.words);
    if (decided)
        for (const QString& line : decided->advice.split(u'\n')) all += asOwnSentence(line);
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

QString howToDisagree(const Standing& standing)
{
    const QString& worker = standing.worker();
    const QString& phone = standing.phone();
    const QString talk =
        phone.isEmpty() ? say("Talk to %1 first.").arg(worker) : say("Talk to %1 first, on %2.").arg(worker, phone);
    const QString& complain = standing.context.complaintText;
    if (!complain.isEmpty()) return talk + u' ' + asOwnSentence(complain);
    if (standing.isEasy())
        return talk + u' ' + say("Then you can complain to %1.").arg(standing.council()) + u' '
               + say("After that you can go to the Local Government and Social Care Ombudsman.");
    return talk + u' '
           + say("Then you can complain to %1, and after that to the Local Government and Social Care Ombudsman.")
                 .arg(standing.council());
}

QString copies(const Standing& standing)
{
    const QString& others = standing.file.choices.copiesTo;
    return asSentence(others.isEmpty() ? apart(standing.first()) : apart(standing.first()) + u"; "_s + apart(others));
}

} // namespace alongside::documents
