#pragma once
// Commands in, ChangeSets out: the only way a screen changes a case. A command is a plain struct with `seen`, `reason`
// and a pure carriedOut(); the desk adds who, and the store when; the desk does not grow when a command is added.
// Thread: the store thread. Screens reach it through DeskThread.

#include "core/base/clock.h"
#include "core/base/id_source.h"
#include "core/base/result.h"
#include "core/casework/case_view.h"
#include "core/casework/change_set.h"
#include "core/casework/decide.h"
#include "core/domain/read_models.h"

#include <QSet>

#include <memory>

namespace alongside::store {
class CaseStore;
} // namespace alongside::store

namespace alongside::casework {

/// Who sits at this laptop. The id is the store's own actor.
struct Author {
    ActorId id{};
    QString name{};
    QString role{};
};

class Desk {
public:
    /// Clock and ids outlive the desk.
    Desk(std::unique_ptr<store::CaseStore> store, const Clock& clock, IdSource& ids, Author author);
    ~Desk();

    /// Errors: what carriedOut() refuses; AnswerMissing ("needs_deciding") for an act while two answers to a high-stakes
    /// question stand; the store's own. Nothing is half done.
    template <class Command>
    Result<ChangeSet> run(const Command& command)
    {
        if constexpr (requires { Command::kDecides; })
            if (const auto free = nothingDisputed(command.seen.id); !free) return free.error();
        const Result<CaseFile> after = carriedOut(command);
        return after ? keep(command.seen, *after, command.reason) : after.error();
    }

    /// A new person: a name is enough, or none yet. Errors: the store's own.
    Result<CaseId> addPerson(const Person& person);
    /// Which of two answers stands, and why. Errors: AnswerMissing without a reason.
    Result<ChangeSet> settle(const SettleAnswer& answer);

    /// The case, with the look at it on disk before it is answered (S70, security 8.3).
    Result<CaseView> look(CaseId id, const QString& section);
    /// The case again, for a screen that is already open.
    Result<CaseView> open(CaseId id);
    /// A page printed or saved, in the log before it leaves.
    Result<Done> printed(CaseId id, const QString& page, int copyNo);

    /// By name; `most` rows, or all of them below nought.
    Result<QList<CaseloadRow>> people(int most = -1);
    /// Every word begins one in what is found. At most 50.
    Result<QList<SearchHit>> search(const QString& words);
    Result<QList<DueDate>> due(QDate until);

    [[nodiscard]] const Author& author() const { return m_author; }
    /// For sync, lock and upkeep: the store thread's own business, never a screen's.
    store::CaseStore& store() { return *m_store; }

private:
    Result<ChangeSet> keep(const CaseFile& seen, const CaseFile& after, const QString& reason);
    Result<Done> nothingDisputed(CaseId id);
    bool isIntroduced(CaseId id);

    std::unique_ptr<store::CaseStore> m_store;
    const Clock& m_clock;
    IdSource& m_ids;
    Author m_author;
    QSet<CaseId> m_introduced; // where the author's name already stands beside their words
};

} // namespace alongside::casework
