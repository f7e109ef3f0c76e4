#include "app/cli/store/store_report.h"

#include "core/documents/words/version_words.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

/// One line, whole. What a terminal would obey, or where a line would end, is shown by its own sign and does nothing.
bool line(QString text)
{
    for (QChar& one : text)
        if (one < u' ') one = QChar(0x2400 + one.unicode());
    const QByteArray bytes = text.toUtf8() + '\n';
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
}

QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString timeText(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, QTimeZone::utc()).toString(Qt::ISODate);
}

QString missingText(const store::Missing& one)
{
    const QString what = one.changes == 1 ? u"a change that was kept"_s
                         : one.changes    ? u"%1 changes that were kept"_s.arg(one.changes)
                                          : u"entries that change nothing (looks, settings, what the office sent)"_s;
    const QString copy = one.copy.isEmpty() ? u"there was no room for a copy of it as it was found"_s
                                            : u"as it was found it lies in \"%1\""_s.arg(one.copy);
    return u"%1 between %2 and %3 not in the store any more; found at %4; %5"_s.arg(
        what, timeText(one.afterMs), timeText(one.untilMs), timeText(one.foundMs), copy);
}

QString actText(record::Action action)
{
    switch (action) {
    case record::Action::Set: return u"set"_s;
    case record::Action::Clear: return u"cleared"_s;
    case record::Action::AddItem: return u"added"_s;
    case record::Action::RemoveItem: return u"removed"_s;
    case record::Action::WriteText: return u"written"_s;
    case record::Action::Transition: return u"moved on"_s;
    case record::Action::Decide: return u"decided"_s;
    case record::Action::Attach: return u"attached"_s;
    case record::Action::Access: return u"looked at"_s;
    case record::Action::Resolve: return u"settled"_s;
    }
    return u"unknown"_s;
}

QString whenText(const store::HistoryLine& one)
{
    return QDateTime::fromMSecsSinceEpoch(one.atMs, QTimeZone(one.utcMinutes * 60)).toString(Qt::ISODate);
}

/// By name where the record knows one.
QString actorText(ActorId actor, const CaseFile& file)
{
    const auto known = std::ranges::find(file.staff, actor, &StaffMember::id);
    return known == file.staff.end() || known->name.isEmpty() ? idText(actor.value) : known->name;
}

/// "person: Telephone"; with what was written, whose it is, too. As the schema has it where there are no words for it.
QString whatText(const store::HistoryLine& one, const CaseFile& file, bool values)
{
    if (one.kind == record::RecordKind::Access) return u"the record"_s;
    const QString field = documents::fieldName(one.place);
    if (field.isEmpty()) return one.place;
    const TwoVersions place{.field = one.place, .item = one.item, .key = one.key};
    return u"%1: %2"_s.arg(one.place.section(u'.', 0, 0).replace(u'_', u' '),
                           values ? documents::versionTitle(place, file) : field);
}

QString placeText(const store::HistoryLine& one)
{
    if (one.csn) return u"at the office, %1"_s.arg(one.csn);
    return one.opNo ? u"sealed, %1"_s.arg(one.opNo) : u"not sealed yet"_s;
}

} // namespace

void printVerified(const store::Verified& found, bool listsAreTrue)
{
    line(u"cipher    %1"_s.arg(found.cipher));
    line(u"frames    %1"_s.arg(found.frames));
    line(u"ops       %1 sealed (%2 erased), %3 open, %4 from colleagues"_s.arg(
        QString::number(found.sealedOps), QString::number(found.erasedOps), QString::number(found.openOps),
        QString::number(found.pulledOps)));
    line(u"lists     %1"_s.arg(listsAreTrue ? u"what the log says"_s : u"not what the log says: run rebuild"_s));
    line(u"counted   %1 changes, beside the store too, since %2: of its newest entries before that no check can say "
         u"that "
         u"they are all here"_s.arg(QString::number(found.changes), timeText(found.countedSinceMs)));
    for (const store::Missing& one : found.missing) line(u"MISSING   "_s + missingText(one));
    for (const QString& fault : found.faults) line(u"FAULT     "_s + fault);
    line(found.isWhole() ? u"The store is whole."_s : u"The store is not whole."_s);
}

int printPeople(const QList<CaseloadRow>& people)
{
    for (const CaseloadRow& row : people)
        if (!line(u"%1  %2"_s.arg(idText(row.id.value), row.name))) return 1;
    return 0;
}

int printHistory(const QList<store::HistoryLine>& lines, const CaseFile& file, bool values)
{
    for (const store::HistoryLine& one : lines) {
        QString text = u"%1  %2  %3 %4  (%5)"_s.arg(whenText(one), actorText(one.actor, file),
                                                    whatText(one, file, values), actText(one.action), placeText(one));
        if (values) text += u"  "_s + one.value.toDiagnosticNotation(QCborValue::Compact);
        if (values && !one.reason.isEmpty()) text += u"  because: "_s + one.reason;
        if (!line(text)) return 1;
    }
    return 0;
}

} // namespace alongside::cli
