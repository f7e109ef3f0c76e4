#pragma once
// The page's heading is a question; one hint under it.

#include <QWidget>

namespace alongside::ui {

class TextLabel;

class QuestionHeader final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionHeader(const QString& question = {}, const QString& hint = {}, QWidget* parent = nullptr);

    void ask(const QString& question, const QString& hint = {});
    [[nodiscard]] QString question() const;

private:
    TextLabel* m_question;
    TextLabel* m_hint;
};

} // namespace alongside::ui
