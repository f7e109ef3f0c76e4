#pragma once
// What is walked in: the real window with practice people in a real encrypted store, the real office as a process beside
// it, a colleague with a laptop of their own, a disk that can be full and a clock that can be moved. One World is one
// life of the program; what must outlive it lies in files of its folder.
// Thread: the window's.

#include "app/desktop/composition.h"
#include "tests/support/two_desks.h"
#include "tests/walk/world/council_tables.h"
#include "tests/walk/hands/heard.h"
#include "tests/walk/world/record_lines.h"
#include "tests/walk/hands/step.h"

#include <QMap>

#include <atomic>
#include <memory>
#include <optional>

namespace alongside::ui {
class CasePage;
class CaseSession;
} // namespace alongside::ui

namespace alongside::walk {

/// How the laptop begins: with the practice people; with nobody, at an office it joins at first run; with nobody and no
/// office, which it may join later.
enum class Start { Practice, Joined, Alone };

/// "practice", "joined", "alone"; nothing for another word.
std::optional<Start> startCalled(const QString& word);
QString wordOf(Start start);

/// "laptop", "council" and the notes of the walk lie in it.
struct Place {
    QString folder{};
    int life = 0; // how many were before
    Start start = Start::Practice;

    [[nodiscard]] QString in(const QString& name) const { return folder + u'/' + name; }
};

class World {
public:
    explicit World(Place place);
    ~World();

    /// From a closed program to people on the screen. False: it did not come to that in a minute.
    bool open();
    /// False: the window stays open, since something of it is in memory alone.
    bool close();
    /// What a key on the cover would do, with the right words.
    bool unlock();
    /// What the council gave, typed on the page about the office. False: there is an office already.
    bool joinByHand();

    [[nodiscard]] bool isOpen() const { return m_program != nullptr; }
    [[nodiscard]] desktop::Composition& program() { return *m_program; }
    [[nodiscard]] ui::MainWindow& window() { return m_program->window(); }
    [[nodiscard]] bool isCovered() { return window().isCovered(); }
    [[nodiscard]] bool isShown() const { return m_shown; }
    [[nodiscard]] const Place& place() const { return m_place; }
    /// "people", "talk": where the window is.
    [[nodiscard]] QString screen();
    [[nodiscard]] ui::CaseServices services();
    [[nodiscard]] QList<ui::CasePage*> casePages();
    /// The page on show, made anew beside it; nothing where it is no person's.
    [[nodiscard]] std::unique_ptr<ui::CasePage> madeAnew();

    /// Until nothing moves any more: what was asked of the desk is answered, what is heard stays the same.
    void settle();
    /// Every editor hands over, and the desk has answered.
    void flush();
    /// Tells that something was done: what was looked up is looked up anew.
    void altered();

    // looked up once for each step
    const QList<Heard>& heard();
    const QMap<QUuid, CaseFile>& cases();
    const QList<CaseloadRow>& rows();
    Lines lines();
    /// In a record, in what the laptop is called on pages, or where it was typed and left.
    [[nodiscard]] bool holdsWord(const QString& word);

    /// Starts a sync and waits for its end.
    OfficeState send();
    tests::OneDesk& colleague();
    /// A colleague writes to the first person and sends. Gives the word written.
    QString colleagueWrites(const QString& word);
    /// Those of the lines that no colleague altered, in this life or one before: theirs may say something else.
    [[nodiscard]] QStringList withoutForeign(QStringList lines) const;
    [[nodiscard]] const CouncilTables& council();

    /// False: real work goes by the clock of the machine.
    bool moveClock(qint64 byMs);
    void fillDisk(bool full);
    [[nodiscard]] bool isFull() const { return m_full; }
    /// How often the window asked for another program, or opened a menu or dialog that held everything.
    [[nodiscard]] int asked() const { return m_asked; }
    void noteOpened() { ++m_asked; }

private:
    bool firstRun();
    bool join();
    void watch();
    [[nodiscard]] bool isPractice() const { return m_place.start == Start::Practice; }
    [[nodiscard]] QString passphrase() const;
    void watchTheDisk();

    Place m_place;
    tests::ServerProcess m_council; // its folder alone: who walks has it running
    std::unique_ptr<desktop::Composition> m_program{};
    std::unique_ptr<tests::OneDesk> m_colleague{};
    std::optional<casework::Rulebook> m_rules{};
    tests::NewIds m_ids{};
    std::unique_ptr<ui::CaseSession> m_anew{}; // of the page made anew last
    std::optional<QList<Heard>> m_heard{};
    std::optional<QMap<QUuid, CaseFile>> m_cases{};
    std::optional<QList<CaseloadRow>> m_rows{};
    std::unique_ptr<CouncilTables> m_tables{};
    bool m_shown = false;
    std::atomic<bool> m_full = false; // asked by the store thread
    int m_asked = 0;
};

} // namespace alongside::walk
