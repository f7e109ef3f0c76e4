#include "core/documents/catalogue.h"

#include "core/documents/letters/change_letter.h"
#include "core/documents/letters/eligibility_letter.h"
#include "core/documents/letters/payment_letter.h"
#include "core/documents/plan/care_plan.h"
#include "core/documents/review/review_page.h"
#include "core/documents/statement/after_death.h"
#include "core/documents/statement/starting_statement.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"

#include <QStringView>

#include <array>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

bool statementReady(const CaseFile& file)
{
    return settled(file.determinations) && settled(file.agreements) && settled(file.instructions);
}

bool letterReady(const CaseFile& file)
{
    return settled(file.determinations) != nullptr;
}

/// Somebody is paid, or was from the start, and no two decisions of it stand. After a death the family is written to, however
/// the support came.
bool paymentsReady(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    return statementReady(file) && paying && (paying->hasPaidOut() || (paying->stop && hasDied(file)));
}

/// Something was agreed anew since, and no two agreements stand. After a death nothing changes for anybody.
bool changeReady(const CaseFile& file)
{
    return statementReady(file) && agreedBefore(file) && !hasDied(file);
}

/// Something of it is written, or it is signed: before that there is only the statement.
bool planReady(const CaseFile& file)
{
    return statementReady(file) && (file.plan != Plan{} || !file.planLines.isEmpty() || !file.signedPlans.isEmpty());
}

bool reviewReady(const CaseFile& file)
{
    return lastReview(file) != nullptr;
}

constexpr std::array kPages{
    PageKind{"starting_statement", "Starting statement", statementReady, startingStatement},
    PageKind{"care_plan", "Care and support plan", planReady, carePlan, true},
    PageKind{"review_page", "What was said at the review", reviewReady, reviewPage},
    PageKind{"eligibility_letter", "Decision under the Care Act", letterReady, eligibilityLetter},
    PageKind{"payment_letter", "Letter about the payments", paymentsReady, paymentLetter},
    PageKind{"change_letter", "Letter about what changes", changeReady, changeLetter},
};

} // namespace

QList<Variant> variantsOf(const PageKind& kind)
{
    QList<Variant> all{Variant::Normal, Variant::LargePrint};
    if (kind.easyRead) all += Variant::EasyRead;
    return all;
}

QString suffixOf(Variant variant)
{
    switch (variant) {
    case Variant::Normal: break;
    case Variant::LargePrint: return u"_large_print"_s;
    case Variant::EasyRead: return u"_easy_read"_s;
    }
    return {};
}

std::span<const PageKind> pageKinds()
{
    return kPages;
}

const PageKind* pageKind(QStringView key)
{
    for (const PageKind& one : kPages)
        if (key == QLatin1StringView(one.key)) return &one;
    return nullptr;
}

} // namespace alongside::documents
