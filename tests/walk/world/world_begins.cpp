// How a laptop begins: its first run, its office, its passphrase.

#include "app/desktop/practice/practice.h"
#include "tests/walk/world/world.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr int kBeginsWithin = 60'000;
const QString kWorker = u"Niamh Farrelly"_s;

bool fill(QWidget& window, const QString& name, const QString& words)
{
    auto* line = window.findChild<QLineEdit*>(name);
    if (!line) return false;
    line->setText(words);
    return true;
}

bool press(QWidget& window, const QString& name)
{
    auto* button = window.findChild<QAbstractButton*>(name);
    if (!button || !button->isEnabled()) return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

} // namespace

std::optional<Start> startCalled(const QString& word)
{
    for (const Start start : {Start::Practice, Start::Joined, Start::Alone})
        if (wordOf(start) == word) return start;
    return std::nullopt;
}

QString wordOf(Start start)
{
    return start == Start::Practice ? u"practice"_s : start == Start::Joined ? u"joined"_s : u"alone"_s;
}

QString World::passphrase() const
{
    return isPractice() ? desktop::kPracticePassphrase.toString() : u"four words are enough"_s;
}

bool World::firstRun()
{
    const bool joins = m_place.start == Start::Joined;
    auto& laptop = m_program->laptop();
    if (!fill(window(), u"your_name"_s, kWorker)) return false;
    if (joins) {
        fill(window(), u"invitation"_s, m_council.invitation(kWorker));
        fill(window(), u"council_file"_s, m_council.folder() + u"/council.json"_s);
    }
    if (!press(window(), u"first_next"_s)) return false;
    for (const QString& field : {u"new_passphrase"_s, u"passphrase_again"_s})
        if (!fill(window(), field, passphrase())) return false;
    if (!press(window(), u"first_next"_s)) return false;
    if (!QTest::qWaitFor([&] { return laptop.isOpen(); }, kBeginsWithin)) return false;
    if (joins && !QTest::qWaitFor([&] { return laptop.office().configured; }, kBeginsWithin)) return false;
    return press(window(), u"first_next"_s);
}

bool World::joinByHand()
{
    auto& laptop = m_program->laptop();
    if (laptop.office().configured) return false;
    window().go({u"sync"_s, {}, {}});
    settle();
    if (!fill(window(), u"join_line"_s, m_council.invitation(kWorker))) return false;
    fill(window(), u"join_file"_s, m_council.folder() + u"/council.json"_s);
    if (!press(window(), u"join_now"_s)) return false;
    return QTest::qWaitFor([&] { return laptop.office().configured; }, kBeginsWithin);
}

} // namespace alongside::walk
