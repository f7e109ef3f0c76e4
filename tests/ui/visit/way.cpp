#include "tests/ui/visit/way.h"

#include <QLabel>
#include <QListWidget>

namespace alongside::test {

Way::Way()
{
    auto library = policy::Library::builtIn();
    if (!library) qFatal("no policy");
    program = std::make_unique<desktop::Composition>(
        desktop::Options{home.path(), true, QStringLiteral(ALONGSIDE_SERVER), false}, *std::move(library));
    hands =
        std::make_unique<Player>(window(), QStringLiteral(ALONGSIDE_SCREENSHOTS) + (large() ? u"/200"_s : u"/100"_s));
    program->start();
    window().resize(large() ? QSize(683, 384) : QSize(1366, 768));
}

CaseFile Way::named(const QString& name)
{
    const auto found = program->laptop().desk().ask([name](desk::Desk& desk) {
        for (const CaseloadRow& row : *desk.people())
            if (row.name == name) return desk.open(row.id)->file;
        return CaseFile{};
    });
    QFuture<CaseFile> answer = found;
    answer.waitForFinished();
    return answer.result();
}

QString Way::figure(const QString& key)
{
    auto* number = window().findChild<ui::WhyNumber*>(key);
    return number && number->isVisible() ? number->text() : QString();
}

QString Way::words(const QString& label)
{
    auto* found = window().findChild<QLabel*>(label);
    return found && found->isVisible() ? found->text() : QString();
}

QString Way::pictured(const QString& screen)
{
    hands->keep(screen);
    return hands->outside().join(u", "_s);
}

bool Way::sure()
{
    return hands->click(u"confirm_yes"_s);
}

bool Way::laterOn(QDate day)
{
    hands->key(Qt::Key_L, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return window().isCovered() && !program->laptop().isOpen(); }, 30'000)) return false;
    const_cast<desktop::PracticeClock&>(static_cast<const desktop::PracticeClock&>(program->clock()))
        .set(QDateTime(day, QTime(10, 0), Qt::UTC).toMSecsSinceEpoch());
    if (!hands->type(u"passphrase"_s, u"practice people live here"_s)) return false;
    hands->key(Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return !window().isCovered(); }, 30'000)) return qWarning("not opened"), false;
    return openAda();
}

/// By name, as somebody at the keys finds anybody.
bool Way::openAda()
{
    hands->key(Qt::Key_K, Qt::ControlModifier);
    if (!hands->type(u"palette_find"_s, u"Ada Finch"_s)) return false;
    // Just unlocked, the list of people is still being read.
    const auto* found = qobject_cast<QListWidget*>(hands->find(u"palette_list"_s));
    if (!found || !QTest::qWaitFor([&] { return found->count() > 0; }, 10'000)) return false;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    return QTest::qWaitFor([&] { return !window().navigator().here().person.isNull(); }, 10'000);
}

bool Way::step(const QString& screen)
{
    static const QStringList inTurn{u"person"_s, u"talk"_s,    u"outcomes"_s, u"eligibility"_s,
                                    u"money"_s,  u"choices"_s, u"plan"_s,     u"review"_s};
    const QString name = u"step_"_s + screen;
    if (hands->isThere(name)) (void)hands->click(name);
    else hands->key(Qt::Key(Qt::Key_1 + inTurn.indexOf(screen)), Qt::AltModifier);
    if (hands->isOn(screen)) return true;
    return qWarning("not at %s: at %s", qPrintable(screen), qPrintable(window().navigator().here().text())), false;
}

bool Way::saysEnough(const QString& who)
{
    const bool said = hands->click(u"person_says_enough_yes"_s) && hands->click(u"worker_says_enough_yes"_s)
                      && hands->retype(u"agreed_by"_s, who) && hands->type(u"agreed_how"_s, u"Spoken"_s)
                      && hands->type(u"agreed_on"_s, u"today"_s);
    hands->key(Qt::Key_Return);
    return said;
}

bool Way::choosesThePayment(const QString& who)
{
    if (!hands->click(u"way_yes"_s) || !hands->retype(u"chosen_by"_s, who) || !hands->click(u"author_yes"_s))
        return false;
    for (const QString& answer :
         {u"capacity_to_ask_yes"_s, u"excluded_by_schedule_1_no"_s, u"can_manage_yes"_s, u"right_way_yes"_s})
        if (!hands->click(answer)) return false;
    QWidget* line = hands->find(u"start_line_1"_s);
    if (!line) return false;
    line->setFocus();
    hands->key(Qt::Key_Space);
    return true;
}

bool Way::sent()
{
    if (!hands->click(u"rail_sync"_s) || !hands->isOn(u"sync"_s) || !hands->click(u"sync_now"_s)) return false;
    auto& laptop = program->laptop();
    const auto isThere = [&] {
        return laptop.office().phase == SyncPhase::Done && laptop.office().waitingChanges == 0;
    };
    return QTest::qWaitFor(isThere, 60'000) && !laptop.office().trouble && laptop.office().asideChanges == 0;
}

} // namespace alongside::test
