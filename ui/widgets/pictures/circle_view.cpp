#include "ui/widgets/pictures/circle_view.h"

#include "core/documents/words/apart.h"
#include "ui/support/look/style.h"
#include "ui/support/look/tokens.h"
#include "ui/support/look/type.h"
#include "ui/support/translated.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kMark = 18, kLongestName = 160;
constexpr int kTall = 30; // of a person: mark beside name
/// Degrees, clockwise from the top, where each sector begins. Family and friends are wide; names read left to right.
constexpr std::array kSectorStart{-90.0, 0.0, 90.0, 180.0};
constexpr double kUnsaidStart = 135.0; // below, over two sectors: in none

QPointF around(const QPointF& middle, double radius, double degrees)
{
    const double angle = (degrees - 90) * std::numbers::pi / 180;
    return middle + QPointF(std::cos(angle), std::sin(angle)) * radius;
}

} // namespace

struct CircleView::Places {
    QPointF middle{};
    double heart = 0; // radius of the centre
    double ring = 0;  // width of one ring
    [[nodiscard]] double radius(int number) const { return heart + ring * number; }
    /// Where people of a ring stand; who is in none (not there yet, or not placed) is outside the last.
    [[nodiscard]] double stand(int number) const { return heart + ring * (number < 1 ? kRings + 0.42 : number - 0.44); }
};

QString sectorWords(CircleSector sector)
{
    switch (sector) {
    case CircleSector::Family: return tr("family");
    case CircleSector::Friends: return tr("friends");
    case CircleSector::Community: return tr("people I know");
    case CircleSector::Paid: return tr("paid to be in my life");
    case CircleSector::NotSaid: return tr("not said yet");
    }
    return {};
}

QString ringWords(int ring)
{
    switch (ring) {
    case 1: return tr("closest ring");
    case 2: return tr("second ring");
    case 3: return tr("third ring");
    case 4: return tr("outer ring");
    case kNotPlaced: return tr("not placed yet");
    default: return tr("somebody I would like");
    }
}

namespace {

/// What the picture shows of where somebody stands, and no more than was said.
QString placeWords(const CircleMember& member)
{
    if (member.sector == CircleSector::NotSaid) return ringWords(member.ring);
    return u"%1, %2"_s.arg(sectorWords(member.sector), ringWords(member.ring));
}

/// Beside the mark: the picture has to put them somewhere, and says that nobody did.
QString shownName(const CircleMember& member)
{
    if (isPlaced(member)) return member.name;
    return member.name.isEmpty() ? tr("not placed yet") : tr("%1, not placed yet").arg(member.name);
}

} // namespace

QString circleSentence(const CircleMember& member)
{
    QString sentence = documents::apart(member.name);
    if (!member.relation.isEmpty()) sentence += u", "_s + documents::apart(member.relation);
    sentence += u"; "_s + placeWords(member);
    if (!member.does.isEmpty()) sentence += u": "_s + documents::apart(member.does);
    if (member.hasDied) sentence += u". "_s + tr("Has died, and belongs");
    if (member.ringFirst) sentence += u". "_s + tr("Ring first");
    return sentence;
}

CircleView::CircleView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"circle"_s);
    setAccessibleName(tr("Circle of people"));
    setAccessibleDescription(tr("Arrow keys go from person to person. Shift and Up or Down moves one closer or further "
                                "out. Enter opens."));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CircleView::setMembers(const QString& centre, QList<CircleMember> members)
{
    const MemberId was = m_current >= 0 ? m_members.at(m_current).id : MemberId();
    m_centre = centre;
    m_members = std::move(members);
    m_boxes.clear();
    const auto kept = std::ranges::find(m_members, was, &CircleMember::id);
    const int neighbour = std::min(std::max(m_current, 0), int(m_members.size()) - 1);
    m_current = kept != m_members.end() ? int(kept - m_members.begin()) : neighbour;
    update();
}

void CircleView::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= m_members.size()) return;
    m_current = index;
    update();
    announceCurrent();
    emit currentChanged(index);
}

QString CircleView::sentenceFor(int index) const
{
    return circleSentence(m_members.at(index));
}

QSize CircleView::sizeHint() const
{
    return {560, heightForWidth(560)};
}
QSize CircleView::minimumSizeHint() const
{
    return {300, 300};
}
int CircleView::heightForWidth(int width) const
{
    return std::clamp(width * 9 / 10, 300, 600);
}

CircleView::Places CircleView::places() const
{
    const double side = std::min(width() - 24, height() - 20);
    const double whole = side / 2; // out to the ghost ring
    const double heart = std::max(26.0, whole * 0.12);
    return {QRectF(rect()).center(), heart, (whole - heart) / (kRings + 0.85)};
}

QPointF CircleView::pointOf(int index, double turn, double out) const
{
    const CircleMember& member = m_members.at(index);
    int before = 0, all = 0;
    for (int i = 0; i < m_members.size(); ++i) {
        const CircleMember& other = m_members.at(i);
        if (other.sector != member.sector || other.ring != member.ring) continue;
        if (i < index) ++before;
        ++all;
    }
    const double lean = member.ring % 2 == 0 ? 6 : -6; // so that names of neighbouring rings do not stand in a row
    const double start = member.sector == CircleSector::NotSaid ? kUnsaidStart : kSectorStart.at(size_t(member.sector));
    const double degrees = start + 90.0 * (before + 1) / (all + 1) + lean + turn;
    const Places at = places();
    return around(at.middle, at.stand(member.ring) + out * at.ring, degrees);
}

/// One after the other: where they belong, or as near to it as nobody is covered; near means turned a little first,
/// then a little further in or out, and in the end wherever there is room.
void CircleView::layOut() const
{
    const QFontMetrics metrics(fontFor(Type::Small));
    const int tall = std::max(kTall, metrics.height() + 10);
    const Places at = places();
    const QRect heart =
        QRectF(at.middle.x() - at.heart, at.middle.y() - at.heart * 0.5, 2 * at.heart, at.heart).toRect();
    m_boxes.clear();
    for (int i = 0; i < m_members.size(); ++i) {
        const int wide = std::min(metrics.horizontalAdvance(shownName(m_members.at(i))), kLongestName) + kMark + 14;
        const auto boxAt = [&](const QPointF& middle) {
            QRect box(int(middle.x()) - wide / 2, int(middle.y()) - tall / 2, wide, tall);
            box.moveLeft(std::clamp(box.left(), 2, std::max(2, width() - wide - 2)));
            box.moveTop(std::clamp(box.top(), 2, std::max(2, height() - tall - 2)));
            return box;
        };
        const auto isFree = [&](const QRect& box) {
            return !box.intersects(heart)
                   && std::ranges::none_of(m_boxes, [&](const QRect& other) { return box.intersects(other); });
        };
        QRect found = boxAt(pointOf(i, 0, 0));
        for (const double out : {0.0, 0.2, -0.2, 0.4, -0.4})
            for (const double turn : {0.0, 9.0, -9.0, 18.0, -18.0, 27.0, -27.0, 36.0, -36.0})
                if (!isFree(found)) found = boxAt(pointOf(i, turn, out));
        for (int y = 2; y + tall < height() && !isFree(found); y += tall + 2)
            for (int x = 2; x + wide < width() && !isFree(found); x += 24) found = QRect(x, y, wide, tall);
        m_boxes.append(found);
    }
}

QRect CircleView::rectOf(int index) const
{
    if (m_boxes.size() != m_members.size()) layOut();
    return m_boxes.at(index);
}

void CircleView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_boxes.clear();
}

void CircleView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) m_boxes.clear();
}

void CircleView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRings(painter);
    for (int i = 0; i < m_members.size(); ++i) paintMember(painter, i);
    if (hasFocus() && m_members.isEmpty()) drawFocusRing(&painter, rect(), kRadius, tokens().focus);
}

void CircleView::paintRings(QPainter& painter) const
{
    const Tokens t = tokens();
    const Places at = places();
    painter.setPen(QPen(t.border, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    const double ghost = at.radius(kRings) + at.ring * 0.8;
    painter.drawEllipse(at.middle, ghost, ghost);
    for (int ring = kRings; ring >= 1; --ring) {
        painter.setPen(QPen(t.plain ? t.text : t.card, 1.5));
        painter.setBrush(t.rings.at(size_t(ring - 1)));
        painter.drawEllipse(at.middle, at.radius(ring), at.radius(ring));
    }
    painter.setPen(QPen(t.card, 1.5));
    for (const double degrees : kSectorStart)
        painter.drawLine(around(at.middle, at.heart, degrees), around(at.middle, at.radius(kRings), degrees));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.card);
    painter.drawEllipse(at.middle, at.heart, at.heart);
    painter.setPen(t.text);
    painter.setFont(fontFor(Type::Strong));
    const QRectF middle(at.middle.x() - at.heart, at.middle.y() - at.heart, 2 * at.heart, 2 * at.heart);
    painter.drawText(middle, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(m_centre, Qt::ElideRight, int(2 * at.heart) - 6));
    painter.setFont(fontFor(Type::Small));
    painter.setPen(t.muted);
    const std::array words{tr("Family"), tr("Friends"), tr("People I know"), tr("Paid")};
    const std::array corners{Qt::AlignLeft | Qt::AlignTop, Qt::AlignRight | Qt::AlignTop,
                             Qt::AlignRight | Qt::AlignBottom, Qt::AlignLeft | Qt::AlignBottom};
    for (size_t i = 0; i < words.size(); ++i)
        painter.drawText(rect().adjusted(6, 4, -6, -4), int(corners.at(i)), words.at(i));
}

void CircleView::paintMember(QPainter& painter, int index) const
{
    const Tokens t = tokens();
    const CircleMember& member = m_members.at(index);
    const QRect box = rectOf(index);
    const bool current = index == m_current;
    QColor paper = t.card;
    paper.setAlphaF(current ? 1.0F : 0.72F);
    painter.setPen(current && !hasFocus() ? QPen(t.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(paper);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    if (current && hasFocus()) drawFocusRing(&painter, box.adjusted(-2, -2, 2, 2), box.height() / 2.0, t.focus);

    const QColor colour = member.sector == CircleSector::Family ? t.family
                          : member.sector == CircleSector::Paid ? t.paid
                                                                : t.community;
    const QRectF mark(box.left() + 7, box.center().y() - 6, 13, 13);
    const bool there = member.ring > 0 && !member.hasDied && isPlaced(member);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(there ? QBrush(colour) : QBrush(Qt::NoBrush));
    if (member.sector == CircleSector::NotSaid) painter.drawText(mark, Qt::AlignCenter, u"?"_s);
    else if (member.sector == CircleSector::Family) painter.drawEllipse(mark);
    else if (member.sector == CircleSector::Paid) painter.drawRect(mark.adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter.drawPolygon(QPolygonF{{mark.center().x(), mark.top() - 1},
                                      {mark.right() + 1, mark.center().y()},
                                      {mark.center().x(), mark.bottom() + 1},
                                      {mark.left() - 1, mark.center().y()}});
    QFont font = fontFor(Type::Small);
    font.setItalic(member.hasDied || member.ring == 0 || !isPlaced(member));
    painter.setFont(font);
    painter.setPen(t.text);
    const QRect words = box.adjusted(kMark + 7, 0, -4, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(shownName(member), Qt::ElideRight, words.width() + 2));
}

} // namespace alongside::ui
