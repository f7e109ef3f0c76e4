#include "ui/widgets/pictures/week_grid.h"

#include "core/domain/case_file.h"
#include "ui/support/look/style.h"
#include "ui/support/look/tokens.h"
#include "ui/support/look/type.h"
#include "ui/support/translated.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// Shape and letter say who covers it; the colour only repeats it.
QString letterOf(Cover cover)
{
    switch (cover) {
    case Cover::NotSaid: return {};
    case Cover::Me: return tr("Me");
    case Cover::Circle: return tr("Circle");
    case Cover::Paid: return tr("Paid");
    case Cover::Nobody: return tr("Nobody");
    case Cover::Varies: return tr("Varies");
    }
    return {};
}

} // namespace

QString weekdayName(int day)
{
    const std::array days{tr("Monday"), tr("Tuesday"),  tr("Wednesday"), tr("Thursday"),
                          tr("Friday"), tr("Saturday"), tr("Sunday")};
    return days.at(size_t(std::clamp(day, 0, kWeekDays - 1)));
}

QString dayPartName(int part)
{
    const std::array parts{tr("morning"), tr("afternoon"), tr("evening"), tr("night")};
    return parts.at(size_t(std::clamp(part, 0, kDayParts - 1)));
}

QString coverWords(Cover cover)
{
    switch (cover) {
    case Cover::NotSaid: return tr("not said");
    case Cover::Me: return tr("me");
    case Cover::Circle: return tr("my circle");
    case Cover::Paid: return tr("paid");
    case Cover::Nobody: return tr("nobody");
    case Cover::Varies: return tr("it varies");
    }
    return {};
}

QString cellSentence(int day, int part, const WeekCell& cell)
{
    const QString said = u"%1 %2: %3"_s.arg(weekdayName(day), dayPartName(part), coverWords(cell.cover));
    return cell.words.isEmpty() ? said : said + u". "_s + cell.words;
}

WeekGrid::WeekGrid(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"week"_s);
    setAccessibleName(tr("Typical week"));
    setAccessibleDescription(tr("Arrow keys walk. M me, C circle, P paid, N nobody, V it varies, Delete clears, Enter "
                                "opens."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekGrid::setWeek(const QMap<QString, WeekCell>& week, bool wished)
{
    m_week = week;
    m_wished = wished;
    update();
}

WeekCell WeekGrid::cell(int day, int part) const
{
    return m_week.value(weekKey(m_wished, day, part));
}

void WeekGrid::paintCell(int day, int part, Cover cover)
{
    const QString key = weekKey(m_wished, day, part);
    WeekCell& cell = m_week[key];
    if (cell.cover == cover) return;
    cell.cover = cover;
    update();
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    renamed.setChild(day * kDayParts + part);
    QAccessible::updateAccessibility(&renamed);
    emit edited(key, cell);
}

void WeekGrid::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= kWeekCells) return;
    m_current = index;
    update();
    announceCurrent();
    emit currentChanged(index);
}

int WeekGrid::headWidth() const
{
    return QFontMetrics(fontFor(Type::Small)).horizontalAdvance(tr("afternoon")) + 16;
}
int WeekGrid::columnWidth() const
{
    return std::max(36, (width() - headWidth() - 4) / kWeekDays);
}
int WeekGrid::rowHeight() const
{
    return std::max(52, QFontMetrics(fontFor(Type::Small)).height() * 2 + 18);
}

QRect WeekGrid::rectOf(int index) const
{
    const int head = QFontMetrics(fontFor(Type::Small)).height() + 10;
    const QRect cell(headWidth() + index / kDayParts * columnWidth(), head + index % kDayParts * rowHeight(),
                     columnWidth(), rowHeight());
    const QRect here = layoutDirection() == Qt::RightToLeft
                           ? QRect(width() - cell.right() - 1, cell.top(), cell.width(), cell.height())
                           : cell;
    return here.adjusted(2, 2, -2, -2);
}

QString WeekGrid::sentenceFor(int index) const
{
    return cellSentence(index / kDayParts, index % kDayParts, cell(index / kDayParts, index % kDayParts));
}

std::array<int, 6> WeekGrid::counts() const
{
    std::array<int, 6> counts{};
    for (int i = 0; i < kWeekCells; ++i) ++counts.at(size_t(cell(i / kDayParts, i % kDayParts).cover));
    return counts;
}

QString WeekGrid::totals() const
{
    QStringList parts;
    const std::array<int, 6> all = counts();
    for (const Cover cover : {Cover::Me, Cover::Circle, Cover::Paid, Cover::Nobody, Cover::Varies, Cover::NotSaid})
        if (all.at(size_t(cover)) > 0 || (cover != Cover::Varies && cover != Cover::NotSaid))
            parts += u"%1 %2"_s.arg(coverWords(cover)).arg(all.at(size_t(cover)));
    return tr("Of 28 parts of the week: %1").arg(parts.join(u", "_s));
}

QSize WeekGrid::sizeHint() const
{
    return {760, QFontMetrics(fontFor(Type::Small)).height() + 12 + kDayParts * rowHeight()};
}

QSize WeekGrid::minimumSizeHint() const
{
    return {headWidth() + kWeekDays * 40, sizeHint().height()};
}

void WeekGrid::paintEvent(QPaintEvent*)
{
    const Tokens t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(Type::Small));
    painter.setPen(t.muted);
    for (int day = 0; day < kWeekDays; ++day) {
        const QRect top = rectOf(day * kDayParts);
        const bool tight = top.width() < painter.fontMetrics().horizontalAdvance(tr("Wednesday")) + 4;
        const QString words = tight ? weekdayName(day).left(3) : weekdayName(day);
        painter.drawText(QRect(top.left(), 0, top.width(), top.top() - 2), Qt::AlignCenter, words);
    }
    for (int part = 0; part < kDayParts; ++part) {
        const QRect row = rectOf(part);
        const bool fromRight = layoutDirection() == Qt::RightToLeft;
        const QRect head(fromRight ? row.right() + 8 : 0, row.top(), headWidth() - 8, row.height());
        painter.drawText(head, Qt::AlignVCenter | (fromRight ? Qt::AlignLeft : Qt::AlignRight), dayPartName(part));
    }
    for (int i = 0; i < kWeekCells; ++i) drawCell(painter, i);
}

void WeekGrid::drawCell(QPainter& painter, int index) const
{
    const Tokens t = tokens();
    const WeekCell here = cell(index / kDayParts, index % kDayParts);
    const QRectF box = rectOf(index);
    const Cover cover = here.cover;
    const bool empty = cover == Cover::NotSaid || cover == Cover::Nobody;
    const QColor fill = cover == Cover::Me       ? t.rings[0]
                        : cover == Cover::Circle ? t.rings[1]
                        : cover == Cover::Paid   ? t.infoBack
                        : cover == Cover::Varies ? t.rings[3]
                                                 : t.card;
    const Qt::PenStyle line = cover == Cover::Nobody ? Qt::DashLine : Qt::SolidLine;
    painter.setPen(QPen(cover == Cover::Nobody ? t.caution
                        : cover == Cover::Paid ? t.paid
                        : empty                ? t.line
                                               : t.border,
                        cover == Cover::Nobody ? 1.5 : 1, line));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 7, 7);
    QFont font = fontFor(Type::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(t.text);
    const QRectF words = box.adjusted(5, 5, -5, -5);
    const QString who = painter.fontMetrics().elidedText(letterOf(cover), Qt::ElideRight, int(words.width()));
    painter.drawText(words, Qt::AlignHCenter | (here.words.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop), who);
    if (!here.words.isEmpty()) {
        painter.setFont(fontFor(Type::Small));
        painter.setPen(t.muted);
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignBottom,
                         painter.fontMetrics().elidedText(here.words.simplified(), Qt::ElideRight, int(words.width())));
    }
    if (index == m_current && hasFocus()) drawFocusRing(&painter, box.adjusted(-2, -2, 2, 2), 7, t.focus);
}

} // namespace alongside::ui
