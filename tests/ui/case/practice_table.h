#pragma once
// A page with everything real behind it: a desk on its thread over an encrypted store, the rules that ship, and a
// practice person as far into their visit as a test wants. Everybody is invented.

#include "app/laptop/joining.h"
#include "core/casework/rulebook.h"
#include "core/desk/desk_thread.h"
#include "core/store/case_store.h"
#include "core/wire/keys.h"
#include "tests/support/fixed_world.h"
#include "tests/ui/support/look.h"
#include "ui/case/case_page.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace alongside::test {

/// How far the visit has come.
enum class Until { Nothing, Talked, Determined, Wanted, Priced, Agreed, Chosen, Started, Reviewed };

class PracticeTable {
public:
    /// `visit` is a file of resources/people without its ending.
    explicit PracticeTable(Until until = Until::Nothing, const QString& visit = QStringLiteral("josie-thackray"));

    [[nodiscard]] ui::CaseServices services() const;
    [[nodiscard]] casework::CaseView view();
    /// The person opened, as the record has them now: a session of its own each time, kept as long as the table is laid.
    ui::CaseSession& opened();
    /// The one opened last.
    [[nodiscard]] ui::CaseSession& session() { return *m_sessions.back(); }
    /// What is open is handed over and closed.
    void close() { m_sessions.clear(); }
    /// As the record has it now.
    [[nodiscard]] CaseFile now() { return view().file; }
    /// Every op of the case as it lies in the store, in the order of the log.
    [[nodiscard]] QByteArray log();
    /// A whole case put down at once, decisions and all, as another laptop's arrive.
    void putDown(const CaseFile& seen, const CaseFile& after);
    /// Somebody else writes, on another laptop or another page.
    casework::ChangeSet change(const std::function<void(CaseFile&)>& edit);

    FixedClock clock{QDate(2024, 9, 17), QTime(13, 30)};
    mutable NumberedIds ids{7};
    mutable desk::DeskThread thread;
    casework::Rulebook rules;
    desk::Author worker{QStringLiteral("Niamh Farrelly"), QStringLiteral("Social worker")}; // who sits at it
    wire::SigningKey council = wire::SigningKey::generate();
    SealForCouncil seal = laptop::sealFor(council.verifyKey().bytes()); // empty: it belongs to no office
    CaseId id{QUuid(0xca5e, 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)};

private:
    AttachedFile attached(const QString& path);
    CaseFile played(Until until, const QString& visit);

    QTemporaryDir m_folder;
    store::CaseStore* m_store = nullptr; // the thread's
    std::vector<std::unique_ptr<ui::CaseSession>> m_sessions;
};

/// In a window of that logical size, in a scroll area as the real window has it; kept as a picture of the whole page.
QWidget* inWindow(ui::CasePage* page, QSize size);
/// Shown at 1366x768 and at 683x384: nothing sticks out, everything is named, no field traps the Tab key.
void looksRight(ui::CasePage* page, const QString& name);

} // namespace alongside::test
