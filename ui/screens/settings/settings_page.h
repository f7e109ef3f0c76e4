#pragma once
// Who sits here, size, look, how soon it covers itself, whom its pages come from, this laptop (where the keys lie, in
// plain words) and its passphrase.

#include "core/desk/desk.h"
#include "core/domain/views/page_words.h"
#include "ui/shell/page.h"
#include "ui/support/look/theme.h"
#include "ui/screens/unlock/new_passphrase.h"

#include <QTimer>

class QButtonGroup;
class QPushButton;

namespace alongside::ui {

class LineField;
class PassphraseCard;
class TextLabel;
class WhoCard;

/// What the settings say of this laptop.
struct LaptopWords {
    QString store{};     // where the work lies
    QString keys{};      // where the second half of the key lies
    bool weaker = false; // it lies in a file beside the work
    QString office{};    // the office's address; empty: not joined
    bool practice = false;
    PageWords typed{}; // whom pages come from, as typed here
    PageWords given{}; // and as the council's file says
    desk::Author author{};
};

class SettingsPage final : public Page {
    Q_OBJECT

public:
    /// `unfit`: of a new passphrase. Practice has none to change.
    SettingsPage(const LaptopWords& laptop, int textSize, Look look, int idleMinutes, Unfit unfit = {},
                 QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void flush() override;
    /// It was changed elsewhere, by a key or by joining: what stands here is what is so.
    void showTextSize(int percent);
    void showOffice(const QString& address, const QString& council = {});
    /// What came of passphraseTyped(): nothing went wrong, or this.
    void showPassphrase(const std::optional<Error>& trouble, int triesLeft, qint64 waitMs);

signals:
    void textSizeChosen(int percent);
    void lookChosen(alongside::ui::Look look);
    void idleMinutesChosen(int minutes);
    void leavePracticeAsked();
    /// After a pause, and once a field is left: as it is to be kept.
    void pageWordsTyped(const alongside::PageWords& typed);
    void authorTyped(const alongside::desk::Author& author);
    void passphraseTyped(const QString& before, const QString& after);

private:
    QWidget* lookCard(int textSize, Look look);
    QWidget* coverCard(int idleMinutes);
    QWidget* pagesCard(const LaptopWords& laptop);
    QWidget* laptopCard(const LaptopWords& laptop);

    QButtonGroup* m_sizes = nullptr;
    TextLabel* m_office = nullptr;
    QPushButton* m_joinOffice = nullptr;
    bool m_isPractice;
    QTimer m_pause; // after the last letter: then it is handed over
    WhoCard* m_who = nullptr;
    PassphraseCard* m_passphrase = nullptr;
    LineField* m_council = nullptr;
    LineField* m_ring = nullptr;
    PageWords m_typed{};
};

} // namespace alongside::ui
