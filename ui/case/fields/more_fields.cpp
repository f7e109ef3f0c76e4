#include "ui/case/fields/more_fields.h"

#include "ui/support/names.h"
#include "ui/support/look/type.h"
#include "ui/support/look/words_buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kWide = 640; // a name of the price guide with its price

void fit(QComboBox* combo, int most = 420)
{
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->setMaximumWidth(most);
}

} // namespace

ChoiceField::ChoiceField(const QString& objectName, const QString& label, const QList<std::pair<int, QString>>& answers,
                         QWidget* parent)
    : Field(objectName, label, parent), m_combo(new QComboBox)
{
    fit(m_combo);
    setInput(m_combo);
    setAnswers(answers);
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] { emit edited(value()); });
}

void ChoiceField::setAnswers(const QList<std::pair<int, QString>>& answers)
{
    const QSignalBlocker quiet(m_combo);
    const int was = value();
    m_combo->clear();
    for (const auto& [number, words] : answers) m_combo->addItem(words, number);
    m_combo->setCurrentIndex(std::max(0, m_combo->findData(was)));
}

int ChoiceField::value() const
{
    return m_combo->currentData().toInt();
}

void ChoiceField::setValue(int value)
{
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(m_combo->findData(value));
}

KeyField::KeyField(const QString& objectName, const QString& label, QWidget* parent)
    : Field(objectName, label, parent), m_combo(new QComboBox)
{
    fit(m_combo, kWide);
    setInput(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] { emit edited(value()); });
}

void KeyField::setAnswers(const QList<std::pair<QString, QString>>& answers)
{
    const QSignalBlocker quiet(m_combo);
    const QString was = value();
    m_combo->clear();
    for (const auto& [key, words] : answers) m_combo->addItem(words, key);
    setValue(was);
}

QString KeyField::value() const
{
    return m_combo->currentData().toString();
}

void KeyField::setValue(const QString& key)
{
    const QSignalBlocker quiet(m_combo);
    if (m_combo->findData(key) < 0) m_combo->addItem(key, key); // known elsewhere, not in this list: shown as it is
    m_combo->setCurrentIndex(m_combo->findData(key));
}

TickField::TickField(const QString& objectName, const QString& words, QWidget* parent)
    : Field(objectName, {}, parent), m_box(new WordsBox(words))
{
    setInput(m_box);
    m_box->setAccessibleName(plainName(words));
    connect(m_box, &QCheckBox::toggled, this, &TickField::edited);
}

bool TickField::value() const
{
    return m_box->isChecked();
}

void TickField::setValue(bool value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(value);
}

void TickField::setText(const QString& words)
{
    m_box->setText(words);
    m_box->setAccessibleName(plainName(words));
}

CountField::CountField(const QString& objectName, const QString& label, int least, int most, int unset, QWidget* parent)
    : Field(objectName, label, parent), m_edit(new QLineEdit), m_least(least), m_most(most), m_unset(unset),
      m_value(unset)
{
    auto* row = new QWidget;
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    m_edit->setFixedWidth(84);
    m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    cells->addWidget(m_edit);
    cells->addStretch();
    setInput(m_edit, row);
    connect(m_edit, &QLineEdit::textChanged, this, &CountField::takeEdit);
    connect(m_edit, &QLineEdit::returnPressed, this, &CountField::settle);
    connect(this, &Field::left, this, &CountField::settle);
}

void CountField::setValue(int value)
{
    const QSignalBlocker quiet(m_edit);
    m_value.settle(value);
    m_edit->setText(value == m_unset ? QString() : QString::number(value));
    setProblem({});
}

std::optional<int> CountField::typed() const
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty()) return m_unset;
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    return isNumber && number >= m_least && number <= m_most ? std::optional(number) : std::nullopt;
}

bool CountField::isReadable() const
{
    return typed().has_value();
}

void CountField::takeEdit()
{
    if (isReadable()) setProblem({});
    if (isReadable() ? m_value.take(*typed()) : m_value.giveBack()) emit edited(value());
}

/// Somebody is done with it, for now.
void CountField::settle()
{
    m_value.settle();
    const QString stands = value() == m_unset ? QString() : tr(" Until then %1 stays.").arg(value());
    setProblem(isReadable() ? QString() : tr("Enter a whole number from %1 to %2.").arg(m_least).arg(m_most) + stands);
}

} // namespace alongside::ui
