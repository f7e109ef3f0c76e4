#pragma once
// A choice whose first option is suggested, never made (Decision 6): it says so and is not marked. What somebody marks is
// only looked at; nothing is chosen until they say that the person said yes. Leaving records nothing.

#include <QList>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace alongside::ui {

class TextLabel;

struct Option {
    int value = 0; // the answer itself
    QString title{};
    QString explained{}; // what it means for the person
};

class SuggestedChoice final : public QWidget {
    Q_OBJECT

public:
    /// `yes` is the button that makes it a choice: "Yes, Art said so".
    SuggestedChoice(const QString& objectName, const QString& question, const QString& yes, QWidget* parent = nullptr);

    /// The first is the one suggested. Those beyond `shownAtFirst` wait behind "More ways".
    void setOptions(const QList<Option>& options, int shownAtFirst);
    /// For a button that names somebody: the name may change while it is on show.
    void setYes(const QString& yes);
    /// What the record holds; nothing chosen yet: nothing is marked. Silent.
    void setChosen(std::optional<int> value, const QString& saidBy = {});
    /// What a yes would choose: what is marked, else what is suggested.
    [[nodiscard]] int marked() const;

signals:
    /// Looked at, not chosen.
    void looked(int value);
    void chosen(int value);

private:
    void say();
    void showAll();

    QString m_name;
    QButtonGroup* m_group;
    QVBoxLayout* m_rows;
    QPushButton* m_more;
    QPushButton* m_yes;
    TextLabel* m_state;
    QList<QWidget*> m_later;
    std::optional<int> m_chosen;
    QString m_saidBy;
    int m_suggested = 0;
};

} // namespace alongside::ui
