#pragma once
// Add a person: searches first, by name and day of birth, so that nobody is entered twice. A name is enough, or none yet.
// Adult or carer is asked here, and picks the questions of the law.

#include "core/domain/talk/conversation.h"
#include "core/domain/views/read_models.h"
#include "ui/widgets/card.h"

class QButtonGroup;

namespace alongside::ui {

class DatePhraseEdit;
class LineField;
class TextLabel;

/// Those who may be the same person, however their names are spelled: the same day of birth and a shared name, or every
/// name that is known of one of the two.
[[nodiscard]] QList<CaseloadRow> alikeTo(const Person& person, const QList<CaseloadRow>& people);

class AddPersonCard final : public Card {
    Q_OBJECT

public:
    explicit AddPersonCard(QWidget* parent = nullptr);

    void setPeople(const QList<CaseloadRow>& people, QDate today);
    /// The keyboard goes to the name; what was typed before and not added is still there.
    void begin();
    /// The one asked for is on this laptop: the next one begins with empty fields.
    void added();
    /// Could not be kept: everything typed stays, and may be asked for again.
    void notAdded();
    [[nodiscard]] Person person() const;

signals:
    /// Once for each person, until added() or notAdded().
    void addAsked(const alongside::Person& person);
    void openAsked(alongside::CaseId id);
    void dismissed();

private:
    void look();
    void ask();
    void clear();

    QList<CaseloadRow> m_people;
    QList<CaseloadRow> m_shown;
    bool m_asked = false;
    LineField* m_name;
    LineField* m_preferred;
    DatePhraseEdit* m_born;
    QButtonGroup* m_subject;
    TextLabel* m_alike;
    QWidget* m_links;
};

} // namespace alongside::ui
