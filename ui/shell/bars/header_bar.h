#pragma once
// The header: who is open and what day it is, Find, Show, and the menu with every action.

#include <QWidget>

class QMenu;
class QPushButton;

namespace alongside::ui {

class TextLabel;

class HeaderBar final : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(QWidget* parent = nullptr);

    void setPerson(const QString& words);
    void setDay(const QString& words);
    /// How this laptop's clock stands to the office's: "40 days ahead of". Empty: well.
    void setClock(const QString& words);
    void setPractice(const QString& words);
    /// The title of the page whose link led here. Empty: none did.
    void setBack(const QString& title);
    void setNarrow(bool narrow);
    void setCanShow(bool can);
    [[nodiscard]] QMenu* menu() const { return m_menu; }

signals:
    void findAsked();
    void showAsked();
    void clockAsked();
    void backAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tellClock();
    void tellPractice();
    void tellBack();
    void sizeIcons();

    QPushButton* m_back;
    QString m_backTo{};
    TextLabel* m_person;
    TextLabel* m_day;
    QPushButton* m_clock;
    QString m_clockWords{};
    QString m_practiceWords{};
    bool m_narrow = false;
    TextLabel* m_practice;
    QPushButton* m_find;
    QPushButton* m_show;
    QPushButton* m_more;
    QMenu* m_menu;
};

} // namespace alongside::ui
