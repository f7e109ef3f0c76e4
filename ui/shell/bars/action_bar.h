#pragma once
// The footer, outside the scroll area: what is saved and sent, and the acts of the page. A button that cannot act yet
// says why beside it; there are no dead buttons. What is said there has two lines, whatever there is to say: a third would
// move the page above. What is cut is in its tip, and is heard.

#include "ui/shell/page.h"

#include <QWidget>

class QHBoxLayout;

namespace alongside::ui {

class FlowLayout;
class SavedLine;
class TextLabel;

class ActionBar final : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(QWidget* parent = nullptr);

    [[nodiscard]] SavedLine* savedLine() const { return m_saved; }
    void setActions(const QList<PageAction>& actions);
    void setStacked(bool stacked);
    /// A low window: all of it stands beside the acts where they leave room for it.
    void setLow(bool low);

signals:
    /// What had the keyboard is done and gone, and none of these is a place for it.
    void actGone();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill(const QList<PageAction>& actions);
    [[nodiscard]] bool areOnShow(const QList<PageAction>& actions) const;
    void makeAnew(const QList<PageAction>& actions);
    void run(const QString& key);
    void fit();
    void turn();
    [[nodiscard]] bool isStacked() const;
    [[nodiscard]] int actsWide() const;
    void tellWhyNot();

    SavedLine* m_saved;
    TextLabel* m_whyNot;
    QWidget* m_acts;
    FlowLayout* m_flow;
    QList<PageAction> m_actions{};
    bool m_low = false;
    bool m_stacked = false;
};

} // namespace alongside::ui
