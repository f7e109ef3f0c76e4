#pragma once
// Ids that a test can call by a number.

#include <QUuid>

namespace alongside::test {

template <class Id>
Id named(uint number)
{
    return {QUuid(number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
}

} // namespace alongside::test
