#include "ui/screens/sync/office_words.h"

#include "core/documents/words/apart.h"
#include "ui/support/translated.h"

namespace alongside::ui {

QString whoseOffice(const std::optional<OfficeSeen>& seen)
{
    if (!seen) return {};
    if (seen->council.isEmpty())
        return tr("The file does not say whose office this is. Its address is %1: ask your council whether that is "
                  "theirs.")
            .arg(seen->address);
    return tr("This is the office of %1, at %2.").arg(documents::apart(seen->council), seen->address);
}

QString joinedWords(const QString& council)
{
    return council.isEmpty() ? tr("Your office knows this laptop now.")
                             : tr("The office of %1 knows this laptop now.").arg(documents::apart(council));
}

QString sendsTo(const OfficeSeen& office)
{
    return office.council.isEmpty()
               ? tr("It sends to %1").arg(office.address)
               : tr("It sends to the office of %1, at %2.").arg(documents::apart(office.council), office.address);
}

} // namespace alongside::ui
