// Faults of what is on the screen.

#include "tests/walk/plants/plant.h"
#include "ui/screens/people/people_page.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/frame/message_bar.h"

#include <QLabel>
#include <QLayout>
#include <QPointer>
#include <QPushButton>

#include <csignal>
#include <functional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

using Deed = std::function<bool(World&)>; // false: no place for it here

/// Done once, behind the first step of a verb; found by one question at a place that holds `mark`.
class Behind final : public Plant {
public:
    Behind(QString name, QString verb, QStringList script, QString ask, QString mark, Deed deed)
        : m_name(std::move(name)), m_verb(std::move(verb)), m_script(std::move(script)), m_ask(std::move(ask)),
          m_mark(std::move(mark)), m_deed(std::move(deed))
    {
    }

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QStringList script() const override { return m_script; }
    [[nodiscard]] bool isMine(const Complaint& one) const override
    {
        return one.ask == m_ask && (one.where.contains(m_mark) || one.what.contains(m_mark));
    }
    void after(World& world, const Step& step) override
    {
        if (m_done || step.verb != m_verb) return;
        m_done = m_deed(world);
        if (m_done) world.settle();
    }

private:
    QString m_name;
    QString m_verb;
    QStringList m_script;
    QString m_ask;
    QString m_mark;
    Deed m_deed;
    bool m_done = false;
};

template <class Part>
Part* addTo(World& world, const QString& words, const QString& objectName = {})
{
    auto* part = new Part(words);
    part->setObjectName(objectName);
    world.window().page()->layout()->addWidget(part);
    return part;
}

bool showAll(World& world, const QList<CaseloadRow>& rows)
{
    auto* page = qobject_cast<ui::PeoplePage*>(world.window().page());
    if (!page) return false;
    const QDate today = world.program().clock().today();
    page->setPeople(rows, today);
    auto* again = new QTimer(page); // whatever the program brings into line, the fault stays
    QObject::connect(again, &QTimer::timeout, page, [=] { page->setPeople(rows, today); });
    again->start(1);
    return true;
}

bool callAllSent(World& world)
{
    QList<CaseloadRow> rows = world.rows();
    for (CaseloadRow& row : rows) row.sent = SentState::AtOffice;
    return showAll(world, rows);
}

bool answerNo(World& world)
{
    for (auto* one : world.window().page()->findChildren<ui::TriChoice*>())
        if (one->value() == Tri::NotYetKnown && !one->objectName().startsWith(u"what_if"_s))
            return one->setValue(Tri::No), true;
    return false;
}

} // namespace

std::vector<std::unique_ptr<Plant>> plantsOfWindows()
{
    std::vector<std::unique_ptr<Plant>> plants;
    const auto add = [&](const char* name, const QString& verb, const QStringList& script, const char* ask,
                         const QString& mark, const Deed& deed) {
        plants.push_back(
            std::make_unique<Behind>(QString::fromLatin1(name), verb, script, QString::fromLatin1(ask), mark, deed));
    };
    const QStringList help{u"go help"_s}, people{u"go people"_s};
    add("nameless_control", u"go"_s, help, "names", u"QPushButton:"_s,
        [](World& world) { return addTo<QPushButton>(world, {}) != nullptr; });
    add("clipped_text", u"go"_s, help, "clipped", u"planted"_s, [](World& world) {
        addTo<QLabel>(world, u"Longer than its place"_s, u"planted"_s)->setFixedWidth(20);
        return true;
    });
    add("dead_button", u"go"_s, {u"send"_s, u"go help"_s, u"press planted"_s}, "acts", u"planted"_s,
        [](World& world) { return addTo<QPushButton>(world, u"Do it"_s, u"planted"_s) != nullptr; });
    add("show_mode_leak", u"key"_s, {u"go talk [0]"_s, u"key F11"_s}, "shown", u"another person"_s, [](World& world) {
        QString everybody;
        for (const CaseloadRow& row : world.rows()) everybody += row.name + u' ';
        return world.isShown() && addTo<QLabel>(world, everybody) != nullptr;
    });
    add("message_in_one_part", u"go"_s, help, "messages", u"planted"_s, [](World& world) {
        world.window().say(ui::Message{ui::Message::Kind::Error, u"planted trouble"_s, {}, {}, {}, {}, {}});
        return true;
    });
    add("name_on_the_cover", u"cover"_s, {u"cover"_s}, "covered", u"Josie"_s, [](World& world) {
        (new QLabel(u"Josie Thackray"_s, &world.window()))->show();
        return true;
    });
    add("unknown_shown_as_no", u"go"_s, {u"key Ctrl+N"_s, u"enter new_name [wq1x]"_s, u"go person [7]"_s}, "unknown",
        {}, answerNo);
    add("list_empties_after_send", u"send"_s, {u"go people"_s, u"send"_s}, "people", u"people_list"_s,
        [](World& world) { return showAll(world, {}); });
    add("called_at_the_office", u"go"_s, people, "office", u"list"_s, callAllSent);
    add("footer_says_all", u"go"_s, {u"go sync"_s}, "office", u"footer"_s, [](World& world) {
        world.window().setOffice({.phase = SyncPhase::Done, .configured = true, .writtenChanges = 1, .lastSyncMs = 1});
        return true;
    });
    add("set_aside_in_silence", u"go"_s, {u"go sync"_s}, "aside", u"3 changes"_s, [](World& world) {
        const_cast<OfficeState&>(world.program().laptop().office()).asideChanges = 3;
        return true;
    });
    add("crash", u"go"_s, help, "crash", {}, [](World&) { return ::kill(::getpid(), SIGSEGV) == 0; });
    return plants;
}

} // namespace alongside::walk
