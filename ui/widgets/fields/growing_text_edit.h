#pragma once
// Plain words, as many as are typed: grows with them, keeps every letter as it came, lets Tab go on.
// Read it by words(), never by toPlainText().

#include <QPlainTextEdit>

namespace alongside::ui {

class GrowingTextEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget* parent = nullptr);

    [[nodiscard]] QString words() const;
    /// Silent: nothing is signalled. The caret stays where it can.
    void setWords(const QString& words);
    /// Lines shown when empty, and at most before it scrolls.
    void setLines(int least, int most);

    /// For what is one sentence and prints in one: Enter is done with it and goes on, and what is pasted comes in one line.
    void setOneSentence() { m_oneSentence = true; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void grow();

    int m_least = 2;
    int m_most = 14;
    bool m_oneSentence = false;
};

} // namespace alongside::ui
