#pragma once
// Words in, edited words out: many lines (TextField) or one (LineField).

#include "ui/widgets/fields/field.h"

class QLineEdit;

namespace alongside::ui {

class GrowingTextEdit;

/// Qt cuts what is put into one line at 32,767 letters without a word; nothing typed or pasted is.
void keepAllIn(QLineEdit& edit);

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
    bool m_tooLong = false; // for the office, and said so
};

/// A field between so many lines high; what is longer scrolls.
[[nodiscard]] TextField* textOfLines(const QString& objectName, const QString& label, int least = 1, int most = 5);

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
    bool m_tooLong = false;
};

} // namespace alongside::ui
