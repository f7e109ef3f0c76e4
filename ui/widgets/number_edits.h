#pragma once
// Money in whole pence and quantities in thousandths, typed as people write them. What cannot be read stays as typed,
// with a word on how to write it; the value stays what it was.

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "ui/widgets/field.h"

#include <optional>

class QLineEdit;

namespace alongside::ui {

/// Reads "62.50", "£1,062.5", "62"; nothing for anything else or for parts of a penny.
[[nodiscard]] std::optional<Money> readMoney(const QString& typed);

class MoneyEdit final : public Field {
    Q_OBJECT

public:
    MoneyEdit(const QString& objectName, const QString& label, QWidget* parent = nullptr);

    /// Nothing: not given.
    [[nodiscard]] std::optional<Money> value() const { return m_value; }
    void setValue(std::optional<Money> value);
    /// False while something stands there that cannot be read.
    [[nodiscard]] bool isReadable() const;

signals:
    void edited(std::optional<alongside::Money> value);

private:
    void takeEdit();

    QLineEdit* m_edit;
    std::optional<Money> m_value;
};

class HoursEdit final : public Field {
    Q_OBJECT

public:
    /// `unit` is shown behind the number ("hours a week").
    HoursEdit(const QString& objectName, const QString& label, const QString& unit, QWidget* parent = nullptr);

    [[nodiscard]] Quantity value() const { return m_value; }
    void setValue(Quantity value);
    void setUnit(const QString& unit);
    [[nodiscard]] bool isReadable() const;

signals:
    void edited(alongside::Quantity value);

private:
    void takeEdit();

    QLineEdit* m_edit;
    QLabel* m_unit;
    Quantity m_value{};
};

} // namespace alongside::ui
