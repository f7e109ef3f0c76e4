#pragma once
// Money in whole pence and quantities in thousandths, typed as people write them. What cannot be read stays as typed,
// with a word on how to write it; the value is what it was before somebody began to type.

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/domain/ranges.h"
#include "ui/widgets/fields/field.h"
#include "ui/widgets/fields/typed_value.h"

#include <optional>

class QLineEdit;

namespace alongside::ui {

/// Reads "62.50", "£1,062.5", "62"; nothing for anything else ("12,50", "-1") or for parts of a penny.
[[nodiscard]] std::optional<Money> readMoney(const QString& typed);
/// Reads "3", "3.5", "1,200"; nothing for anything else ("14,3", "-1") or for more than three places.
[[nodiscard]] std::optional<Quantity> readQuantity(const QString& typed);

class MoneyEdit final : public Field {
    Q_OBJECT

public:
    MoneyEdit(const QString& objectName, const QString& label, QWidget* parent = nullptr);

    /// Nothing: not given.
    [[nodiscard]] std::optional<Money> value() const { return m_value.now(); }
    void setValue(std::optional<Money> value);
    /// More than this is not taken. Range: kMostMoney unless said otherwise.
    void setMost(Money most) { m_most = most; }
    /// What lies in an account may be below nothing: "-12.50" is taken too.
    void setMayBeOverdrawn() { m_mayBeOverdrawn = true; }
    [[nodiscard]] bool isReadable() const override;

signals:
    void edited(std::optional<alongside::Money> value);

private:
    void takeEdit();
    void settle();
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] std::optional<Money> asTyped() const;

    QLineEdit* m_edit;
    Money m_most = kMostMoney;
    bool m_mayBeOverdrawn = false;
    TypedValue<std::optional<Money>> m_value;
};

class HoursEdit final : public Field {
    Q_OBJECT

public:
    /// `unit` is shown behind the number ("hours a week").
    HoursEdit(const QString& objectName, const QString& label, const QString& unit, QWidget* parent = nullptr);

    [[nodiscard]] Quantity value() const { return m_value.now(); }
    void setValue(Quantity value);
    void setUnit(const QString& unit);
    /// More than this is not taken. Range: kMostUnits unless said otherwise.
    void setMost(Quantity most) { m_most = most; }
    /// Nought is what nobody has said yet: the box is empty, and a nought that is typed is asked about.
    void setBlankForNone() { m_blankForNone = true; }
    [[nodiscard]] bool isReadable() const override;

signals:
    void edited(alongside::Quantity value);

private:
    void takeEdit();
    void settle();
    [[nodiscard]] bool isUntouched() const;
    [[nodiscard]] QString trouble() const;

    QLineEdit* m_edit;
    QLabel* m_unit;
    Quantity m_most = Quantity::whole(kMostUnits);
    bool m_blankForNone = false;
    TypedValue<Quantity> m_value;
};

} // namespace alongside::ui
