#include "ui/widgets/number_edits.h"

#include "ui/support/names.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kShort = 130;

/// The input with a word before or behind it, and room to the right.
QWidget* withWord(QLabel* before, QLineEdit* edit, QLabel* behind)
{
    auto* row = new QWidget;
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(kNear);
    if (before) cells->addWidget(before);
    edit->setFixedWidth(kShort);
    cells->addWidget(edit);
    if (behind) cells->addWidget(behind);
    cells->addStretch();
    return row;
}

QString typedMoney(Money money)
{
    QString words = money.display();
    return words.remove(u'£').remove(u',');
}

} // namespace

std::optional<Money> readMoney(const QString& typed)
{
    static const QRegularExpression shape(uR"(^(\d{1,9})(?:\.(\d{1,2}))?$)"_s);
    QString plain = typed.trimmed();
    plain.remove(u'£').remove(u',').remove(u' ');
    const QRegularExpressionMatch match = shape.match(plain);
    if (!match.hasMatch()) return std::nullopt;
    const QString pence = match.captured(2).leftJustified(2, u'0');
    return Money::pence(match.captured(1).toLongLong() * 100 + pence.toLongLong());
}

MoneyEdit::MoneyEdit(const QString& objectName, const QString& label, QWidget* parent)
    : Field(objectName, label, parent), m_edit(new QLineEdit)
{
    m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setInput(m_edit, withWord(new QLabel(u"£"_s), m_edit, nullptr));
    connect(m_edit, &QLineEdit::textChanged, this, &MoneyEdit::takeEdit);
    connect(this, &Field::left, this, [this] {
        setProblem(isReadable() ? QString() : tr("Enter pounds and pence, like 62.50."));
        if (m_value && isReadable()) setValue(m_value);
    });
}

bool MoneyEdit::isReadable() const
{
    return m_edit->text().trimmed().isEmpty() || readMoney(m_edit->text());
}

void MoneyEdit::setValue(std::optional<Money> value)
{
    const QSignalBlocker quiet(m_edit);
    m_value = value;
    m_edit->setText(value ? typedMoney(*value) : QString());
    setProblem({});
    markChangedElsewhere(false);
}

void MoneyEdit::takeEdit()
{
    if (!isReadable()) return;
    setProblem({});
    m_value = readMoney(m_edit->text());
    emit edited(m_value);
}

HoursEdit::HoursEdit(const QString& objectName, const QString& label, const QString& unit, QWidget* parent)
    : Field(objectName, label, parent), m_edit(new QLineEdit), m_unit(new QLabel(unit))
{
    m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_edit->setAccessibleDescription(unit);
    setInput(m_edit, withWord(nullptr, m_edit, m_unit));
    m_edit->setFixedWidth(96);
    connect(m_edit, &QLineEdit::textChanged, this, &HoursEdit::takeEdit);
    connect(this, &Field::left, this,
            [this] { setProblem(isReadable() ? QString() : tr("Enter a number, like 3 or 3.5.")); });
}

void HoursEdit::setUnit(const QString& unit)
{
    m_unit->setText(unit);
    m_edit->setAccessibleDescription(unit);
}

bool HoursEdit::isReadable() const
{
    return Quantity::read(QString(m_edit->text().trimmed())).has_value();
}

void HoursEdit::setValue(Quantity value)
{
    const QSignalBlocker quiet(m_edit);
    m_value = value;
    m_edit->setText(value.display());
    setProblem({});
    markChangedElsewhere(false);
}

void HoursEdit::takeEdit()
{
    const auto read = Quantity::read(QString(m_edit->text().trimmed()));
    if (!read) return;
    setProblem({});
    m_value = *read;
    emit edited(m_value);
}

} // namespace alongside::ui
