#pragma once
// The one place of the window that makes new ids. Thread: any.

#include "core/base/id_source.h"

namespace alongside::desktop {

class RandomIds final : public IdSource {
public:
    [[nodiscard]] QUuid next() override { return QUuid::createUuid(); }
};

} // namespace alongside::desktop
