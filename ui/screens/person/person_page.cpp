#include "ui/screens/person/person_page.h"

#include "core/casework/age.h"
#include "core/casework/payments/changing.h"
#include "core/documents/statement/statement_parts.h"
#include "core/domain/needs/openness.h"
#include "core/domain/payments/died.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/coming_review.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"
#include "core/domain/views/own_words.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/standing_words.h"
#include "core/documents/names/names.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/case/confirm.h"
#include "ui/screens/choices/payments/payment_list.h"
#include "ui/screens/person/capacity_card.h"
#include "ui/screens/person/changed_card.h"
#include "ui/screens/person/links_card.h"
#include "ui/support/refill.h"
#include "ui/support/when.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// "Tue 1 Dec"; of another year with it.
QString dayInThread(QDate day, QDate today)
{
    const QString words = shortDayWords(day);
    return day.year() == today.year() ? words : u"%1 %2"_s.arg(words, QString::number(day.year()));
}

constexpr int kWordsShown = 4, kThreadLetters = 56; // a day and what was done on it, side by side

template <auto Member>
auto inPerson()
{
    return inRecord<&CaseFile::person, Member>();
}

} // namespace

PersonPage::PersonPage(CaseSession& opened, QWidget* parent)
    : CasePage(u"person"_s, opened, parent), m_chips(muted({}, Type::Body)), m_words(new Card),
      m_ownWords(new TextLabel), m_agreed(new TextLabel), m_people(new TextLabel),
      m_pathway(new TextLabel({}, Type::Strong)), m_thread(new Stack(0)), m_died(new TextLabel({}, Type::Strong)),
      m_detailsOpen(makeButton(ButtonKind::Quiet, u"person_details"_s, tr("Name, phone, how to reach"))),
      m_changedOpen(makeButton(ButtonKind::Quiet, u"person_changed"_s, tr("Something has changed\u2026"))),
      m_details(buildDetails()), m_changed(new ChangedCard(session())), m_capacity(new CapacityCard(session())),
      m_links(new LinksCard(session()))
{
    m_agreed->setObjectName(u"person_agreed"_s);
    m_ownWords->setObjectName(u"person_words"_s);
    m_words->body()->addWidget(m_ownWords);
    auto* agreed = new Card(tr("Agreed so far"));
    agreed->body()->addWidget(m_agreed);
    auto* people = new Card(tr("People"));
    people->body()->addWidget(m_people);
    auto* cards = new Columns(84);
    for (Card* card : {m_words, agreed, people}) cards->add(card);
    auto* story = new Card(tr("The story so far"));
    story->body()->addWidget(m_pathway);
    story->body()->addWidget(muted(tr("These may overlap, and none waits for another.")));
    story->body()->addWidget(m_thread);
    m_died->setObjectName(u"person_has_died"_s);
    content()->addWidget(m_died);
    content()->addWidget(m_chips);
    auto* ways = new Flow; // the first stop is near the top, however large the text
    for (QPushButton* way : {m_detailsOpen, m_changedOpen}) ways->cells->addWidget(way);
    content()->addWidget(ways);
    content()->addWidget(m_details);
    auto* ours = new ForStaff;
    ours->rows->setSpacing(kGap);
    ours->rows->addWidget(m_changed);
    ours->rows->addWidget(m_capacity);
    ours->rows->addWidget(m_links);
    content()->addWidget(ours);
    content()->addWidget(cards);
    content()->addWidget(story);
    content()->addStretch();
    m_details->hide();
    m_changed->hide();
    connect(m_detailsOpen, &QPushButton::clicked, this, [this] {
        m_details->setVisible(!m_details->isVisible());
        showLinks();
    });
    connect(m_changedOpen, &QPushButton::clicked, this, [this] {
        m_changed->setVisible(m_changed->isHidden());
        if (!m_changed->isHidden()) focusField(u"changed_name"_s); // it may open below what is seen
    });
    connect(m_changed, &ChangedCard::stopping, this, &PersonPage::stop);
    connect(m_changed, &ChangedCard::closed, this, [this] {
        m_changed->hide();
        m_changedOpen->setFocus(); // where it was opened
    });
    connect(m_capacity, &CapacityCard::followed, this, &Page::followed);
    connect(m_links, &LinksCard::followed, this, &Page::followed);
    connect(m_links, &LinksCard::failed, this, &CasePage::failed);
    ready();
}

QWidget* PersonPage::buildDetails()
{
    auto* card = new Card;
    auto* name = new LineField(u"person_name"_s, tr("&Name"));
    auto* preferred = new LineField(u"person_preferred_name"_s, tr("What they like to be &called"));
    auto* born = new DatePhraseEdit(u"person_born_on"_s, tr("Born on"));
    born->setLatest(today());
    auto* phone = new LineField(u"person_phone"_s, tr("&Phone, as it is written"));
    auto* address = new LineField(u"person_address"_s, tr("Address"));
    auto* reach = new LineField(u"person_how_to_reach"_s, tr("How they like to be reached"));
    auto* language = new LineField(u"person_language"_s, tr("Language"));
    auto* helps = new LineField(u"person_communication"_s, tr("What helps: hearing, sight, short visits"));
    auto* large = new TickField(u"person_large_print"_s, tr("Large print"));
    auto* subject =
        new ChoiceField(u"person_subject"_s, tr("Whom this record is about"), documents::plainAnswers<CaseSubject>());
    auto* words = new TextField(u"person_contact_words"_s, tr("Their words at the first call"));
    auto* advocate = new TriChoice(u"person_advocate"_s, tr("Is an advocate needed?"));
    auto* offered = new ChoiceField(u"person_advocate_answer"_s, tr("An advocate: offered, and the answer"),
                                    documents::plainAnswers<AdvocateAnswer>());
    auto* safe = new TextField(u"person_safe_tonight"_s, tr("Safe tonight?"));
    auto* contact = new DatePhraseEdit(u"person_contact_on"_s, tr("Day of the first call"));
    auto* worker = new LineField(u"person_worker_name"_s, tr("Their worker"));
    auto* ring = new LineField(u"person_worker_phone"_s, tr("The worker's number, printed on their pages"));
    advocate->setHint(tr("Where they have real difficulty in understanding, keeping in mind, weighing or telling, and "
                         "nobody suitable, whom they agree to and who is not paid to care, helps them with it."));
    contact->setToday(today(), Days::ThatHaveBeen);
    for (TextField* field : {words, safe}) field->edit()->setLines(1, 5);
    const QList<QList<QWidget*>> rows{{name, preferred}, {born, phone},    {address, reach},
                                      {language, helps}, {contact, words}, {advocate, offered},
                                      {safe, large},     {worker, ring},   {subject}};
    for (const QList<QWidget*>& pair : rows) card->body()->addWidget(sideBySide(64, pair));
    session().bind(name, inPerson<&Person::name>());
    session().bind(preferred, inPerson<&Person::preferredName>());
    session().bind(born, inPerson<&Person::bornOn>());
    session().bind(phone, inPerson<&Person::phone>());
    session().bind(address, inPerson<&Person::address>());
    session().bind(reach, inPerson<&Person::howToReach>());
    session().bind(language, inPerson<&Person::language>());
    session().bind(helps, inPerson<&Person::communication>());
    session().bind(large, inPerson<&Person::largePrint>());
    session().bind(contact, inPerson<&Person::contactOn>());
    session().bind(words, inPerson<&Person::contactWords>());
    session().bind(advocate, inPerson<&Person::advocateNeeded>());
    session().bind(offered, inPerson<&Person::advocateAnswer>());
    session().bind(subject, inPerson<&Person::subject>());
    session().bind(safe, inPerson<&Person::safeTonight>());
    session().bind(worker, inPerson<&Person::workerName>());
    session().bind(ring, inPerson<&Person::workerPhone>());
    return card;
}

QString PersonPage::help() const
{
    return tr(
        "Everything about one person opens from here. The story is one thread, from the first call to what is due.");
}

QList<PageAction> PersonPage::actions()
{
    if (hasDied(file())) return {leadingTo(link(u"talk"_s), u"to_talk"_s, tr("What was said"), ButtonKind::Plain)};
    return {leadingTo(link(u"talk"_s), u"to_talk"_s, tr("Talk with %1").arg(first()), ButtonKind::Primary)};
}

bool PersonPage::focusField(const QString& field)
{
    if (m_details->isHidden() && m_details->findChild<QWidget*>(field)) m_detailsOpen->click();
    if (m_changed->findChild<QWidget*>(field)) {
        m_changed->show();
        m_changed->open(field);
    }
    return CasePage::focusField(field);
}

/// As on Choices, from the place where it was said that they died.
void PersonPage::stop()
{
    flush();
    if (!file().choices.stopLastDay.isValid()) return (void)focusField(u"died_on"_s);
    const auto gaps = [this] {
        return typedUnread() + casework::stillToDecide(session().versions())
               + casework::stillToStop(file(), casework::stopSaid(file().choices));
    };
    if (goToFirst(gaps)) return;
    confirm(
        this, tr("Stop the payments for %1?").arg(first()),
        tr("Nothing is paid for days after %1.").arg(dayWords(file().choices.stopLastDay)), tr("Stop the payments"),
        [this, gaps] {
            if (!gaps().isEmpty()) return;
            session().decide(
                casework::StopMoney{
                    {}, newId<DecisionId>(), today(), services().worker.name, casework::stopSaid(file().choices), {}},
                this, [this](const CaseSession::Kept& kept) {
                    if (!kept) return;
                    m_changed->closeParts();
                    tellDone(tr("The payments are stopped."), tr("It goes to the office with the next send."),
                             tr("The page to leave"), u"plan"_s, tr("The office has it."));
                });
        });
}

QString PersonPage::chips() const
{
    const Person& person = file().person;
    QStringList parts;
    if (person.subject == CaseSubject::Carer) parts.append(tr("Carer"));
    if (!person.preferredName.isEmpty() && !person.name.startsWith(person.preferredName))
        parts.append(tr("\u201CCall me %1\u201D").arg(documents::apart(person.preferredName)));
    if (const auto age = casework::ageOn(person.bornOn, today())) parts.append(QString::number(*age));
    parts.append(person.howToReach);
    parts.append(person.communication);
    const bool said = person.communication.contains(tr("large print"), Qt::CaseInsensitive);
    if (person.largePrint && !said) parts.append(tr("Large print"));
    parts.removeAll(QString());
    return parts.join(u" \u00B7 "_s);
}

QString PersonPage::ownWords() const
{
    QStringList words = alongside::ownWords(file(), kWordsShown);
    for (QString& one : words) one = documents::quoted(one);
    if (words.isEmpty() && isTalked(file())) return tr("The talk is written down. None of it stands here yet.");
    return words.isEmpty() ? tr("Nothing is written down yet. It begins with the talk.") : words.join(u"\n"_s);
}

QString PersonPage::agreed() const
{
    QStringList parts;
    const auto twoStand = [&](const QString& kind) {
        if (const QString two = documents::twoStandTitle(file(), kind); !two.isEmpty())
            parts.append(tr("%1: see above").arg(two));
    };
    twoStand(u"determination"_s);
    if (const Determination* made = settled(file().determinations)) {
        parts.append(made->eligible ? tr("Eligible, since %1").arg(dayWords(made->on))
                                    : tr("Not eligible, on %1").arg(dayWords(made->on)));
        if (const auto open = openAreas(made->finding, file(), Openness::NotTalkedAbout); !open.isEmpty())
            parts.append(tr("Not complete yet. Not talked about: %1").arg(documents::namesOf(open).join(u"; "_s)));
    }
    twoStand(u"allocation_agreement"_s);
    if (const AllocationAgreement* money = settled(file().agreements)) {
        const qsizetype outcomes = money->allocation.funded.size() + money->allocation.unfunded.size();
        if (outcomes > 0) parts.append(outcomes == 1 ? tr("1 outcome") : tr("%1 outcomes").arg(outcomes));
        parts.append(tr("%1, indicative").arg(documents::weekWords(money->allocation)));
    }
    twoStand(u"payment_instruction"_s);
    if (const auto paying = payingOf(file()); paying && paying->stop) parts.append(stopWords(*paying->stop, today()));
    twoStand(u"signed_plan"_s);
    if (const SignedPlan* plan = standingPlan(file()))
        parts.append(
            tr("Version %1 of the plan, signed off on %2")
                .arg(QString::number(versionNumber(*plan, file())), dayWords(confirmationOf(*plan, file())->on)));
    if (const Review* open = openReview(file()))
        parts.append(tr("Looked at again on %1; the plan is not signed off yet").arg(dayWords(open->on)));
    if (const auto next = comingReview(file()))
        parts.append((next->on < today() ? tr("We were to look again on %1") : tr("We look again on %1"))
                         .arg(dayWords(next->on)));
    const qsizetype open = std::ranges::count(session().versions(), Meeting::NeedsDeciding, &TwoVersions::meeting);
    if (!parts.isEmpty() && open > 0)
        parts.append(open == 1 ? tr("It may rest on a question that has two answers now: see above")
                               : tr("It may rest on %1 questions that have two answers now: see above").arg(open));
    return parts.isEmpty() ? tr("Nothing yet. It appears here once agreed.") : parts.join(u"\n"_s);
}

QString PersonPage::people() const
{
    QList<CircleMember> members;
    for (const CircleMember& member : file().circle)
        if (!member.hasDied && !member.isPet && member.ring != 0 && !member.name.isEmpty()) members.append(member);
    std::ranges::stable_sort(members, [](const CircleMember& a, const CircleMember& b) {
        const auto place = [](const CircleMember& m) { return std::tuple(!m.ringFirst, m.ring == kNotPlaced, m.ring); };
        return place(a) < place(b);
    });
    QStringList lines;
    for (const CircleMember& member : members.mid(0, kWordsShown)) {
        QString line = documents::apart(member.name);
        if (!member.relation.isEmpty()) line += u", "_s + documents::apart(member.relation);
        if (!member.phone.isEmpty()) line += u" "_s + documents::apart(member.phone);
        lines.append(member.ringFirst ? tr("%1 (ring first)").arg(line) : line);
    }
    return lines.isEmpty() ? tr("Nobody is written down yet.") : lines.join(u"\n"_s);
}

void PersonPage::showCase()
{
    const QString name = file().person.name;
    ask(name.isEmpty() ? tr("Who is this?") : name);
    showLinks();
}

void PersonPage::showLinks()
{
    m_links->showCase();
    const bool isCarer = file().person.subject == CaseSubject::Carer; // there is somebody they care for
    m_links->setVisible(isCarer || !file().links.isEmpty() || !m_details->isHidden());
    m_changed->showCase();
    m_capacity->showCase();
    m_capacity->setVisible(!file().capacities.isEmpty() || !m_details->isHidden());
}

void PersonPage::showFigures()
{
    session().showFields(this); // name, address and worker stand in two places on the page
    m_died->setText(hasDied(file()) ? tr("%1 has died.").arg(first()) : QString());
    m_died->setVisible(!m_died->text().isEmpty());
    m_changed->showCase();
    m_capacity->showCase();
    m_chips->setText(chips());
    m_chips->setVisible(!m_chips->text().isEmpty());
    m_words->setTitle(tr("In %1's words").arg(first()));
    m_ownWords->setText(ownWords());
    m_agreed->setText(agreed());
    m_people->setText(people());
    QStringList begun, ahead;
    for (const PathwayStep& step : pathwayOf(file())) (step.begun ? begun : ahead).append(step.words);
    QString line = begun.isEmpty() ? tr("Just begun") : begun.join(u" \u00B7 "_s);
    if (!ahead.isEmpty() && !hasDied(file())) line += tr(". Not yet: %1").arg(ahead.join(u", "_s).toLower());
    m_pathway->setText(line);
    showThread();
    emit actionsChanged();
}

QString PersonPage::toldWhen(const ThreadLine& line)
{
    switch (line.when) {
    case When::Happened: break;
    case When::DueLater: return tr("%1 (still to come)").arg(line.words);
    case When::DueToday: return tr("%1 (today)").arg(line.words);
    case When::WasDue: return tr("%1 (due on that day)").arg(line.words);
    }
    return line.words;
}

void PersonPage::showThread()
{
    const QList<ThreadLine> thread = threadOf(file(), session().made(), today());
    if (thread == m_shown) return;
    m_shown = thread;
    auto* rows = static_cast<Stack*>(m_thread)->rows;
    const Refill anew(rows);
    for (qsizetype i = 0; i < thread.size(); ++i) {
        const ThreadLine& line = thread.at(i);
        auto* row = new QWidget;
        auto* cells = new QHBoxLayout(row);
        cells->setContentsMargins(0, 2, 0, 2);
        auto* day = muted(dayInThread(line.on, today()), Type::Body);
        day->inColumn(u"Wed 30 September"_s);
        auto* words = new TextLabel(toldWhen(line));
        if (line.when == When::DueLater) words->setTone(TextLabel::Tone::Muted);
        auto* said = new Columns(kThreadLetters);
        said->add(day, 0);
        said->add(words->wide(), 1);
        connect(said, &Columns::stacked, row, [cells](bool now) { // a day stands nearer to its own words
            cells->setContentsMargins(0, now ? kGap : 2, 0, 2);
        });
        cells->addWidget(said, 1, Qt::AlignVCenter);
        if (!line.screen.isEmpty()) {
            auto* open = makeButton(ButtonKind::Quiet, u"thread_%1"_s.arg(i + 1), tr("Open"));
            open->setAccessibleName(tr("Open: %1").arg(line.words));
            connect(open, &QPushButton::clicked, this, [this, to = line.screen] { emit followed(link(to)); });
            cells->addWidget(open);
        }
        rows->addWidget(row);
    }
}

} // namespace alongside::ui
