#pragma once
// The one place of the command line that makes new ids.

#include "core/base/id_source.h"

namespace alongside::cli {

class RandomIds final : public IdSource {
public:
    [[nodiscard]] QUuid next() override { return QUuid::createUuid(); }
};

} // namespace alongside::cli
