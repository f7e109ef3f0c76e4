#pragma once
// Another passphrase for this laptop: the one that opens it now, and the new one twice. Nothing typed here is kept.

#include "core/base/error.h"
#include "ui/widgets/card.h"
#include "ui/screens/unlock/new_passphrase.h"

class QLineEdit;
class QPushButton;

namespace alongside::ui {

class TextLabel;

class PassphraseCard final : public Card {
    Q_OBJECT

public:
    using Own = std::function<QStringList()>;
    /// `own`: words that anybody would try first, as they are now.
    PassphraseCard(Unfit unfit, Own own, QWidget* parent = nullptr);

    /// What came of it. `triesLeft`, `waitMs` as at the cover.
    void showChanged();
    void showTrouble(const Error& error, int triesLeft, qint64 waitMs);

signals:
    void changeAsked(const QString& before, const QString& after);

private:
    void change();
    void tell(const QString& words, bool isWrong);

    Own m_own;
    QLineEdit* m_before;
    NewPassphrase* m_after;
    QPushButton* m_change;
    TextLabel* m_told;
    bool m_busy = false;
};

} // namespace alongside::ui
