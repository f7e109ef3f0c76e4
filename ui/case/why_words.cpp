#include "ui/case/why_words.h"

#include "core/documents/sentences.h"
#include "ui/support/when.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alongside::ui {

QString sourceWords(const QString& id, const casework::Rulebook& rules)
{
    const policy::CitedSource source = rules.source(id);
    if (source.id.isEmpty()) return id;
    QString words = source.title.isEmpty() ? source.id : u"%1, %2"_s.arg(source.id, source.title);
    if (!source.text.isEmpty()) words += u": "_s + source.text;
    if (source.checked.isValid())
        words += QCoreApplication::translate("why", " (checked %1)").arg(dayWords(source.checked));
    return words;
}

bool isConfirmed(const PolicyUse& policy)
{
    return std::ranges::all_of(policy.values, &PolicyValue::confirmed);
}

Why whyFrom(const QString& title, const Reason& reason, const casework::Rulebook& rules, const PolicyUse& policy)
{
    return {title,
            documents::sentenceFor(reason),
            {},
            sourceWords(reason.source, rules),
            policy.priceGuide.isEmpty() ? QString()
                                        : QCoreApplication::translate("why", "Price guide %1").arg(policy.priceGuide),
            isConfirmed(policy)};
}

} // namespace alongside::ui
