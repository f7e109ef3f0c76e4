#include "ui/widgets/fields/choice_fields.h"

#include "ui/support/flow_layout.h"
#include "ui/support/names.h"
#include "ui/support/tab_order.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/support/translated.h"
#include "ui/support/look/words_buttons.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace alongside::ui {

AnswerRow::AnswerRow(const QString& objectName, const QString& label, QWidget* parent)
    : Field(objectName, label, parent), m_name(objectName), m_group(new QButtonGroup(this)), m_row(new Flow(12, 0))
{
}

void AnswerRow::add(int value, const QString& text, const QString& key)
{
    auto* button = new WordsCircle(text);
    name(button, m_name + u'_' + key, text);
    button->setAccessibleDescription(label());
    m_group->addButton(button, value);
    static_cast<Flow*>(m_row)->cells->addWidget(button);
}

void AnswerRow::begin(int first)
{
    m_group->button(first)->setChecked(true);
    setInput(m_row);
    setFocusProxy(nullptr);
    m_row->setFocusProxy(m_group->buttons().first());
    setFocusProxy(m_group->button(first));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) setFocusProxy(m_group->button(id));
    });
}

AnswerButtons::AnswerButtons(const QString& objectName, const QString& label,
                             const QList<std::pair<int, QString>>& answers, int unsaid, QWidget* parent)
    : AnswerRow(objectName, label, parent), m_unsaid(unsaid)
{
    for (const auto& [value, words] : answers) add(value, words, QString::number(value));
    begin(unsaid);
    connect(group(), &QButtonGroup::idClicked, this, &AnswerButtons::edited);
}

void AnswerButtons::setValue(int value)
{
    group()->button(value)->setChecked(true);
}

TriChoice::TriChoice(const QString& objectName, const QString& label, const TriWords& words, QWidget* parent)
    : AnswerRow(objectName, label, parent)
{
    add(int(Tri::Yes), words.yes.isEmpty() ? tr("Yes") : words.yes, u"yes"_s);
    add(int(Tri::No), words.no.isEmpty() ? tr("No") : words.no, u"no"_s);
    add(int(Tri::NotYetKnown), words.notYetKnown.isEmpty() ? tr("Not yet known") : words.notYetKnown, u"unknown"_s);
    begin(int(Tri::NotYetKnown));
    connect(group(), &QButtonGroup::idClicked, this, [this](int id) { emit edited(static_cast<Tri>(id)); });
}

Tri TriChoice::value() const
{
    return static_cast<Tri>(group()->checkedId());
}

void TriChoice::setValue(Tri value)
{
    group()->button(int(value))->setChecked(true);
    markChangedElsewhere(false);
}

void TriChoice::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const Tri wanted = key == Qt::Key_Y ? Tri::Yes : key == Qt::Key_N ? Tri::No : Tri::NotYetKnown;
    const bool ours = key == Qt::Key_Y || key == Qt::Key_N || key == Qt::Key_U;
    if (!ours || !isByItself(*event)) return Field::keyPressEvent(event);
    group()->button(int(wanted))->setFocus();
    if (value() == wanted) return;
    group()->button(int(wanted))->setChecked(true);
    emit edited(wanted);
}

WhoSaidCombo::WhoSaidCombo(const QString& objectName, const QString& label, QWidget* parent)
    : Field(objectName, label, parent), m_combo(new QComboBox)
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setMinimumWidth(150);
    setInput(m_combo);
    keepAllIn(*m_combo->lineEdit());
    m_combo->lineEdit()->setAccessibleName(this->label());
    m_combo->lineEdit()->setObjectName(objectName + u"_typed"_s);
    connect(m_combo, &QComboBox::currentTextChanged, this, [this] { emit edited(value()); });
}

void WhoSaidCombo::setPeople(const QString& person, const QStringList& others)
{
    if (person == m_person && others == m_others) return; // nothing is moved under a hand that types a name
    const QString was = value();
    const int caret = m_combo->lineEdit()->cursorPosition();
    const QSignalBlocker quiet(m_combo);
    m_person = person;
    m_others = others;
    m_combo->clear();
    m_combo->addItem(person, QString());
    for (const QString& other : others) m_combo->addItem(other, other);
    setValue(was);
    m_combo->lineEdit()->setCursorPosition(caret);
}

QString WhoSaidCombo::value() const
{
    const QString typed = m_combo->currentText();
    const int row = m_combo->currentIndex(); // one who was chosen, not one of the same name
    if (row >= 0 && m_combo->itemText(row) == typed) return m_combo->itemData(row).toString();
    return typed == m_person ? QString() : typed;
}

void WhoSaidCombo::setValue(const QString& saidBy)
{
    const QSignalBlocker quiet(m_combo);
    const int row = m_combo->findData(saidBy);
    if (row >= 0) m_combo->setCurrentIndex(row);
    else m_combo->setEditText(saidBy);
}

QString basisWords(Basis basis)
{
    switch (basis) {
    case Basis::NotSaid: return tr("how it is known: not said");
    case Basis::Said: return tr("said");
    case Basis::Seen: return tr("seen");
    case Basis::ToldBy: return tr("told by somebody");
    case Basis::Document: return tr("in a document");
    }
    return {};
}

BasisCombo::BasisCombo(const QString& objectName, const QString& label, QWidget* parent)
    : Field(objectName, label, parent), m_combo(new QComboBox)
{
    for (const Basis basis : {Basis::NotSaid, Basis::Said, Basis::Seen, Basis::ToldBy, Basis::Document})
        m_combo->addItem(basis == Basis::NotSaid ? tr("not said yet") : basisWords(basis), int(basis));
    setInput(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] { emit edited(value()); });
}

Basis BasisCombo::value() const
{
    return static_cast<Basis>(m_combo->currentData().toInt());
}

void BasisCombo::setValue(Basis value)
{
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(m_combo->findData(int(value)));
    markChangedElsewhere(false);
}

RoleCombo::RoleCombo(const QString& objectName, const QString& label, QWidget* parent)
    : Field(objectName, label, parent), m_combo(new QComboBox)
{
    m_combo->addItems(
        {tr("Social worker"), tr("Assessment officer"), tr("Rehabilitation officer"), tr("Team manager")});
    setInput(m_combo);
    connect(m_combo, &QComboBox::currentTextChanged, this, &RoleCombo::edited);
}

QString RoleCombo::value() const
{
    return m_combo->currentText();
}

void RoleCombo::setValue(const QString& role)
{
    const QSignalBlocker quiet(m_combo);
    if (m_combo->findText(role) < 0) m_combo->addItem(role);
    m_combo->setCurrentText(role);
}

} // namespace alongside::ui
