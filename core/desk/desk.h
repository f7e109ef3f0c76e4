#pragma once
// Commands in, ChangeSets out: the only way a screen changes a case. A command is a plain struct with `seen`, `reason`
// and a pure carriedOut(); the desk adds who, and the log when; the desk does not grow when a command is added.
// Thread: the log's. Screens reach it through DeskThread.

#include "core/base/id_source.h"
#include "core/base/result.h"
#include "core/casework/case_view.h"
#include "core/casework/change_set.h"
#include "core/casework/decide.h"
#include "core/desk/case_log.h"

#include <QSet>

#include <memory>
#include <utility>

namespace alongside::desk {

using casework::CaseView;
using casework::ChangeSet;

/// Who sits here. The id they write under is the log's (CaseLog::writer).
struct Author {
    QString name{};
    QString role{};

    bool operator==(const Author&) const = default;
};

/// What goes into the log at once of something attached, and between two of which others are heard. Unit: bytes.
inline constexpr qsizetype kAttachedPart = 1'048'576;

class Desk {
public:
    /// The ids outlive the desk.
    Desk(std::unique_ptr<CaseLog> log, IdSource& ids, Author author);
    ~Desk();

    /// Errors: what carriedOut() refuses; AnswerMissing ("needs_deciding") for an act while two answers to a high-stakes
    /// question stand; the log's own. Nothing is half done.
    template <class Command>
    Result<ChangeSet> run(const Command& command)
    {
        if constexpr (requires { Command::kDecides; })
            if (const auto free = nothingDisputed(command.seen.id); !free) return free.error();
        const Result<CaseFile> after = carriedOut(command);
        return after ? keep(command.seen, *after, command.reason) : after.error();
    }

    /// A new person: a name is enough, or none yet. Errors: the log's own.
    Result<CaseId> addPerson(const Person& person);
    /// Which of two answers stands, and why. Errors: AnswerMissing without a reason.
    Result<ChangeSet> settle(const casework::SettleAnswer& answer);

    /// The case, with the look at it on disk before it is answered (S70, security 8.3).
    Result<CaseView> look(CaseId id, const QString& section);
    /// The case again, for a screen that is already open.
    Result<CaseView> open(CaseId id);
    /// A page printed or saved, in the log before it leaves. Answers which copy it is, from 1.
    Result<int> printed(CaseId id, const QString& page);

    /// The bytes of an attachment beside the log, part by part: DeskThread lets others in between. The record names it by
    /// an edit like another, once all of it is kept.
    AttachedFile described(AttachedKind kind, const QByteArray& bytes) { return m_log->described(kind, bytes); }
    /// From `first` on; gives where the next part begins, the file's length at its end. Errors: the log's own.
    Result<qint64> keepPart(CaseId id, const AttachedFile& file, const QByteArray& bytes, qint64 first);
    /// All parts at once, for whoever waits. Errors: the log's own.
    Result<AttachedFile> keepAttached(CaseId id, AttachedKind kind, const QByteArray& bytes);
    /// Appends the part that follows what `bytes` has. Errors: AttachedMissing; the log's own.
    Result<Done> readPart(const AttachedFile& file, QByteArray& bytes);
    /// All of it. Errors: AttachedMissing; the log's own.
    Result<QByteArray> attached(const AttachedFile& file);
    /// Whether all of it is here. Errors: as attached().
    Result<Done> attachedIsHere(const AttachedFile& file);
    /// A copy of it leaves the encrypted store: in the log first.
    Result<Done> attachedLeaves(CaseId id);

    /// As CaseLog has them.
    Result<QList<CaseloadRow>> people(int most = -1);
    /// The search is in the log before anything found is answered.
    Result<QList<SearchHit>> search(const QString& words);
    Result<QList<DueDate>> due(QDate until);

    [[nodiscard]] const Author& author() const { return m_author; }
    /// Their name or work is another: it stands beside their words of a case with what they next write in it.
    void setAuthor(Author author);
    /// See CaseLog::close. Nothing is asked afterwards.
    Result<Done> close() { return m_log->close(); }

private:
    Result<ChangeSet> keep(const CaseFile& seen, const CaseFile& after, const QString& reason);
    Result<Done> nothingDisputed(CaseId id);
    bool isIntroduced(CaseId id, ActorId writer);

    std::unique_ptr<CaseLog> m_log;
    IdSource& m_ids;
    Author m_author;
    QSet<std::pair<CaseId, ActorId>> m_introduced; // where the author's name already stands beside their words
};

} // namespace alongside::desk
