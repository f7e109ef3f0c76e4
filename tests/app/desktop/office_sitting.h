#pragma once
// A window over one store, and hands on it, for tests of a laptop and its office.

#include "app/desktop/composition.h"
#include "app/desktop/practice/practice.h"
#include "tests/ui/visit/main_window_player.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <atomic>
#include <memory>

namespace alongside::test {

inline constexpr int kLong = 20'000;
inline const QString kWords = u"four words are enough"_s;

/// A computer's clock that somebody has set.
class SetClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return m_true.nowMs() + off; }
    [[nodiscard]] int utcOffsetMinutes() const override { return 0; }
    [[nodiscard]] Steady steady() const override
    {
        const Steady counted = m_true.steady();
        return {counted.run, counted.ms + slept};
    }
    [[nodiscard]] QDate trueDay() const { return QDateTime::fromMSecsSinceEpoch(m_true.nowMs(), Qt::UTC).date(); }

    std::atomic<qint64> off = 0;
    std::atomic<qint64> slept = 0; // counted on since the last contact, and it was not so long

private:
    desktop::SystemClock m_true;
};

/// A window over one store, and hands on it.
class Sitting {
public:
    Sitting(const QString& folder, bool practice, const QString& server = {}, const Clock* wall = nullptr)
    {
        auto library = policy::Library::builtIn();
        if (!library) qFatal("no policy");
        program = std::make_unique<desktop::Composition>(desktop::Options{folder, practice, server, false, {}, wall},
                                                         *std::move(library));
        hands = std::make_unique<Player>(program->window(), QString());
        program->start();
        program->window().resize(1366, 768);
    }

    [[nodiscard]] QStringList people() const
    {
        QStringList names;
        auto* list = program->window().findChild<QListView*>(u"people_list"_s);
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            names.append(list->model()->index(row, 0).data().toString());
        names.sort();
        return names;
    }
    [[nodiscard]] QString words(const QString& label) const
    {
        auto* found = qobject_cast<QLabel*>(hands->find(label));
        return found ? found->text() : QString();
    }
    /// At the top of the window.
    [[nodiscard]] QString said() const
    {
        auto* bar = program->window().findChild<ui::MessageBar*>();
        return bar && bar->isVisible() ? bar->sentence() : QString();
    }
    [[nodiscard]] const OfficeState& office() const { return program->laptop().office(); }

    bool firstRun(const QString& name, const QString& line = {}, const QString& file = {})
    {
        const bool named = hands->type(u"your_name"_s, name);
        program->window().findChild<QLineEdit*>(u"invitation"_s)->setText(line);
        program->window().findChild<QLineEdit*>(u"council_file"_s)->setText(file);
        if (!named || !hands->click(u"first_next"_s)) return false;
        for (const QString& field : {u"new_passphrase"_s, u"passphrase_again"_s})
            program->window().findChild<QLineEdit*>(field)->setText(kWords);
        if (!hands->click(u"first_next"_s)) return false;
        if (!QTest::qWaitFor([&] { return program->laptop().isOpen(); }, kLong)) return false;
        if (!line.isEmpty() && !QTest::qWaitFor([&] { return office().configured; }, kLong)) return false;
        return hands->click(u"first_next"_s) && hands->isOn(u"people"_s);
    }
    bool add(const QString& name)
    {
        program->window().go({u"people"_s, {}, {}});
        hands->key(Qt::Key_N, Qt::ControlModifier);
        return hands->retype(u"new_name"_s, name) && (hands->key(Qt::Key_Return), true) && hands->isOn(u"talk"_s)
               && QTest::qWaitFor([&] { return program->window().page()->screen() == u"talk"_s; }, kLong);
    }
    /// The day that is filled in on what is jotted down of the one who was just added.
    [[nodiscard]] QDate jottedOn() const
    {
        if (!hands->type(u"jot"_s, u"Tea first"_s)) return {};
        hands->key(Qt::Key_Return);
        const auto said = [this] { return program->window().session()->file().entries; };
        return QTest::qWaitFor([&] { return !said().isEmpty(); }, kLong) ? said().first().on : QDate();
    }
    bool coverAndUncover()
    {
        hands->key(Qt::Key_L, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return !program->laptop().isOpen(); }, kLong)) return qWarning("not covered"), false;
        return unlock();
    }
    bool unlock()
    {
        if (!hands->type(u"passphrase"_s, kWords)) return false;
        hands->key(Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return program->laptop().isOpen(); }, kLong)) return qWarning("not open"), false;
        return QTest::qWaitFor([&] { return !program->window().isCovered(); }, kLong);
    }
    bool send()
    {
        program->window().go({u"sync"_s, {}, {}});
        bool begun = false, ended = false;
        const auto watch =
            QObject::connect(&program->laptop(), &desktop::Laptop::officeChanged, [&](const auto& state) {
                begun = begun || state.phase == SyncPhase::Connecting;
                ended = begun && (state.phase == SyncPhase::Done || state.phase == SyncPhase::Failed);
            });
        const bool sent =
            hands->isOn(u"sync"_s) && hands->click(u"sync_now"_s) && QTest::qWaitFor([&] { return ended; }, kLong);
        QObject::disconnect(watch);
        return sent;
    }
    /// On the Sync page, by what the council gave.
    bool join(const QString& line, const QString& file)
    {
        if (!hands->find(u"join_line"_s) || !hands->find(u"join_file"_s)) return false;
        program->window().findChild<QLineEdit*>(u"join_line"_s)->setText(line);
        program->window().findChild<QLineEdit*>(u"join_file"_s)->setText(file);
        return hands->click(u"join_now"_s);
    }

    std::unique_ptr<desktop::Composition> program;
    std::unique_ptr<Player> hands;
};

} // namespace alongside::test
