#pragma once
// Who sits at this laptop: the name that stands beside what is written from now on, and what they say that they do.

#include "core/desk/desk.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class LineField;
class RoleCombo;

class WhoCard final : public Card {
    Q_OBJECT

public:
    explicit WhoCard(const desk::Author& author, QWidget* parent = nullptr);

    [[nodiscard]] const desk::Author& author() const { return m_author; }
    /// What stands here goes now. Without a name nothing does: the one before stands, and that is said.
    void flush();

signals:
    void edited();
    void typed(const alongside::desk::Author& author);

private:
    desk::Author m_author;
    LineField* m_name;
    RoleCombo* m_role;
};

} // namespace alongside::ui
