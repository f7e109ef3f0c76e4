#pragma once
// Fields that only the pages of a person need: one of a few words, a tick, a whole number.

#include "ui/widgets/fields/field.h"
#include "ui/widgets/fields/typed_value.h"

#include <QList>

#include <optional>
#include <utility>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace alongside::ui {

/// One of a list of answers; each carries its own number (an enumerator), never its row.
class ChoiceField final : public Field {
    Q_OBJECT

public:
    ChoiceField(const QString& objectName, const QString& label, const QList<std::pair<int, QString>>& answers,
                QWidget* parent = nullptr);

    [[nodiscard]] int value() const;
    void setValue(int value);
    /// Silent: the answers there are may change (guides, offers); a value that is gone stays until another is chosen.
    void setAnswers(const QList<std::pair<int, QString>>& answers);

signals:
    void edited(int value);

private:
    QComboBox* m_combo;
};

/// One of a list of texts with a key each ("PA": "Personal assistant, £14.30 an hour").
class KeyField final : public Field {
    Q_OBJECT

public:
    KeyField(const QString& objectName, const QString& label, QWidget* parent = nullptr);

    void setAnswers(const QList<std::pair<QString, QString>>& answers);
    [[nodiscard]] QString value() const;
    void setValue(const QString& key);

signals:
    void edited(const QString& key);

private:
    QComboBox* m_combo;
};

class TickField final : public Field {
    Q_OBJECT

public:
    TickField(const QString& objectName, const QString& words, QWidget* parent = nullptr);

    [[nodiscard]] bool value() const;
    void setValue(bool value);
    void setText(const QString& words);

signals:
    void edited(bool value);

private:
    QCheckBox* m_box;
};

/// A whole number, typed. `unset` is shown as an empty field and is what an empty field means.
class CountField final : public Field {
    Q_OBJECT

public:
    CountField(const QString& objectName, const QString& label, int least, int most, int unset,
               QWidget* parent = nullptr);

    [[nodiscard]] int value() const { return m_value.now(); }
    void setValue(int value);
    [[nodiscard]] bool isReadable() const override;

signals:
    void edited(int value);

private:
    void takeEdit();
    void settle();
    /// `unset` where nothing is typed; nothing where it is no number, or out of range.
    [[nodiscard]] std::optional<int> typed() const;

    QLineEdit* m_edit;
    int m_least, m_most, m_unset;
    TypedValue<int> m_value;
};

} // namespace alongside::ui
