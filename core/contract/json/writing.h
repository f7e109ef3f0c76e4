#pragma once
// Writes one answer as a line of JSON, keys in the order of the schema, every digit as it was worked out.

#include "core/base/money.h"
#include "core/base/tri.h"
#include "core/domain/needs/finding.h"
#include "core/rules/exact.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstring>
#include <string_view>
#include <utility>

namespace alongside::contract {

/// RapidJSON's writer, which also takes what is JSON already at once instead of letter by letter.
class LineWriter : public rapidjson::Writer<rapidjson::StringBuffer> {
public:
    using Writer::Writer;

    /// A text of which no letter needs another way of writing.
    void plain(std::string_view text)
    {
        char* to = begin(rapidjson::kStringType, text.size() + 2);
        *to = '"';
        std::memcpy(to + 1, text.data(), text.size());
        to[text.size() + 1] = '"';
        EndValue(true);
    }
    /// A whole object as it was written before.
    void again(const QByteArray& object)
    {
        std::memcpy(begin(rapidjson::kObjectType, static_cast<std::size_t>(object.size())), object.constData(),
                    static_cast<std::size_t>(object.size()));
        EndValue(true);
    }

private:
    char* begin(rapidjson::Type type, std::size_t size)
    {
        Prefix(type);
        return os_->Push(size);
    }
};

class Writing {
public:
    Writing() { m_buffer.Reserve(4096); }

    /// For the next line: what was written is forgotten, its room is kept.
    void restart();

    void open() { m_json.StartObject(); }
    void close() { m_json.EndObject(); }
    void openList() { m_json.StartArray(); }
    void closeList() { m_json.EndArray(); }
    /// Range: ASCII without quotes or backslashes, as every name of the contract is.
    void key(const char* name) { m_json.plain(name); }

    void text(const QString& text);
    void null() { m_json.Null(); }

    void put(const char* name, const QString& value)
    {
        key(name);
        text(value);
    }
    /// A word of the contract, or digits and signs: ASCII without quotes or backslashes.
    void putAscii(const char* name, std::string_view text)
    {
        key(name);
        m_json.plain(text);
    }
    void put(const char* name, qint64 value)
    {
        key(name);
        m_json.Int64(value);
    }
    void put(const char* name, Money value) { put(name, value.pence()); }
    /// A whole number that may pass 64 bits.
    void putBig(const char* name, rules::Int128 value);
    void put(const char* name, QDate value);
    void put(const char* name, const QStringList& values);
    void putFlag(const char* name, bool value)
    {
        key(name);
        m_json.Bool(value);
    }
    void putTri(const char* name, Tri value);
    void putNull(const char* name)
    {
        key(name);
        null();
    }
    /// Null where empty.
    void putText(const char* name, const QString& value);

    /// "reasons" and "policy", as every answer has them.
    void put(const QList<Reason>& reasons);
    void put(const PolicyUse& policy);

    [[nodiscard]] const char* bytes() const { return m_buffer.GetString(); }
    [[nodiscard]] std::size_t size() const { return m_buffer.GetSize(); }

private:
    /// A reason as written, by its inputs: line after line gives the same ones, unless they are of sums that never are.
    struct ToldBefore {
        QHash<QStringList, QByteArray> byInputs{};
        bool varies = false;
    };
    static constexpr std::size_t kPlain = 256;
    bool writePlain(QStringView text);
    void write(const Reason& reason);
    void tell(const Reason& reason);
    /// As a finding keeps it: a number, or the codes of a list.
    void putValue(const char* name, const QString& value);

    rapidjson::StringBuffer m_buffer;
    LineWriter m_json{m_buffer};
    QHash<std::pair<QString, QString>, ToldBefore> m_told{}; // by key and source of the reason
};

} // namespace alongside::contract
