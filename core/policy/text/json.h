#pragma once
// JSON as RapidJSON read it: every digit as written, members in their order, a name given twice refused.

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace alongside::policy {

struct Json {
    enum class Kind { Null, True, False, Number, Text, List, Object };

    Kind kind = Kind::Null;
    QString text{};                            // the text, or a number's digits as written
    QList<Json> items{};                       // of a list
    QList<std::pair<QString, Json>> members{}; // of an object, as written; no name twice
    qsizetype at = 0;                          // byte where it ends; 0 where there is no such member
    qsizetype begin = 0;                       // byte where it begins; objects and lists only (startOf knows of all)

    /// Null, as a value that says null, where there is no such member.
    [[nodiscard]] const Json& operator[](QStringView name) const;
    [[nodiscard]] bool has(QStringView name) const { return (*this)[name].at != 0; }
};

inline constexpr int kDeepestPolicy = 16;

/// Errors: PolicyFileUnreadable, `detail` "line 3, column 17": not JSON, a name given twice, nested past `deepest`.
/// `at`, where it is wanted, is the byte of that place.
Result<Json> readJson(const QByteArray& bytes, int deepest = kDeepestPolicy, qsizetype* at = nullptr);

/// Both from 1, columns in bytes.
struct Place {
    qsizetype line = 1;
    qsizetype column = 1;

    auto operator<=>(const Place&) const = default;
};

Place lineAndColumn(const QByteArray& bytes, qsizetype at);

/// "line 3, column 17".
QString placeIn(const QByteArray& bytes, qsizetype at);

/// Byte where a value read from `bytes` begins.
qsizetype startOf(const Json& json, const QByteArray& bytes);

/// Byte where the name of a member begins, told by its value.
qsizetype startOfName(const Json& member, const QByteArray& bytes);

/// One way to write it: members by name, no spaces, digits as they were. For hashes.
QByteArray canonical(const Json& json);

/// The digits of a whole number: 450.5, 4.5e2 and "450" give nothing, and so does what 64 bits cannot hold.
std::optional<qint64> wholeNumber(const Json& json);

/// "yyyy-MM-dd", a real day of the calendar; invalid for anything else.
QDate dayIn(const Json& json);
QDate dayIn(QLatin1StringView text);

} // namespace alongside::policy

Q_DECLARE_TYPEINFO(alongside::policy::Json, Q_RELOCATABLE_TYPE);
