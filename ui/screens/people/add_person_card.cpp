#include "ui/screens/people/add_person_card.h"

#include "core/documents/apart.h"
#include "ui/support/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/when.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

QList<CaseloadRow> alikeTo(const Person& person, const QList<CaseloadRow>& people)
{
    QList<CaseloadRow> alike;
    const QStringList words = person.name.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    for (const CaseloadRow& row : people) {
        const QStringList theirs =
            (row.name + u' ' + row.preferredName).simplified().toLower().split(u' ', Qt::SkipEmptyParts);
        qsizetype shared = 0;
        for (const QString& word : words) shared += theirs.contains(word) ? 1 : 0;
        const bool sameDay = person.bornOn.isValid() && person.bornOn == row.bornOn;
        const bool sameName = !words.isEmpty() && shared == words.size() && words.size() > 1;
        if ((sameDay && shared > 0) || sameName) alike += row;
    }
    return alike;
}

AddPersonCard::AddPersonCard(QWidget* parent)
    : Card(tr("Who would you like to add?"), parent), m_name(new LineField(u"new_name"_s, tr("&Name"))),
      m_preferred(new LineField(u"new_preferred"_s, tr("What they like to be &called"))),
      m_born(new DatePhraseEdit(u"new_born"_s, tr("Day of &birth"))), m_alike(new TextLabel), m_links(new QWidget)
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
    body()->addWidget(columns);
    body()->addWidget(m_alike);
    body()->addWidget(m_links);
    body()->addWidget(row);
    m_alike->hide();
    m_links->hide();
    connect(m_name, &LineField::edited, this, &AddPersonCard::look);
    connect(m_born, &DatePhraseEdit::edited, this, &AddPersonCard::look);
    connect(m_name, &LineField::entered, add, &QPushButton::click);
    connect(add, &QPushButton::clicked, this, [this] { emit addAsked(person()); });
    connect(close, &QPushButton::clicked, this, &AddPersonCard::dismissed);
}

void AddPersonCard::setPeople(const QList<CaseloadRow>& people)
{
    m_people = people;
    look();
}

void AddPersonCard::begin()
{
    m_name->setWords({});
    m_preferred->setWords({});
    m_born->setValue({});
    look();
    m_name->setFocus();
}

Person AddPersonCard::person() const
{
    Person person;
    person.name = m_name->words().trimmed();
    person.preferredName = m_preferred->words().trimmed();
    person.bornOn = m_born->value();
    return person;
}

void AddPersonCard::look()
{
    qDeleteAll(m_links->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    const QList<CaseloadRow> alike = alikeTo(person(), m_people);
    m_alike->setText(tr("Somebody like this is here already. Is it the same person?"));
    m_alike->setVisible(!alike.isEmpty());
    m_links->setVisible(!alike.isEmpty());
    for (const CaseloadRow& row : alike) {
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
