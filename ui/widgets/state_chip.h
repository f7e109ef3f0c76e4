#pragma once
// Where a record is, by shape and words: on this laptop only, changed, waiting, at the office, needs you (ui 5.1).

#include <QWidget>

namespace alongside::ui {

enum class Sent : quint8 { OnlyHere, Changed, Waiting, HeldBack, AtOffice, NeedsYou };

/// `when` is the time of the office's answer: "8:12am".
[[nodiscard]] QString sentWords(Sent sent, const QString& when = {});

class StateChip final : public QWidget {
    Q_OBJECT

public:
    explicit StateChip(QWidget* parent = nullptr);

    void setState(Sent sent, const QString& when = {});
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Sent m_sent = Sent::OnlyHere;
    QString m_words;
};

/// The shape alone, for lists that paint themselves.
void drawSentShape(QPainter& painter, const QRectF& box, Sent sent, const QColor& colour);

} // namespace alongside::ui
