#pragma once
// The policy as a finding stored it, with other values after it: nothing else of the folder is left.

#include "core/policy/library.h"
#include "tests/core/policy/policy_folder.h"

namespace alongside::test {

/// `later` more values follow from `first` on, a year apart, each another one.
inline policy::Library libraryFrom(const PolicyUse& stored, QDate first, int later)
{
    PolicyFolder folder;
    for (const PolicyValue& value : stored.values) {
        const QByteArray until = value.until.isValid() ? value.until.toString(Qt::ISODate).toLatin1() : QByteArray();
        QByteArray values = dated(value.from.toString(Qt::ISODate).toLatin1(), value.value.toLatin1(), until);
        for (int i = 0; i < later; ++i)
            values += ',' + dated(first.addYears(i).toString(Qt::ISODate).toLatin1(), QByteArray::number(7 + i));
        folder.write(value.key + QStringLiteral(".json"), numberFile(value.key.toLatin1(), "count", values));
    }
    const auto library = policy::Library::fromFolder(folder.path());
    REQUIRE(library);
    return *library;
}

} // namespace alongside::test
