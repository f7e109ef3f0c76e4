#pragma once
// Joining an office, or giving this laptop a new pass to it: the line and the file that the council gave.

#include "core/base/error.h"
#include "ui/screens/sync/office_words.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace alongside::ui {

class LineField;
class TextLabel;

class JoinCard final : public Card {
    Q_OBJECT

public:
    explicit JoinCard(QWidget* parent = nullptr);

    /// For a laptop that has joined and needs a new pass, or one that has not joined.
    void setAgain(bool again);
    /// Asked whose office it is, before it is joined.
    void setSeeOffice(SeeOffice see) { m_see = std::move(see); }
    void showTrouble(const Error& error);
    /// The office has taken this laptop: what was typed goes, a code works once.
    void showJoined(const QString& council);

signals:
    void joinAsked(const QString& line, const QString& councilFile);

private:
    void ask();
    void tell(const QString& words);

    LineField* m_line;
    LineField* m_file;
    QPushButton* m_join;
    TextLabel* m_hint;
    TextLabel* m_words;
    SeeOffice m_see{};
};

} // namespace alongside::ui
