#include "ui/screens/person/changed_card.h"

#include "core/documents/words/apart.h"
#include "core/domain/payments/died.h"
#include "ui/case/case_page.h"
#include "ui/case/confirm.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kSideLetters = 64;

} // namespace

ChangedCard::ChangedCard(CaseSession& session, QWidget* parent)
    : Card(tr("Something has changed"), parent), m_session(session), m_ways(new Flow)
{
    setObjectName(u"something_changed"_s);
    body()->addWidget(m_ways);
    buildName();
    buildMoved();
    buildWorker();
    buildDied();
    showCase();
}

Stack* ChangedCard::part(const QString& key, const QString& title, const QString& say)
{
    auto* open = makeButton(ButtonKind::Quiet, u"changed_"_s + key, title);
    auto* rows = new Stack(kGap);
    rows->rows->addWidget(new TextLabel(title, Type::Strong));
    if (!say.isEmpty()) rows->rows->addWidget(muted(say, Type::Body));
    rows->hide();
    static_cast<Flow*>(m_ways)->cells->addWidget(open);
    body()->addWidget(rows);
    m_parts.append({open, rows});
    connect(open, &QPushButton::clicked, rows, [rows] { rows->setVisible(rows->isHidden()); });
    return rows;
}

/// A fact of the person, written here: what stood there before its first letter stays as a note, with what stood before
/// that. Where nothing stood it is only filled in.
template <auto Member>
auto ChangedCard::changing(NotedAnswer before, const QString& prompt)
{
    return [this, before, prompt](auto& file) {
        if constexpr (!std::is_const_v<std::remove_reference_t<decltype(file)>>) {
            const QString was = file.person.*Member;
            if (!m_noted.contains(before) && !was.isEmpty()) {
                QString* words = notedAnswer(before, prompt, m_session.services().worker.name)(file);
                *words = words->isEmpty() ? was : tr("%1; before that %2").arg(was, *words);
                Entry* note = itemIn(file.entries, notedId(before));
                if (!m_dated.contains(before)) note->on = m_session.services().clock.today();
            }
            if (!m_noted.contains(before)) m_noted.append(before);
        }
        return &(file.person.*Member);
    };
}

DatePhraseEdit* ChangedCard::dayOf(NotedAnswer which, const QString& prompt, const QString& name, const QString& label)
{
    auto* day = new DatePhraseEdit(name, label);
    day->setToday(m_session.services().clock.today(), Days::ToCome);
    m_session.bind(day, [which, prompt, worker = m_session.services().worker.name](auto& file) {
        notedAnswer(which, prompt, worker)(file); // a day alone is a note too
        auto* note = itemIn(file.entries, notedId(which));
        return note ? &note->on : nullptr;
    });
    connect(day, &DatePhraseEdit::edited, this, [this, which] { m_dated.append(which); });
    return day;
}

void ChangedCard::buildName()
{
    const QString title = tr("The name was wrong");
    Stack* rows = part(u"name"_s, title,
                       tr("Put right here, it is right on every screen and on every page made from now on. What was "
                          "signed keeps the name it was signed with in the record, and what was printed or sent keeps "
                          "it on paper: give those again where it matters."));
    auto* name = new LineField(u"right_name"_s, tr("The right name"));
    rows->rows->addWidget(name);
    m_session.bind(name, changing<&Person::name>(NotedAnswer::NameBefore, title));
}

void ChangedCard::buildMoved()
{
    const QString title = tr("Has moved");
    Stack* rows = part(
        u"moved"_s, title,
        tr("Nothing stops by this. What rests on the old place is to be looked at: who is near, what is ordered there, "
           "how far anybody travels, and what their home costs."));
    auto* address = new LineField(u"new_address"_s, tr("The new address"));
    auto* on = dayOf(NotedAnswer::AddressBefore, title, u"moved_on"_s, tr("Since, or from"));
    rows->rows->addWidget(sideBySide(kSideLetters, {address, on}));
    rows->rows->addWidget(muted(
        tr("To another council's area: tell that council before the day. From that day on it is to meet what was met "
           "here, until it has looked for itself (Care Act 2014 s37, s38). This summary of the law is not checked "
           "against its text: ask before you rely on it. The payments here end by your act alone, on Choices."),
        Type::Body));
    m_session.bind(address, changing<&Person::address>(NotedAnswer::AddressBefore, title));
}

void ChangedCard::buildWorker()
{
    const QString title = tr("Another worker");
    Stack* rows =
        part(u"worker"_s, title,
             tr("Name and number stand on what is decided from now on, and on each letter about the payments. "
                "A page of an earlier decision keeps the worker it was decided with. What that worker did "
                "stays counted as theirs."));
    auto* worker = new LineField(u"new_worker_name"_s, tr("Who it is now"));
    auto* phone = new LineField(u"new_worker_phone"_s, tr("Their number"));
    rows->rows->addWidget(sideBySide(kSideLetters, {worker, phone}));
    rows->rows->addWidget(dayOf(NotedAnswer::WorkerBefore, title, u"new_worker_on"_s, tr("From when")));
    m_session.bind(worker, changing<&Person::workerName>(NotedAnswer::WorkerBefore, title));
    m_session.bind(phone, inRecord<&CaseFile::person, &Person::workerPhone>());
}

void ChangedCard::buildDied()
{
    Stack* rows = m_ofDeath = part(u"died"_s, tr("Has died"), {});
    m_died = muted({}, Type::Body);
    m_died->setObjectName(u"died_words"_s);
    m_diedOn = new DatePhraseEdit(u"died_on"_s, tr("On what day. Nothing is paid for days after it"));
    m_diedOn->setToday(m_session.services().clock.today(), Days::ThatHaveBeen);
    m_hasDied = makeButton(ButtonKind::Plain, u"has_died"_s, tr("They have died"));
    m_stop = makeButton(ButtonKind::Plain, u"died_stop"_s, tr("Stop the payments"));
    m_notDied = makeButton(ButtonKind::Quiet, u"not_died"_s, tr("Take this back: it was said by mistake"));
    for (QWidget* one : QList<QWidget*>{m_died, m_diedOn}) rows->rows->addWidget(one);
    auto* ways = new Flow;
    for (QPushButton* button : {m_hasDied, m_stop, m_notDied}) ways->cells->addWidget(button);
    rows->rows->addWidget(ways);
    m_session.bind(m_diedOn, inRecord<&CaseFile::choices, &Choices::stopLastDay>());
    connect(m_hasDied, &QPushButton::clicked, this, &ChangedCard::askDied);
    connect(m_diedOn, &DatePhraseEdit::entered, this, [this] {
        if (hasDied(m_session.file())) closeParts();
        else askDied();
    });
    connect(m_notDied, &QPushButton::clicked, this, [this] {
        m_notDied->clearFocus();
        m_session.act([](CaseFile& file) {
            file.choices.stopReason = StopReason::NotSaid;
            file.choices.stopLastDay = {};
        });
        for (const auto& [button, part] : std::as_const(m_parts)) // a space typed on says nothing again
            if (part->isAncestorOf(m_hasDied)) button->setFocus();
    });
    connect(m_stop, &QPushButton::clicked, this, &ChangedCard::stopping);
}

/// A tired hand may press it, and much ends by it: asked once, with the day where one is said.
void ChangedCard::askDied()
{
    if (!m_diedOn->isReadable()) {
        m_diedOn->setFocus();
        return m_diedOn->sayTrouble();
    }
    const QString who = documents::apart(callName(m_session.file()));
    const QDate on = m_diedOn->value();
    confirm(
        this, on.isValid() ? tr("Did %1 die on %2?").arg(who, dayWords(on)) : tr("Has %1 died?").arg(who),
        tr("Reviews and reminders end with it, and no page speaks to %1 any more. It can be taken back.").arg(who),
        tr("Yes, %1 has died").arg(who), [this] { sayDied(); }, tr("No"));
}

void ChangedCard::sayDied()
{
    m_hasDied->clearFocus(); // it goes: the keyboard is to go where the day is said
    m_session.act([](CaseFile& file) { file.choices.stopReason = StopReason::Died; });
    if (m_diedOn->isVisible()) m_diedOn->setFocus();
    closeParts();
}

void ChangedCard::closeParts()
{
    const CaseFile& file = m_session.file();
    const bool more = !m_ofDeath->isHidden() && hasDied(file) && (!diedOn(file).isValid() || isToEndByDeath(file));
    for (const auto& [button, rows] : std::as_const(m_parts))
        if (rows != m_ofDeath || !more) rows->hide();
    if (!more) emit closed();
}

void ChangedCard::showDied()
{
    const CaseFile& file = m_session.file();
    const QString who = documents::apart(callName(file));
    const bool said = file.choices.stopReason == StopReason::Died, died = hasDied(file);
    const QString elsewhere = tr("Those who come, whoever looks after the money and whoever sends bills are told by "
                                 "you, not from here.");
    if (!died)
        m_died->setText(
            tr("Once it is said, reviews and reminders end, and no page speaks to %1 any more: each is a copy "
               "for the record, and the one about the payments is to the family or representative. %2")
                .arg(who, elsewhere));
    else if (isPaidAfterDeath(file))
        m_died->setText(tr("%1 has died. Reviews and reminders have ended. The payments go on until they are stopped: "
                           "say the day, and stop them here. %2")
                            .arg(who, elsewhere));
    else m_died->setText(tr("%1 has died. Reviews and reminders have ended. %2").arg(who, elsewhere));
    m_hasDied->setVisible(!died);
    m_diedOn->setVisible(said || !died);
    m_stop->setVisible(said && isToEndByDeath(file));
    m_notDied->setVisible(said);
}

void ChangedCard::showCase()
{
    showDied();
}

void ChangedCard::open(const QString& field)
{
    for (const auto& [button, rows] : std::as_const(m_parts))
        if (rows->findChild<QWidget*>(field)) rows->show();
}

} // namespace alongside::ui
