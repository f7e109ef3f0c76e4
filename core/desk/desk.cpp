#include "core/desk/desk.h"

#include "core/casework/versions/versions.h"

#include <QCborArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::desk {

namespace {

/// So that every word has a name beside it on every laptop.
QList<record::Change> introduction(ActorId writer, const Author& author)
{
    const auto path = [&](quint16 field) { return record::Path{record::RecordKind::Staff, writer.value, field, {}}; };
    return {{path(record::kPresence), record::Action::AddItem, true},
            {path(1), record::Action::Set, author.name},
            {path(2), record::Action::Set, author.role}};
}

} // namespace

Desk::Desk(std::unique_ptr<CaseLog> log, IdSource& ids, Author author)
    : m_log(std::move(log)), m_ids(ids), m_author(std::move(author))
{
}

Desk::~Desk() = default;

void Desk::setAuthor(Author author)
{
    m_author = std::move(author);
    m_introduced.clear();
}

Result<CaseId> Desk::addPerson(const Person& person)
{
    const CaseFile before{.id = {m_ids.next()}};
    CaseFile after = before;
    after.person = person;
    if (after.person.workerName.isEmpty()) after.person.workerName = m_author.name;
    const Result<ChangeSet> kept = keep(before, after, {});
    return kept ? Result<CaseId>(before.id) : kept.error();
}

Result<ChangeSet> Desk::settle(const casework::SettleAnswer& answer)
{
    if (answer.reason.trimmed().isEmpty()) return Error{ErrorCode::AnswerMissing, u"reason"_s, {}};
    const Result<record::Folded> folded = m_log->folded(answer.caseId);
    if (!folded) return folded.error();
    const record::Path path = record::pathNamed(answer.question.field, answer.question.item, answer.question.key);
    const auto conflict = std::ranges::find(folded->conflicts, path, &record::Conflict::path);
    if (conflict == folded->conflicts.end()) return ChangeSet{answer.caseId, {}}; // settled meanwhile
    if (answer.chosen < 0 || answer.chosen >= conflict->heads.size())
        return Error{ErrorCode::AnswerOutOfRange, u"chosen"_s, {}};
    QCborArray settled;
    for (const record::Head& head : conflict->heads)
        if (head.csn) settled.append(qint64(head.csn));
    const QCborArray value{conflict->heads[answer.chosen].value, settled};
    const record::Op op{{path, record::Action::Resolve, value}, folded->file.seen, answer.reason};
    const auto kept = m_log->append({.caseId = answer.caseId, .actor = m_log->writer().actor, .ops = {op}});
    return kept ? Result<ChangeSet>(ChangeSet{answer.caseId, casework::topicOf(path.kind)}) : kept.error();
}

Result<CaseView> Desk::look(CaseId id, const QString& section)
{
    if (const auto noted = m_log->recordAccess({.subject = id, .section = section}); !noted) return noted.error();
    return open(id);
}

Result<CaseView> Desk::open(CaseId id)
{
    const Result<record::Folded> folded = m_log->folded(id);
    if (!folded) return folded.error();
    return casework::viewOf(*folded, m_log->writer().device);
}

Result<int> Desk::printed(CaseId id, const QString& page)
{
    const Result<int> before = m_log->copiesOf(id, page);
    if (!before) return before;
    const int copy = *before + 1;
    const auto noted =
        m_log->recordAccess({.what = record::Look::Printed, .subject = id, .section = page, .copyNo = copy});
    return noted ? Result<int>(copy) : noted.error();
}

Result<qint64> Desk::keepPart(CaseId id, const AttachedFile& file, const QByteArray& bytes, qint64 first)
{
    const QByteArray part = bytes.mid(first, kAttachedPart);
    const auto kept = m_log->keepPart(id, file, first, part);
    return kept ? Result<qint64>(first + part.size()) : kept.error();
}

Result<AttachedFile> Desk::keepAttached(CaseId id, AttachedKind kind, const QByteArray& bytes)
{
    const AttachedFile file = described(kind, bytes);
    for (qint64 first = 0; first < file.length;) {
        const Result<qint64> next = keepPart(id, file, bytes, first);
        if (!next) return next.error();
        first = *next;
    }
    return file;
}

Result<Done> Desk::readPart(const AttachedFile& file, QByteArray& bytes)
{
    const Result<QByteArray> part = m_log->attachedPart(file, bytes.size());
    if (!part) return part.error();
    if (part->isEmpty()) return Error{ErrorCode::AttachedMissing, u"attached.part"_s, {}};
    bytes += *part;
    return Done{};
}

Result<QByteArray> Desk::attached(const AttachedFile& file)
{
    QByteArray bytes;
    while (bytes.size() < file.length)
        if (const auto read = readPart(file, bytes); !read) return read.error();
    return bytes;
}

Result<Done> Desk::attachedIsHere(const AttachedFile& file)
{
    const Result<QByteArray> first = m_log->attachedPart(file, 0);
    return first ? Result<Done>(Done{}) : first.error();
}

Result<Done> Desk::attachedLeaves(CaseId id)
{
    return m_log->recordAccess({.what = record::Look::Exported, .subject = id, .section = u"attachment"_s});
}

Result<QList<CaseloadRow>> Desk::people(int most)
{
    return m_log->caseload(most);
}

Result<QList<SearchHit>> Desk::search(const QString& words)
{
    const Result<QList<SearchHit>> found = m_log->search(words);
    if (!found) return found;
    const auto noted = m_log->recordAccess({.what = record::Look::Searched, .count = int(found->size())});
    return noted ? found : noted.error();
}

Result<QList<DueDate>> Desk::due(QDate until)
{
    return m_log->dueDates(until);
}

bool Desk::isIntroduced(CaseId id, ActorId writer)
{
    if (m_introduced.contains({id, writer})) return true;
    const Result<record::Folded> folded = m_log->folded(id);
    const StaffMember now{writer, m_author.name, m_author.role};
    if (!folded || !folded->file.staff.contains(now)) return false;
    m_introduced.insert({id, writer});
    return true;
}

Result<Done> Desk::nothingDisputed(CaseId id)
{
    const Result<CaseView> view = open(id);
    if (!view) return view.error();
    if (casework::stillToDecide(view->versions).isEmpty()) return Done{};
    return Error{ErrorCode::AnswerMissing, u"needs_deciding"_s, {}};
}

Result<ChangeSet> Desk::keep(const CaseFile& seen, const CaseFile& after, const QString& reason)
{
    ChangeSet changed{after.id, {}};
    QList<record::Change> changes = record::diff(seen, after);
    if (changes.isEmpty()) return changed;
    for (const record::Change& change : changes) changed.topics |= casework::topicOf(change.path.kind);
    const ActorId writer = m_log->writer().actor;
    const bool stranger = !isIntroduced(after.id, writer);
    if (stranger) changes = introduction(writer, m_author) + changes;
    record::Group group{.caseId = after.id, .actor = writer};
    for (const record::Change& change : changes) group.ops.append({change, seen.seen, reason});
    if (const auto kept = m_log->append(group); !kept) return kept.error();
    if (stranger) m_introduced.insert({after.id, writer});
    return changed;
}

} // namespace alongside::desk
