#include "ui/screens/people/add_person_card.h"

#include "core/base/likeness.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/words.h"
#include "ui/shell/keeping/typed.h"
#include "ui/support/look/buttons.h"
#include "ui/support/look/words_buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/names.h"
#include "ui/support/refill.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr qsizetype kMostAlike = 5; // a first name alone is shared by many; more typed leaves fewer

} // namespace

QList<CaseloadRow> alikeTo(const Person& person, const QList<CaseloadRow>& people)
{
    QList<CaseloadRow> alike;
    const QStringList words = plainWords(person.name);
    for (const CaseloadRow& row : people) {
        const QStringList theirs = plainWords(row.name), called = plainWords(row.preferredName);
        const auto known = [&](const QString& word) { return theirs.contains(word) || called.contains(word); };
        const bool sameDay = person.bornOn.isValid() && person.bornOn == row.bornOn;
        const bool shareOne = std::ranges::any_of(words, known);
        const bool allOfOurs = !words.isEmpty() && std::ranges::all_of(words, known);
        const bool allOfTheirs =
            !theirs.isEmpty() && std::ranges::all_of(theirs, [&](const QString& word) { return words.contains(word); });
        if ((sameDay && shareOne) || allOfOurs || allOfTheirs) alike += row;
    }
    return alike;
}

AddPersonCard::AddPersonCard(QWidget* parent)
    : Card(tr("Who would you like to add?"), parent), m_name(new LineField(u"new_name"_s, tr("&Name"))),
      m_preferred(new LineField(u"new_preferred"_s, tr("What they like to be &called"))),
      m_born(new DatePhraseEdit(u"new_born"_s, tr("Day of &birth"))), m_subject(new QButtonGroup(this)),
      m_alike(new TextLabel), m_links(new QWidget)
{
    setObjectName(u"add_person"_s);
    auto* add = makeButton(ButtonKind::Primary, u"add_person_now"_s, tr("&Add this person"));
    auto* close = makeButton(ButtonKind::Quiet, u"add_person_close"_s, tr("Not now"));
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    flow->addWidget(add);
    flow->addWidget(close);
    new FlowLayout(m_links);
    m_alike->setTone(TextLabel::Tone::Caution);
    m_alike->setObjectName(u"alike"_s);
    auto* columns = new QWidget;
    auto* fields = new FlowLayout(columns, kApart, kNear);
    for (LineField* field : {m_name, m_preferred}) field->setMinimumWidth(280);
    fields->addWidget(m_name);
    fields->addWidget(m_preferred);
    fields->addWidget(m_born);
    auto* subjects = new QWidget;
    auto* circles = new FlowLayout(subjects, kApart, kNear);
    for (const Choice& one : choicesOf(CaseSubject())) {
        auto* circle = new WordsCircle(documents::say(one.word));
        name(circle, u"new_subject_"_s + QLatin1StringView(one.key), documents::say(one.word));
        m_subject->addButton(circle, one.number);
        circles->addWidget(circle);
    }
    m_subject->button(int(CaseSubject::Adult))->setChecked(true);
    body()->addWidget(columns);
    body()->addWidget(subjects);
    body()->addWidget(m_alike);
    body()->addWidget(m_links);
    body()->addWidget(row);
    m_alike->hide();
    m_links->hide();
    for (const QWidget* field : QList<QWidget*>{m_name, m_preferred, m_born}) keepTypedIn(field);
    connect(m_name, &LineField::edited, this, &AddPersonCard::look);
    connect(m_born, &DatePhraseEdit::edited, this, &AddPersonCard::look);
    const auto entered = [this, add] { // of nobody there is nothing to enter: that is pressed
        if (person().name.isEmpty() && person().preferredName.isEmpty()) return m_name->setFocus();
        add->click();
    };
    for (LineField* field : {m_name, m_preferred}) connect(field, &LineField::entered, this, entered);
    connect(m_born, &DatePhraseEdit::entered, this, entered);
    connect(add, &QPushButton::clicked, this, &AddPersonCard::ask);
    connect(close, &QPushButton::clicked, this, [this] {
        clear();
        emit dismissed();
    });
}

void AddPersonCard::setPeople(const QList<CaseloadRow>& people, QDate today)
{
    m_people = people;
    m_born->setLatest(today);
    look();
}

void AddPersonCard::begin()
{
    m_name->setFocus();
}

void AddPersonCard::ask()
{
    if (m_asked) return; // a second click is about the same person
    if (!m_born->isReadable()) {
        m_born->setFocus();
        return m_born->sayTrouble();
    }
    m_asked = true;
    emit addAsked(person());
}

void AddPersonCard::added()
{
    clear();
}

void AddPersonCard::notAdded()
{
    m_asked = false;
}

void AddPersonCard::clear()
{
    m_asked = false;
    m_name->setWords({});
    m_preferred->setWords({});
    m_born->setValue({});
    m_subject->button(int(CaseSubject::Adult))->setChecked(true);
    tellTyped(this);
    look();
}

Person AddPersonCard::person() const
{
    Person person;
    person.name = m_name->words().trimmed();
    person.preferredName = m_preferred->words().trimmed();
    person.bornOn = m_born->value();
    person.subject = static_cast<CaseSubject>(m_subject->checkedId());
    return person;
}

void AddPersonCard::look()
{
    const QList<CaseloadRow> alike = alikeTo(person(), m_people);
    if (alike == m_shown) return;
    m_shown = alike;
    const Refill anew(m_links->layout());
    m_alike->setText(alike.size() > kMostAlike
                         ? tr("%1 people like this are here already, these first. Is it one of them?").arg(alike.size())
                         : tr("Somebody like this is here already. Is it the same person?"));
    m_alike->setVisible(!alike.isEmpty());
    m_links->setVisible(!alike.isEmpty());
    for (const CaseloadRow& row : alike.first(std::min(alike.size(), kMostAlike))) {
        const QString born = row.bornOn.isValid() ? tr(", born %1").arg(dayWords(row.bornOn)) : QString();
        auto* open = makeButton(ButtonKind::Plain, u"alike_"_s + row.id.value.toString(QUuid::Id128),
                                tr("Open %1%2").arg(documents::apart(row.name), born));
        const CaseId id = row.id;
        connect(open, &QPushButton::clicked, this, [this, id] { emit openAsked(id); });
        m_links->layout()->addWidget(open);
        open->show();
    }
}

} // namespace alongside::ui
