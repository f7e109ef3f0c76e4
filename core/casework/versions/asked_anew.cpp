#include "core/casework/versions/asked_anew.h"

#include "core/record/fold/frozen.h"

#include <algorithm>

namespace alongside::casework {

namespace {

template <class Answer>
void takeOut(Answer& noted, const Answer& agreed)
{
    if (noted == agreed) noted = Answer{};
}

/// What is otherwise than it was agreed was said since.
MoneyTalk withoutWhatWasSaidTo(const AllocationAgreement& agreed, MoneyTalk noted)
{
    takeOut(noted.personSaysEnough, agreed.personSaysEnough);
    takeOut(noted.workerSaysEnough, agreed.workerSaysEnough);
    takeOut(noted.enoughWords, agreed.personWords);
    takeOut(noted.agreedOn, agreed.on);
    takeOut(noted.agreedBy, agreed.by);
    takeOut(noted.agreedHow, agreed.agreedHow);
    takeOut(noted.agreedWith, agreed.how);
    if (noted.lessBecause.isEmpty()) return noted;
    if (const Result<CaseFile> then = record::thawed(agreed.inputs))
        takeOut(noted.lessBecause, then->money.lessBecause);
    return noted;
}

} // namespace

MoneyTalk askedNow(const CaseFile& file)
{
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!agreed || file.money.askedAfter == agreed->id) return file.money;
    MoneyTalk asked = file.money;
    for (const AllocationAgreement* one : allStanding(file.agreements)) asked = withoutWhatWasSaidTo(*one, asked);
    return asked;
}

const AllocationAgreement* askAnew(CaseFile& file)
{
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!agreed) return nullptr;
    file.money = askedNow(file);
    file.money.askedAfter = agreed->id;
    return agreed;
}

namespace {

/// Everybody is asked anew first.
const AllocationAgreement* askedAgain(CaseFile& file, DecisionId as)
{
    const AllocationAgreement* agreed = askAnew(file);
    if (!agreed || as.isNull()) return agreed;
    const auto all = allStanding(file.agreements);
    const auto found = std::ranges::find(all, as, &AllocationAgreement::id);
    return found == all.end() ? nullptr : *found;
}

} // namespace

void sayTheSame(CaseFile& file, QDate today, DecisionId as)
{
    const AllocationAgreement* agreed = askedAgain(file, as);
    if (!agreed) return;
    file.money.personSaysEnough = agreed->personSaysEnough;
    file.money.enoughWords = agreed->personWords;
    file.money.agreedOn = today;
}

void agreeTheSameWay(CaseFile& file, QDate today, DecisionId as)
{
    const AllocationAgreement* agreed = askedAgain(file, as);
    if (!agreed) return;
    file.money.agreedBy = agreed->by;
    file.money.agreedHow = agreed->agreedHow;
    file.money.agreedWith = agreed->how;
    file.money.agreedOn = today;
}

} // namespace alongside::casework
