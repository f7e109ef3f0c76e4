#pragma once
// What stands under a page that is turned round: the one way back, and what cannot wait until then. Nothing of ours.

#include <QWidget>

namespace alongside::ui {

class TextLabel;

class ShownBar final : public QWidget {
    Q_OBJECT

public:
    explicit ShownBar(QWidget* parent = nullptr);

    void say(const QString& words);

signals:
    void endAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_words;
};

} // namespace alongside::ui
