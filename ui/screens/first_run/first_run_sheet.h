#pragma once
// Three short pages, usable in two minutes without a network: who you are, how to unlock, bring my people.
// Nothing is written anywhere until the last; each page says what is missing beside its button.

#include "core/base/error.h"
#include "ui/screens/sync/office_words.h"
#include "ui/screens/unlock/new_passphrase.h"
#include "ui/widgets/frame/cover_sheet.h"

#include <functional>

class QPushButton;
class QStackedWidget;

namespace alongside::ui {

class LineField;
class QuestionHeader;
class RoleCombo;
class TextLabel;

struct FirstRunAnswers {
    QString name{};
    QString role{};
    QString invitation{};  // the one line the council gave; empty: join later
    QString councilFile{}; // path of what came with it
    QString passphrase{};
};

class FirstRunSheet final : public CoverSheet {
    Q_OBJECT

public:
    using Unreadable = std::function<QString(const QString& line, const QString& councilFile)>;
    /// `unfit` says what is wrong with a passphrase, `unreadable` with what a council gave; or nothing.
    explicit FirstRunSheet(Unfit unfit, Unreadable unreadable = {}, QWidget* parent = nullptr);

    /// Asked whose office it is, before it is joined.
    void setSeeOffice(SeeOffice see) { m_see = std::move(see); }
    void showTrouble(const Error& error);
    /// The store is there: the last button opens the window. Whoever joins an office need not wait for its answer.
    void showDone();
    /// The answer, in place of what was said while it was asked.
    void showJoined(const QString& council);
    void showNotJoined(const Error& error);

signals:
    void answered(const alongside::ui::FirstRunAnswers& answers);
    void practiceAsked();
    void finished();

private:
    QWidget* whoPage();
    QWidget* unlockPage();
    QWidget* peoplePage();
    void turnTo(int page);
    void next();
    void sayOfOffice(const QString& words);
    [[nodiscard]] QString missing() const;

    [[nodiscard]] QString missingForOffice() const;

    Unfit m_unfit;
    Unreadable m_unreadable;
    QStackedWidget* m_pages;
    TextLabel* m_step;
    TextLabel* m_missing;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_practice;
    LineField* m_name;
    RoleCombo* m_role;
    LineField* m_invitation;
    LineField* m_file;
    SeeOffice m_see{};
    NewPassphrase* m_passphrase;
    QuestionHeader* m_bringing;
    TextLabel* m_progress;
    bool m_done = false;
};

} // namespace alongside::ui
