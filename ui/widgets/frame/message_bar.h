#pragma once
// Stands above the footer, never modal: what happened, why, what to do. Read out when it comes. It belongs to the page it
// was said on and goes with it; what is only information goes by itself. One more may stand under all that is said: it is
// there whenever nothing else is, from page to page, until it is taken back or closed.

#include <QTimer>
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
    QString code{};     // under Details
    QString action{};   // words of one button; empty: none
    QString link{};     // where the button leads
    QString sent{};     // what `todo` becomes once the office has it; empty: it says nothing of sending
    QString page{};     // a link: the page it is about; empty: the one that says it
    bool stays = false; // words may be lost: from page to page, until they are kept or somebody closes it

    bool operator==(const Message&) const = default;
};

class MessageBar final : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// What stays is not lost under what is said over it: it comes back when that has gone.
    void show(const Message& message);
    void clear();
    /// Stands whenever nothing else is said; its button is standingAsked(). Without words: nothing stands any more.
    void setStanding(const Message& message);
    /// What was said of the page goes with it.
    void leavePage();
    /// Every word is on this disk again.
    void tellKept();
    /// The office has all that was to be sent.
    void tellSent();
    /// Everything said is gone, what stays included: nobody's work is open any more.
    void forget();
    /// How high its words may be: what is longer is scrolled. Unit: pixels.
    void setMost(int height);
    /// How long what is only information stays, unless somebody is at it. Unit: milliseconds.
    void setStay(int ms) { m_leave.setInterval(ms); }
    [[nodiscard]] const Message& message() const { return m_message; }
    [[nodiscard]] QString sentence() const;

signals:
    void followed(const QString& link);
    void standingAsked();
    /// It had the keyboard, and is closed or has nothing more to say: the keyboard goes back to the page.
    void closed();
    /// What it offered is not wanted.
    void standingClosed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void put(const Message& message);
    void leave();
    void press();
    void close();
    [[nodiscard]] bool isStanding() const { return m_isStanding; }

    class Words;

    QTimer m_leave;
    Message m_message;
    Message m_under; // stays, and something was said over it
    Message m_standing;
    bool m_isStanding = false; // it is what is on show
    Words* m_words;
    TextLabel* m_happened;
    TextLabel* m_rest;
    TextLabel* m_code;
    QPushButton* m_details;
    QPushButton* m_action;
    QPushButton* m_close;
};

} // namespace alongside::ui
