#pragma once
// The circle: people on rings by closeness, in sectors by kind. Shape says the kind: circle family, diamond friends and
// community, square paid. Painted, hit and heard from one rectOf() and one sentence; has a list twin (CircleModel).
// Keys: arrows go from person to person, Shift+Up and Shift+Down move one in or out, Enter opens, letters jump.

#include "core/domain/talk/circle.h"

#include <QWidget>

namespace alongside::ui {

inline constexpr int kRings = 4; // round the person; the nearest is 1

/// "Ted, friend from the allotment; friends, second ring: lifts".
[[nodiscard]] QString circleSentence(const CircleMember& member);
[[nodiscard]] QString sectorWords(CircleSector sector);
[[nodiscard]] QString ringWords(int ring);

class CircleView final : public QWidget {
    Q_OBJECT

public:
    explicit CircleView(QWidget* parent = nullptr);

    /// Keeps the current person where it can, else whoever stands there now. `centre` is the person's short name.
    void setMembers(const QString& centre, QList<CircleMember> members);
    [[nodiscard]] const QList<CircleMember>& members() const { return m_members; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

    /// Where one person is: paint, mouse and screen reader all ask here.
    [[nodiscard]] QRect rectOf(int index) const;
    [[nodiscard]] QString sentenceFor(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void currentChanged(int index);
    void opened(alongside::MemberId member);
    /// Range: ring 0 (somebody they would like) to 4.
    void ringMoved(alongside::MemberId member, int ring);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Places;
    [[nodiscard]] Places places() const;
    [[nodiscard]] QPointF pointOf(int index, double turn, double out) const;
    void layOut() const;
    [[nodiscard]] int ringAt(const QPoint& point) const;
    void paintRings(QPainter& painter) const;
    void paintMember(QPainter& painter, int index) const;
    void moveRing(int by);
    void moveRingTo(int ring);
    void announceCurrent();

    QString m_centre;
    QList<CircleMember> m_members;
    int m_current = -1;
    int m_dragRing = -1;
    mutable QList<QRect> m_boxes; // where everybody stands; empty: to be worked out anew
};

} // namespace alongside::ui
