#pragma once
// Add a person: searches first, by name and day of birth, so that nobody is entered twice. A name is enough, or none yet.

#include "core/domain/conversation.h"
#include "core/domain/read_models.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class DatePhraseEdit;
class LineField;
class TextLabel;

/// Those who may be the same person: the same day of birth and a shared name, or the same name.
[[nodiscard]] QList<CaseloadRow> alikeTo(const Person& person, const QList<CaseloadRow>& people);

class AddPersonCard final : public Card {
    Q_OBJECT

public:
    explicit AddPersonCard(QWidget* parent = nullptr);

    void setPeople(const QList<CaseloadRow>& people);
    void begin();
    [[nodiscard]] Person person() const;

signals:
    void addAsked(const alongside::Person& person);
    void openAsked(alongside::CaseId id);
    void dismissed();

private:
    void look();

    QList<CaseloadRow> m_people;
    LineField* m_name;
    LineField* m_preferred;
    DatePhraseEdit* m_born;
    TextLabel* m_alike;
    QWidget* m_links;
};

} // namespace alongside::ui
