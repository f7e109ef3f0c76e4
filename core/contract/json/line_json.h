#pragma once
// One line of JSON, read in place by RapidJSON: its values stand one after the other as they were written, each before
// what is in it. The room is used again for the next line, so that a million lines need that of the longest.

#include "core/policy/text/json.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <string_view>
#include <vector>

namespace alongside::contract {

/// A value and, after it, all that is in it. Of an object each member is two: its name, a text, and what it says.
struct Value {
    using Kind = policy::Json::Kind;

    Kind kind = Kind::Null;
    quint32 size = 0;       // items, or members; bytes of a text, or of a number as written
    quint32 span = 1;       // values from this one to the next beside it
    const char* bytes = ""; // UTF-8
    qint32 end = 0;         // byte of the line where it ends; 0: there is no such value

    [[nodiscard]] std::string_view view() const { return {bytes, size}; }
    [[nodiscard]] QString text() const { return QString::fromUtf8(bytes, static_cast<qsizetype>(size)); }
    [[nodiscard]] const Value* first() const { return this + 1; }
    [[nodiscard]] const Value* next() const { return this + span; }
    [[nodiscard]] bool isText() const { return kind == Kind::Text; }

    /// The same text, letter by letter. Range: `word` is ASCII.
    [[nodiscard]] bool is(QStringView word) const
    {
        if (static_cast<qsizetype>(size) != word.size()) return false;
        for (quint32 at = 0; at < size; ++at)
            if (static_cast<unsigned char>(bytes[at]) != word[at].unicode()) return false;
        return true;
    }
};

class LineJson {
public:
    /// True where the line is JSON, no name stands twice in an object, and it is nested to `deepest` at most. Values hold
    /// until the next line is read. Range: the line is UTF-8.
    bool read(const QByteArray& line, int deepest);
    [[nodiscard]] const Value& root() const { return m_values.front(); }

private:
    QByteArray m_line; // texts are put in order in here
    std::vector<Value> m_values;
};

/// As policy reads its files, for what both may carry. Places are those of no file.
policy::Json treeOf(const Value& value);

/// The digits of a whole number: 450.5, 4.5e2 and "450" give nothing, and so does what 64 bits cannot hold.
std::optional<qint64> wholeNumber(const Value& value);

} // namespace alongside::contract
