#include "ui/screens/unlock/tries_words.h"

#include "ui/screens/unlock/unlock_sheet.h"

namespace alongside::ui {

QString triesWords(const Error& error, int triesLeft, qint64 waitMs)
{
    if (error.code != ErrorCode::WrongPassphrase || waitMs != 0 || triesLeft <= 0) return {};
    return triesLeft == 1 ? UnlockSheet::tr("1 more try before a short wait.")
                          : UnlockSheet::tr("%1 more tries before a short wait.").arg(triesLeft);
}

} // namespace alongside::ui
