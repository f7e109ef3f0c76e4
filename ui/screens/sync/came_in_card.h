#pragma once
// What came in from the office since the program was opened: the headline and the names are told from one list, so that
// neither can say what the other does not.

#include "core/base/id.h"
#include "ui/case/cards/open_question.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace alongside::ui {

class TextLabel;

/// Changes of colleagues that came into one person's record. Without a name: of somebody who is on no list here.
struct CameIn {
    CaseId id{};
    QString name{};
    qint64 changes = 0;
    QList<PutTogether> together{};
};

class CameInCard final : public Card {
    Q_OBJECT

public:
    explicit CameInCard(QWidget* parent = nullptr);

    /// Order: the latest first.
    void setCameIn(const QList<CameIn>& came);

signals:
    void openAsked(alongside::CaseId id);
    /// To a text that was put together.
    void followed(const QString& link);

private:
    void addTogether(const QList<PutTogether>& together);

    TextLabel* m_words;
    QVBoxLayout* m_rows;
    int m_together = 0; // of all rows, for their names
};

} // namespace alongside::ui
