#include "core/policy/files/header.h"

#include <optional>

namespace alongside::policy {

namespace {

/// Left out: nothing. No answer where the word is not one of ours.
std::optional<CouncilMay> councilMayIn(const Json& json)
{
    if (json.kind == Json::Kind::Null || json.text == u"nothing") return CouncilMay::Nothing;
    if (json.text == u"set") return CouncilMay::Set;
    if (json.text == u"raise") return CouncilMay::Raise;
    return json.text == u"lower" ? std::optional(CouncilMay::Lower) : std::nullopt;
}

} // namespace

std::variant<FileHeader, QStringView> readHeader(const Json& file, HasUnit hasUnit)
{
    if (wholeNumber(file[u"format"]) != 1) return QStringView(u"format");
    for (const QStringView name : {u"key", u"label", u"unit", u"jurisdiction"})
        if (file[name].text.isEmpty() && (hasUnit == HasUnit::Yes || name != u"unit")) return name;
    const QString& set = file[u"set"].text;
    if (set != u"yearly" && set != u"until changed") return QStringView(u"set");
    const auto councilMay = councilMayIn(file[u"council_may"]);
    if (!councilMay) return QStringView(u"council_may");
    return FileHeader{file[u"key"].text,    file[u"label"].text, file[u"unit"].text, file[u"jurisdiction"].text,
                      file[u"change"].text, set == u"yearly",    *councilMay};
}

} // namespace alongside::policy
