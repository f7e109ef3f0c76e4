#include "ui/screens/people/from_office.h"

#include "core/documents/sentences.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/words.h"
#include "ui/screens/sync/sent_words.h"
#include "ui/support/translated.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString troubleWords(const FromOffice& office)
{
    const documents::ThreeParts parts = documents::partsFor(*office.trouble);
    return u"%1 %2 %3 %4"_s.arg(parts.what, parts.why, parts.whatToDo, againWords(office.again)).simplified();
}

} // namespace

std::optional<SaidOfOffice> saidOf(const FromOffice& office)
{
    const QString whose =
        office.council.isEmpty() ? tr("the office") : tr("the office of %1").arg(documents::apart(office.council));
    const QString asked =
        tr("%1 was asked at %2, and had nobody for you.").arg(documents::atStart(whose), office.answered);
    switch (office.stands) {
    case FromOffice::Stands::NotJoined: break;
    case FromOffice::Stands::Asking:
        return SaidOfOffice{
            tr("Asking the office for your people"),
            tr("Whoever there is for you comes from %1 and is listed here. You need not wait.").arg(whose)};
    case FromOffice::Stands::Answered:
        return SaidOfOffice{tr("The office has no people for you yet"),
                            tr("%1 To ask again, press Send now on the page Sync. You can add a person here at any "
                               "time.")
                                .arg(asked)};
    case FromOffice::Stands::Failed:
        if (!office.trouble) break;
        if (!office.answered.isEmpty())
            return SaidOfOffice{tr("The office has no people for you yet"),
                                u"%1 %2"_s.arg(asked, troubleWords(office))};
        return SaidOfOffice{tr("Your people are not here yet"),
                            tr("%1 Whoever you add meanwhile is kept on this laptop.").arg(troubleWords(office))};
    }
    return std::nullopt;
}

} // namespace alongside::ui
