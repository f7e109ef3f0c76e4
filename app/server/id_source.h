#pragma once
// The one place of the server that makes new ids.

#include "core/base/id_source.h"

namespace alongside::server {

class RandomIds : public IdSource {
public:
    [[nodiscard]] QUuid next() override { return QUuid::createUuid(); }
};

} // namespace alongside::server
