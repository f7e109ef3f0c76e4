#include "ui/widgets/fields/number_edits.h"

#include "ui/support/names.h"
#include "ui/support/look/type.h"
#include "ui/support/look/short_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kMoneyLetters = 13, kNumberLetters = 9;

/// The input with a word before or behind it, and room to the right.
QWidget* withWord(QLabel* before, QLineEdit* edit, QLabel* behind)
{
    auto* row = new QWidget;
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(kNear);
    if (before) cells->addWidget(before);
    cells->addWidget(edit);
    if (behind) cells->addWidget(behind);
    cells->addStretch();
    return row;
}

constexpr int kPencePlaces = 2, kNumberPlaces = 3;

/// A number as people write it, commas only between thousands: "1,062.50" but never "12,50" or "14,3", which may be
/// twelve fifty in one head and twelve hundred and fifty in another. Empty for anything else. However many digits there
/// are, it is a number: that it is more than can be read is for whoever reads it.
QString digitsIn(const QString& typed, int places)
{
    static const QRegularExpression shape(uR"(^0*(\d+|\d{1,3}(?:,\d{3})+)(\.\d{1,3})?$)"_s);
    const QRegularExpressionMatch match = shape.match(typed.trimmed());
    if (!match.hasMatch() || match.captured(2).size() > places + 1) return {};
    return match.captured(1).remove(u',') + match.captured(2);
}

QString withoutPound(const QString& typed)
{
    const QString plain = typed.trimmed();
    return plain.startsWith(u'£') ? plain.mid(1) : plain;
}

/// Of an amount that may lie below nothing.
bool isBelow(const QString& plain)
{
    return plain.startsWith(u'-') || plain.startsWith(QChar(0x2212));
}

QString typedMoney(Money money)
{
    QString words = money.display();
    return words.remove(u'£').remove(u',');
}

/// What to do about it, with the comma named where it is the comma.
QString askAgain(const QString& typed, const QString& example)
{
    const bool comma = typed.contains(u',');
    return comma ? MoneyEdit::tr("Use a point and no comma, like %1.").arg(example)
                 : MoneyEdit::tr("Enter a number, like %1.").arg(example);
}

} // namespace

std::optional<Money> readMoney(const QString& typed)
{
    const auto read = Quantity::read(digitsIn(withoutPound(typed), kPencePlaces));
    if (!read) return std::nullopt;
    return Money::pence(read->thousandths / 10);
}

std::optional<Quantity> readQuantity(const QString& typed)
{
    return Quantity::read(digitsIn(typed, kNumberPlaces));
}

MoneyEdit::MoneyEdit(const QString& objectName, const QString& label, QWidget* parent)
    : Field(objectName, label, parent), m_edit(new ShortEdit(kMoneyLetters))
{
    m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setInput(m_edit, withWord(new QLabel(u"£"_s), m_edit, nullptr));
    connect(m_edit, &QLineEdit::textChanged, this, &MoneyEdit::takeEdit);
    connect(m_edit, &QLineEdit::returnPressed, this, &MoneyEdit::settle);
    connect(this, &Field::left, this, [this] {
        settle();
        if (value() && isReadable()) setValue(value());
    });
}

QString MoneyEdit::trouble() const
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty()) return {};
    const QString stands = value() ? tr(" Until then %1 stays.").arg(value()->display()) : QString();
    const auto read = asTyped();
    const QString size = m_mayBeOverdrawn && isBelow(typed) ? typed.mid(1) : typed;
    if (!read && digitsIn(withoutPound(size), kPencePlaces).isEmpty()) return askAgain(typed, u"62.50"_s) + stands;
    if (!read || *read > m_most || *read < Money() - m_most)
        return tr("Enter an amount of no more than %1.").arg(m_most.display()) + stands;
    return {};
}

/// Nothing for what cannot be read, and where nothing is typed.
std::optional<Money> MoneyEdit::asTyped() const
{
    const QString typed = m_edit->text().trimmed();
    const bool below = m_mayBeOverdrawn && isBelow(typed);
    const auto read = readMoney(below ? typed.mid(1) : typed);
    return read && below ? Money() - *read : read;
}

bool MoneyEdit::isReadable() const
{
    return trouble().isEmpty();
}

void MoneyEdit::setValue(std::optional<Money> value)
{
    const QSignalBlocker quiet(m_edit);
    m_value.settle(value);
    m_edit->setText(value ? typedMoney(*value) : QString());
    setProblem({});
    markChangedElsewhere(false);
}

void MoneyEdit::takeEdit()
{
    if (isReadable()) setProblem({});
    if (isReadable() ? m_value.take(asTyped()) : m_value.giveBack()) emit edited(value());
}

/// Somebody is done with it, for now.
void MoneyEdit::settle()
{
    m_value.settle();
    setProblem(trouble());
}

HoursEdit::HoursEdit(const QString& objectName, const QString& label, const QString& unit, QWidget* parent)
    : Field(objectName, label, parent), m_edit(new ShortEdit(kNumberLetters)), m_unit(new QLabel(unit))
{
    m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_edit->setAccessibleDescription(unit);
    setInput(m_edit, withWord(nullptr, m_edit, m_unit));
    connect(m_edit, &QLineEdit::textChanged, this, &HoursEdit::takeEdit);
    connect(m_edit, &QLineEdit::returnPressed, this, &HoursEdit::settle);
    connect(this, &Field::left, this, &HoursEdit::settle);
}

void HoursEdit::setUnit(const QString& unit)
{
    m_unit->setText(unit);
    m_edit->setAccessibleDescription(unit);
}

QString HoursEdit::trouble() const
{
    if (isUntouched()) return {};
    const bool none = m_blankForNone && value() == Quantity();
    const QString stands = none ? QString() : tr(" Until then %1 stays.").arg(value().display());
    const auto read = readQuantity(m_edit->text());
    if (m_blankForNone && read == Quantity())
        return tr("0 would be nothing at all. Leave this empty while it is not known, or take the line away.") + stands;
    if (!read && digitsIn(m_edit->text(), kNumberPlaces).isEmpty())
        return askAgain(m_edit->text(), tr("3 or 3.5")) + stands;
    if (!read || *read > m_most) return tr("Enter a number of no more than %1.").arg(m_most.display()) + stands;
    return {};
}

/// What nobody has said anything in is not wrong yet.
bool HoursEdit::isUntouched() const
{
    return m_edit->text().trimmed().isEmpty() && value() == Quantity();
}

bool HoursEdit::isReadable() const
{
    return trouble().isEmpty();
}

void HoursEdit::setValue(Quantity value)
{
    const QSignalBlocker quiet(m_edit);
    m_value.settle(value);
    m_edit->setText(m_blankForNone && value == Quantity() ? QString() : value.display());
    setProblem({});
    markChangedElsewhere(false);
}

void HoursEdit::takeEdit()
{
    if (isReadable()) setProblem({});
    if (isReadable() ? m_value.take(readQuantity(m_edit->text()).value_or(Quantity())) : m_value.giveBack())
        emit edited(value());
}

/// Somebody is done with it, for now.
void HoursEdit::settle()
{
    m_value.settle();
    setProblem(trouble());
}

} // namespace alongside::ui
