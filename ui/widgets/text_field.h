#pragma once
// Words in, edited words out: many lines (TextField) or one (LineField).

#include "ui/widgets/field.h"

class QLineEdit;

namespace alongside::ui {

class GrowingTextEdit;

class TextField final : public Field {
    Q_OBJECT

public:
    TextField(const QString& objectName, const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] QString words() const;
    /// Silent. Range: not while it is being edited.
    void setWords(const QString& words);
    [[nodiscard]] GrowingTextEdit* edit() const { return m_edit; }

signals:
    void edited(const QString& words);

private:
    GrowingTextEdit* m_edit;
};

class LineField final : public Field {
    Q_OBJECT

public:
    LineField(const QString& objectName, const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] QString words() const;
    /// Silent. Range: not while it is being edited.
    void setWords(const QString& words);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

signals:
    void edited(const QString& words);
    void entered(); // Enter was pressed

private:
    QLineEdit* m_edit;
};

} // namespace alongside::ui
