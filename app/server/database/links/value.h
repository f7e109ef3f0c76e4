#pragma once
// One value to or from a statement, the same for both databases.

#include "core/base/id.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace alongside::server {

class Value {
public:
    enum class Kind : quint8 { Null, Number, Bytes, Id, Text };

    Value() = default;
    Value(std::nullptr_t) {}
    Value(qint64 number) : m_kind(Kind::Number), m_number(number) {}
    Value(quint64 number) : Value(qint64(number)) {}
    Value(int number) : Value(qint64(number)) {}
    Value(quint32 number) : Value(qint64(number)) {}
    Value(QByteArray bytes) : m_kind(Kind::Bytes), m_bytes(std::move(bytes)) {}
    Value(const QUuid& id) : m_kind(Kind::Id), m_id(id) {}
    template <class Tag>
    Value(const alongside::Id<Tag>& id) : Value(id.value)
    {
    }
    Value(const QString& text) : m_kind(Kind::Text), m_bytes(text.toUtf8()) {}
    template <class T>
    Value(const std::optional<T>& maybe) : Value(maybe ? Value(*maybe) : Value())
    {
    }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_kind == Kind::Null; }
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] quint64 count() const { return quint64(m_number); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// SQLite keeps an id as bytes and gives it back so.
    [[nodiscard]] QUuid id() const { return m_kind == Kind::Id ? m_id : QUuid::fromRfc4122(m_bytes); }
    [[nodiscard]] QString text() const { return QString::fromUtf8(m_bytes); }

private:
    Kind m_kind = Kind::Null;
    qint64 m_number = 0;
    QUuid m_id{};
    QByteArray m_bytes{};
};

using Row = QList<Value>;

struct Reply {
    QList<Row> rows{};
    qint64 changed = 0;
};

} // namespace alongside::server
