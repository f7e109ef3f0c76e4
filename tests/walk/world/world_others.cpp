// The colleague, the clock and the disk; a page made anew beside the one on show.

#include "app/desktop/clock.h"
#include "tests/torture/recording_vfs.h"
#include "tests/walk/world/world.h"
#include "ui/case/case_page.h"
#include "ui/case/case_session.h"
#include "ui/shell/places/screen_catalogue.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr int kKeptWithin = 20'000;

/// "https://127.0.0.1:4711" of the line the office gives with a code.
quint16 portOf(const QString& address)
{
    return quint16(QUrl(address).port());
}

} // namespace

std::unique_ptr<ui::CasePage> World::madeAnew()
{
    auto* page = qobject_cast<ui::CasePage*>(window().page());
    const auto& screens = ui::screenCatalogue();
    const auto screen = page ? std::ranges::find(screens, page->screen(), &ui::Screen::key) : screens.end();
    if (screen == screens.end() || !cases().contains(page->file().id.value)) return nullptr;
    m_anew = std::make_unique<ui::CaseSession>(services(), casework::CaseView{cases().value(page->file().id.value)});
    return std::unique_ptr<ui::CasePage>(qobject_cast<ui::CasePage*>(screen->make(*m_anew)));
}

tests::OneDesk& World::colleague()
{
    if (!m_colleague)
        m_colleague = std::make_unique<tests::OneDesk>(m_place.in(u"colleague%1"_s.arg(m_place.life)), m_council,
                                                       u"Dee Marsh %1"_s.arg(m_place.life),
                                                       portOf(m_program->laptop().officeAddress()));
    return *m_colleague;
}

QString World::colleagueWrites(const QString& word)
{
    if (!m_program->laptop().office().configured) return {};
    colleague().sync();
    for (const CaseloadRow& row : rows()) {
        const CaseFile there = m_colleague->open(row.id);
        if (there.person.name.isEmpty()) continue; // not at the office yet
        m_colleague->noteFrom(there, [&](CaseFile& file) {
            file.person.phone = u"01632 960111 "_s + word;
            file.entries.append(Entry{.id = {QUuid::createUuid()}, .words = word, .on = file.person.bornOn});
        });
        colleague().sync();
        if (QFile notes(m_place.in(u"foreign"_s)); notes.open(QIODevice::WriteOnly | QIODevice::Append))
            notes.write(row.id.value.toByteArray(QUuid::WithoutBraces) + " person.phone\n");
        return word;
    }
    return {};
}

QStringList World::withoutForeign(QStringList lines) const
{
    QFile notes(m_place.in(u"foreign"_s));
    if (!notes.open(QIODevice::ReadOnly)) return lines;
    for (const QString& field : QString::fromUtf8(notes.readAll()).split(u'\n', Qt::SkipEmptyParts))
        lines.removeIf([&](const QString& line) { return line.startsWith(field); });
    return lines;
}

const CouncilTables& World::council()
{
    if (!m_tables) m_tables = std::make_unique<CouncilTables>(m_council.folder());
    return *m_tables;
}

/// The program's own clock stands in a window that nobody may set but at its start; a laptop's clock can be set any time.
bool World::moveClock(qint64 byMs)
{
    if (!isPractice()) return false;
    auto& clock = const_cast<desktop::PracticeClock&>(static_cast<const desktop::PracticeClock&>(m_program->clock()));
    clock.set(clock.nowMs() + byMs);
    return true;
}

void World::fillDisk(bool full)
{
    m_full = full;
    // What waited in memory alone goes with its next try: nothing of it comes as a surprise steps later.
    if (!full && m_program) (void)QTest::qWaitFor([this] { return window().isAllKept(); }, kKeptWithin);
}

/// Every store of this program lies on a disk that can refuse; the laptop's does when it is full.
void World::watchTheDisk()
{
    test::RecordingVfs::install();
    sqlite3_vfs_register(sqlite3_vfs_find(test::RecordingVfs::kName), 1);
    test::RecordingVfs::onEvent([this, laptop = m_place.in(u"laptop"_s)](const test::DiskEvent& event) {
        const bool grows = event.kind == test::DiskEvent::Write || event.kind == test::DiskEvent::Truncate;
        return m_full && grows && event.file.startsWith(laptop) ? SQLITE_FULL : SQLITE_OK;
    });
}

} // namespace alongside::walk
