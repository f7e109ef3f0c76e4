#pragma once
// A label, one input, a hint, what is wrong with it, and the quiet mark "changed elsewhere". Inputs derive from it.
// The input itself carries the objectName; the field is "<objectName>_field".
// Nothing is ever set under somebody's hands: ask isBeingEdited() before showing another value.

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace alongside::ui {

class TextLabel;

class Field : public QWidget {
    Q_OBJECT

public:
    ~Field() override;

    [[nodiscard]] bool isBeingEdited() const;
    /// False while something stands there that the record cannot have: no day, no amount, too much.
    [[nodiscard]] virtual bool isReadable() const { return true; }
    /// Those of `part` that are not readable now.
    [[nodiscard]] static QList<const Field*> unreadIn(const QWidget& part);
    void markChangedElsewhere(bool changed);
    void setHint(const QString& hint);
    /// What to do about it, in words ("Enter the hours, like 3 or 3.5."); empty: nothing is wrong.
    void setProblem(const QString& problem);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString label() const;
    /// For a label that names somebody: the name may change while it is on show.
    void setLabel(const QString& label);
    /// The label is for the screen reader only, where the place says it to the eye.
    void hideLabel();

signals:
    /// Focus has gone from every part of it: what was typed is to be handed over at once.
    void left();

protected:
    /// `label` may hold a mnemonic.
    Field(const QString& objectName, const QString& label, QWidget* parent);
    /// `input` gets the names and the focus; `shown` is laid out (the input itself, or what it lies in).
    void setInput(QWidget* input, QWidget* shown = nullptr);

private:
    QString m_objectName;
    QLabel* m_label;
    TextLabel* m_hint;
    TextLabel* m_problem;
    TextLabel* m_elsewhere;
    QVBoxLayout* m_rows;
};

} // namespace alongside::ui
