#include "ui/screens/money/said_then.h"

#include "core/documents/names/names.h"
#include "core/documents/words/apart.h"
#include "ui/case/case_page.h"
#include "ui/support/translated.h"
#include "ui/support/when.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString answerWords(Tri enough)
{
    if (enough == Tri::NotYetKnown) return tr("nothing yet of whether it is enough");
    return enough == Tri::Yes ? tr("yes, it is enough") : tr("no, it is not enough");
}

QString mannerWords(const AllocationAgreement& agreed)
{
    if (agreed.agreedHow == Agreed::NotYet) return {};
    const QString how = documents::plainName(agreed.agreedHow);
    return agreed.how.isEmpty() ? tr("%1.").arg(how) : tr("%1; there: %2.").arg(how, documents::apart(agreed.how));
}

} // namespace

QString saidThen(const AllocationAgreement& agreed, const CaseFile& file)
{
    const QString who = documents::apart(callName(file)), answer = answerWords(agreed.personSaysEnough);
    const QString worker = agreed.worker.isEmpty() ? tr("The worker") : documents::apart(agreed.worker);
    QStringList said{tr("On %1 %2 said %3.").arg(dayWords(agreed.on), who, answer)};
    if (!agreed.personWords.isEmpty()) said.append(u"\u201C%1\u201D"_s.arg(documents::apart(agreed.personWords)));
    said.append(tr("%1 said %2.").arg(worker, answerWords(agreed.workerSaysEnough)));
    said.append(mannerWords(agreed));
    said.removeAll(QString());
    return said.join(u' ');
}

} // namespace alongside::ui
