#pragma once
// My people: lanes by what is next, or one list; filtered by words or by where the record is. No red counters. A search
// over everybody's words goes to the desk and comes back as found(). Adding a person searches first.

#include "core/domain/talk/conversation.h"
#include "core/domain/views/read_models.h"
#include "ui/screens/people/from_office.h"
#include "ui/screens/people/people_model.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QListView;
class QListWidget;
class QStackedWidget;

namespace alongside::ui {

class AddPersonCard;
class Card;
class TextLabel;

class PeoplePage final : public Page {
    Q_OBJECT

public:
    /// "Good morning, Samira."
    explicit PeoplePage(const QString& greeting, QWidget* parent = nullptr);

    void greet(const QString& greeting) { ask(greeting); }

    void setPeople(const QList<CaseloadRow>& people, QDate today);
    /// What the desk found in everybody's words for what stands in the field.
    void setFound(const QString& words, const QList<SearchHit>& hits);
    void askForPerson();
    /// What became of addAsked().
    void personAdded();
    void personNotAdded();
    /// False inside practice, where there is nothing to try it with. True until said otherwise.
    void setOffersPractice(bool offers);
    /// Nothing said: they do not come from an office.
    void setFromOffice(const FromOffice& office);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<PageAction> actions() override;
    void focusFirst() override;
    bool focusField(const QString& field) override;

signals:
    void searched(const QString& words);
    /// Nobody of that name is here already, or it is somebody else.
    void addAsked(const alongside::Person& person);
    void practiceAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTop();
    void buildLanes();
    QWidget* nobody();
    void fill();
    void fit();
    void sayEmpty();
    void showAdding(bool on);
    void openRow(const PeopleModel& model, int row);
    [[nodiscard]] bool passes(const CaseloadRow& row) const;
    QListView* listOf(PeopleModel* model, const QString& objectName, const QString& label);

    QList<CaseloadRow> m_people;
    QDate m_today;
    bool m_asList = false;
    QLineEdit* m_find;
    QComboBox* m_filter;
    QPushButton* m_turn;
    QStackedWidget* m_views;
    QWidget* m_lanes;
    QWidget* m_empty;
    Card* m_emptyCard;
    TextLabel* m_emptyWords;
    TextLabel* m_nobodyWords;
    bool m_isNobody = false;
    bool m_offersPractice = true;
    FromOffice m_fromOffice{};
    QPushButton* m_emptyAdd = nullptr;
    QPushButton* m_toSync;
    QPushButton* m_practice;
    QListWidget* m_found;
    Card* m_foundCard;
    AddPersonCard* m_add;
    PeopleModel m_models[4];
    Card* m_laneCards[4] = {};
    PeopleModel m_all;
};

} // namespace alongside::ui
