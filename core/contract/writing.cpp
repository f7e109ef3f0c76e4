#include "core/contract/writing.h"

#include "core/documents/sentences.h"

namespace alongside::contract {

void Writing::text(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    m_json.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
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
        put("value", value.value.toLongLong());
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
