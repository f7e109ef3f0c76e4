#include "core/contract/writing.h"

#include "core/documents/sentences.h"

#include <iterator>

namespace alongside::contract {

void Writing::text(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    m_json.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
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
    value.isValid() ? text(value.toString(Qt::ISODate)) : null();
}

void Writing::put(const char* name, const QStringList& values)
{
    key(name);
    openList();
    for (const QString& value : values)
        text(value);
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
    for (const Reason& reason : reasons) {
        open();
        put("code", reason.key);
        put("text", documents::sentenceFor(reason));
        put("source", reason.source);
        close();
    }
    closeList();
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
