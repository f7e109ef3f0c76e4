#pragma once
// Where we are, where we were: one history for the rail, the steps, links, Back and Forward.

#include "ui/shell/places/link.h"

#include <QList>
#include <QObject>

namespace alongside::ui {

class Navigator final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] Link here() const;
    /// Whoever was chosen last, while their page is still opening too: what is pressed meanwhile is meant for them. On a
    /// page of nobody, `open`.
    [[nodiscard]] CaseId personOr(CaseId open) const;
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_stops.size(); }

    /// To the page we are on: only the field moves, and the history does not grow.
    /// `byLink`: a link on the page led there, and cameFrom() leads back.
    void go(const Link& link, bool byLink = false);
    /// The page whose link led here; an empty screen: one came another way.
    [[nodiscard]] Link cameFrom() const;
    void back();
    void forward();
    /// After a lock by somebody else, or a case removed: nothing of it stays in the history.
    void forget();

signals:
    void moved(const alongside::ui::Link& link);

private:
    struct Stop {
        Link link{};
        bool byLink = false;
    };

    QList<Stop> m_stops;
    qsizetype m_at = -1;
};

} // namespace alongside::ui
