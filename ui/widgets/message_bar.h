#pragma once
// Slides under the header, never modal: what happened, why, what to do. Read out when it comes.

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace alongside::ui {

class TextLabel;

struct Message {
    enum class Kind { Information, Done, Caution, Error };
    Kind kind = Kind::Information;
    QString happened{};
    QString why{};
    QString todo{};
    QString code{};   // under Details
    QString action{}; // words of one button; empty: none
    QString link{};   // where the button leads

    bool operator==(const Message&) const = default;
};

class MessageBar final : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    void clear();
    [[nodiscard]] const Message& message() const { return m_message; }
    [[nodiscard]] QString sentence() const;

signals:
    void followed(const QString& link);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Message m_message;
    TextLabel* m_happened;
    TextLabel* m_rest;
    TextLabel* m_code;
    QPushButton* m_details;
    QPushButton* m_action;
    QPushButton* m_close;
};

} // namespace alongside::ui
