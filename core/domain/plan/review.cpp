#include "core/domain/plan/review.h"

namespace alongside {

ReviewPointId reviewPointIdFor(ReviewId review, OutcomeId outcome, Viewpoint viewpoint)
{
    QByteArray three = review.value.toRfc4122() + outcome.value.toRfc4122();
    three.append(static_cast<char>(viewpoint));
    // A fixed namespace of our own.
    return {QUuid::createUuidV5(QUuid(0x72657669, 0x6577, 0x5561, 0x80, 0, 0, 0, 0, 0, 0, 1), three)};
}

} // namespace alongside
