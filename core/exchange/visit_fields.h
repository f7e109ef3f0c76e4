#pragma once
// What a step of a visit may set, record by record: the word of the schema and the member it means. To add a field: one
// row in visit_fields.cpp and one in resources/schema/visit.schema.json; a test compares the two.

#include "core/domain/case_file.h"
#include "core/exchange/visit_values.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace alongside::exchange {

template <class Record>
struct VisitField {
    const char* word;
    bool (*set)(Record& record, const QJsonValue& json, const Names& names);
};

/// Specialised in visit_fields.cpp. Without `id` and `area`, which say which item is meant.
template <class Record>
std::span<const VisitField<Record>> visitFieldsOf();

/// Sets the members a step names. Returns the word it could not take or does not know; empty when all went well.
template <class Record>
QString setFields(Record& record, const QJsonObject& step, const Names& names)
{
    static const QStringList ofEveryStep{QStringLiteral("at"),     QStringLiteral("by"), QStringLiteral("do"),
                                         QStringLiteral("reason"), QStringLiteral("id"), QStringLiteral("area")};
    for (auto member = step.begin(); member != step.end(); ++member) {
        const QString word = member.key();
        if (ofEveryStep.contains(word)) continue;
        const auto fields = visitFieldsOf<Record>();
        const auto field = std::find_if(fields.begin(), fields.end(), [&word](const VisitField<Record>& one) {
            return word == QLatin1StringView(one.word);
        });
        if (field == fields.end() || !field->set(record, *member, names)) return word;
    }
    return {};
}

} // namespace alongside::exchange
