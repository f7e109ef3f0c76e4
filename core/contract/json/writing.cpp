#include "core/contract/json/writing.h"

#include "core/base/time/iso_day.h"
#include "core/documents/sentences.h"

#include <array>
#include <iterator>

namespace alongside::contract {

void Writing::restart()
{
    m_buffer.Clear();
    m_json.Reset(m_buffer);
}

void Writing::text(const QString& text)
{
    if (writePlain(text)) return;
    const QByteArray utf8 = text.toUtf8();
    m_json.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
}

/// Most texts are short and need no other way of writing a letter: they go straight into their quotes.
bool Writing::writePlain(QStringView text)
{
    std::array<char, kPlain> bytes;
    if (text.size() > std::ssize(bytes)) return false;
    char* end = bytes.data();
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (code < 0x20 || code >= 0x7F || code == u'"' || code == u'\\') return false;
        *end++ = static_cast<char>(code);
    }
    m_json.plain({bytes.data(), static_cast<std::size_t>(end - bytes.data())});
    return true;
}

void Writing::putBig(const char* name, rules::Int128 value)
{
    char digits[48];
    char* first = std::end(digits);
    for (rules::Int128 left = value < 0 ? -value : value; left > 0 || first == std::end(digits); left /= 10)
        *--first = static_cast<char>('0' + static_cast<int>(left % 10));
    if (value < 0) *--first = '-';
    key(name);
    m_json.RawValue(first, static_cast<std::size_t>(std::end(digits) - first), rapidjson::kNumberType);
}

void Writing::put(const char* name, QDate value)
{
    key(name);
    if (!value.isValid()) {
        null();
        return;
    }
    text(isoDay(value));
}

void Writing::put(const char* name, const QStringList& values)
{
    key(name);
    openList();
    for (const QString& value : values) text(value);
    closeList();
}

void Writing::putTri(const char* name, Tri value)
{
    if (value == Tri::NotYetKnown) putNull(name);
    else putFlag(name, value == Tri::Yes);
}

void Writing::putText(const char* name, const QString& value)
{
    if (value.isEmpty()) putNull(name);
    else put(name, value);
}

void Writing::putValue(const char* name, const QString& value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    isNumber ? put(name, number) : put(name, value.split(u' ', Qt::SkipEmptyParts));
}

void Writing::put(const QList<Reason>& reasons)
{
    key("reasons");
    openList();
    for (const Reason& reason : reasons) write(reason);
    closeList();
}

void Writing::write(const Reason& reason)
{
    static constexpr qsizetype kMost = 128; // more than answers and small counts can be
    ToldBefore& told = m_told[{reason.key, reason.source}];
    if (told.varies) return tell(reason);
    if (const auto known = told.byInputs.constFind(reason.inputs); known != told.byInputs.constEnd()) {
        return m_json.again(*known);
    }
    const std::size_t start = m_buffer.GetSize();
    tell(reason);
    const QByteArray written(m_buffer.GetString() + start, static_cast<qsizetype>(m_buffer.GetSize() - start));
    told.byInputs.insert(reason.inputs, written.startsWith(',') ? written.sliced(1) : written);
    told.varies = told.byInputs.size() >= kMost;
    if (told.varies) told.byInputs.clear();
}

void Writing::tell(const Reason& reason)
{
    open();
    put("code", reason.key);
    put("text", documents::sentenceFor(reason));
    put("source", reason.source);
    close();
}

void Writing::put(const PolicyUse& policy)
{
    key("policy");
    open();
    put("rule", policy.rule);
    put("date", policy.date);
    key("values");
    openList();
    for (const PolicyValue& value : policy.values) {
        open();
        put("key", value.key);
        putValue("value", value.value);
        put("from", value.from);
        put("until", value.until);
        putFlag("confirmed", value.confirmed);
        close();
    }
    closeList();
    putText("price_guide", policy.priceGuide);
    put("hash", policy.hash);
    close();
}

} // namespace alongside::contract
