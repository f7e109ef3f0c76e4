#pragma once
// The policy that ships, read once for every test of a rule.

#include "core/policy/library.h"

namespace alongside::test {

inline const policy::Library& shipped()
{
    static const Result<policy::Library> library = policy::Library::builtIn();
    return *library;
}

inline QStringList keysOf(const QList<Reason>& reasons)
{
    QStringList keys;
    for (const Reason& reason : reasons) keys.append(reason.key);
    return keys;
}

} // namespace alongside::test
