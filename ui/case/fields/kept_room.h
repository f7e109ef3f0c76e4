#pragma once
// A row that comes and goes as its neighbours are answered. Where it goes while the pointer is on the page it leaves its room
// empty, for what stands below is not to come up under the pointer; once the pointer or somebody has left the page there is
// no hole.

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPointer>
#include <QResizeEvent>
#include <QTimer>

#include <algorithm>

namespace alongside::ui {

/// What keeps room on a page while the pointer is there.
class RoomKeeper : public QObject {
protected:
    RoomKeeper(QWidget* part, QWidget* watched) : QObject(part), m_watched(watched)
    {
        watched->installEventFilter(this);
    }

    /// On what is seen of the page.
    [[nodiscard]] bool isPointerThere()
    {
        QWidget* around = m_watched;
        while (around && !qobject_cast<QAbstractScrollArea*>(around)) around = around->parentWidget();
        QWidget* seen = around ? static_cast<QAbstractScrollArea*>(around)->viewport() : nullptr;
        if (seen && seen != m_seen) seen->installEventFilter(this);
        m_seen = seen;
        return seen && seen->underMouse();
    }
    [[nodiscard]] bool isOfPage(const QObject* of) const { return of == m_seen; }
    /// Out of sight with its page, not with a row around it that left its own room.
    [[nodiscard]] bool isPageAway() const
    {
        for (const QWidget* at = m_watched; at && at != m_seen; at = at->parentWidget())
            if (at->isHidden()) return false;
        return true;
    }

    QWidget* m_watched; // out of sight when the page is

private:
    QPointer<QWidget> m_seen{};
};

class KeptRoom final : public RoomKeeper {
public:
    /// Belongs to the row.
    explicit KeptRoom(QWidget* row) : RoomKeeper(row, row->parentWidget()), m_row(row) {}

    /// For a row that stands in its place, without a member for it.
    static void show(QWidget* row, bool visible)
    {
        KeptRoom* kept = nullptr;
        for (QObject* one : row->children())
            if (!kept) kept = dynamic_cast<KeptRoom*>(one);
        (kept ? kept : new KeptRoom(row))->setVisible(visible);
    }

    void setVisible(bool visible)
    {
        const bool isPointed = isPointerThere();
        keep(!visible && isPointed && m_watched->isVisible() && (m_row->isVisible() || isKept()));
        m_row->setVisible(visible);
    }

protected:
    bool eventFilter(QObject* of, QEvent* event) override
    {
        const bool isLeft = isOfPage(of) && event->type() == QEvent::Leave;
        if (isLeft || (of == m_watched && event->type() == QEvent::Hide && isPageAway())) keep(false);
        return false;
    }

private:
    [[nodiscard]] bool isKept() const { return m_row->sizePolicy().retainSizeWhenHidden(); }
    void keep(bool on)
    {
        if (on == isKept()) return;
        QSizePolicy policy = m_row->sizePolicy();
        policy.setRetainSizeWhenHidden(on);
        m_row->setSizePolicy(policy);
    }

    QWidget* m_row;
};

/// The same for words that become fewer: what they stand in keeps the height it had, unless another width or size of text
/// lays it out anew.
class KeptHeight final : public RoomKeeper {
public:
    /// Belongs to the part, which folds nothing away by a button of its own.
    explicit KeptHeight(QWidget* part) : RoomKeeper(part, part)
    {
        m_laidOut.setSingleShot(true);
        QObject::connect(&m_laidOut, &QTimer::timeout, this, [this] { keepAsItIs(); });
    }

protected:
    bool eventFilter(QObject* of, QEvent* event) override
    {
        const QEvent::Type type = event->type();
        if (isOfPage(of) && type == QEvent::Leave) keep(0);
        if (isOfPage(of) && type == QEvent::Enter) keepAsItIs();
        if (of != m_watched) return false;
        if (type == QEvent::Show) (void)isPointerThere(); // from now on it is told when the pointer comes
        if (type == QEvent::Hide && isPageAway()) keep(0);
        if (type == QEvent::StyleChange || type == QEvent::FontChange) layOutAnew();
        if (type != QEvent::Resize || !m_watched->isVisible()) return false;
        const auto* now = static_cast<QResizeEvent*>(event);
        const bool isAnew = now->size().width() != now->oldSize().width();
        if (m_laidOut.isActive()) layOutAnew();
        else if (isAnew) keep(0);
        else if (isPointerThere()) keep(std::max(m_watched->minimumHeight(), now->size().height()));
        return false;
    }

private:
    void keep(int height) { m_watched->setMinimumHeight(height); }
    void keepAsItIs()
    {
        if (m_watched->isVisible() && isPointerThere()) keep(m_watched->height());
    }
    /// A page finds its heights in several steps; none of those on the way is kept.
    void layOutAnew()
    {
        keep(0);
        m_laidOut.start(kAtRestMs);
    }

    static constexpr int kAtRestMs = 1'000; // since the last step
    QTimer m_laidOut;
};

} // namespace alongside::ui
