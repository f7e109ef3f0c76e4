#include "core/domain/talk/record_link.h"

#include <algorithm>

namespace alongside {

LinkId linkIdFor(CaseId one, CaseId other)
{
    static const QUuid ours(0x6c696e6b, 0x7265, 0x5563, 0x80, 0, 0, 0, 0, 0, 0, 0); // a namespace of our own
    const QByteArray first = std::min(one.value, other.value).toRfc4122();
    const QByteArray second = std::max(one.value, other.value).toRfc4122();
    return {QUuid::createUuidV5(ours, first + second)};
}

} // namespace alongside
