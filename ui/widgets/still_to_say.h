#pragma once
// What an act still needs, visible long before: each line a link to its place.

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace alongside::ui {

class TextLabel;

struct ToSay {
    QString words{};
    QString link{}; // "alongside:person/<id>/eligibility#home_safety"

    bool operator==(const ToSay&) const = default;
};

class StillToSay final : public QWidget {
    Q_OBJECT

public:
    explicit StillToSay(const QString& objectName, QWidget* parent = nullptr);

    void setItems(const QList<ToSay>& items);
    [[nodiscard]] const QList<ToSay>& items() const { return m_items; }

signals:
    void followed(const QString& link);

private:
    TextLabel* m_heading;
    QVBoxLayout* m_rows;
    QList<ToSay> m_items;
};

} // namespace alongside::ui
