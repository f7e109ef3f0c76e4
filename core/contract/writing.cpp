#include "core/contract/writing.h"

#include "core/documents/sentences.h"

#include <array>
#include <cstdio>
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
    std::array<char, kPlain + 2> bytes;
    if (text.size() > kPlain) return false;
    char* end = bytes.data();
    *end++ = '"';
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (code < 0x20 || code >= 0x7F || code == u'"' || code == u'\\') return false;
        *end++ = static_cast<char>(code);
    }
    *end++ = '"';
    m_json.RawValue(bytes.data(), static_cast<std::size_t>(end - bytes.data()), rapidjson::kStringType);
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
    int year = 0;
    int month = 0;
    int day = 0;
    value.getDate(&year, &month, &day);
    std::array<char, 16> bytes;
    const int size = std::snprintf(bytes.data(), bytes.size(), "\"%04d-%02d-%02d\"", year, month, day);
    m_json.RawValue(bytes.data(), static_cast<std::size_t>(size), rapidjson::kStringType);
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
    static constexpr qsizetype kMost = 1024;
    static constexpr qsizetype kLongest = 120;
    QString asked = reason.key + u' ' + reason.source;
    for (const QString& input : reason.inputs) asked.append(u' ').append(input);
    if (const auto known = m_reasons.constFind(asked); known != m_reasons.constEnd()) {
        m_json.RawValue(known->constData(), static_cast<std::size_t>(known->size()), rapidjson::kObjectType);
        return;
    }
    const std::size_t start = m_buffer.GetSize();
    open();
    put("code", reason.key);
    put("text", documents::sentenceFor(reason));
    put("source", reason.source);
    close();
    if (m_reasons.size() >= kMost || asked.size() > kLongest) return;
    const QByteArray written(m_buffer.GetString() + start, static_cast<qsizetype>(m_buffer.GetSize() - start));
    m_reasons.insert(asked, written.startsWith(',') ? written.sliced(1) : written);
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
