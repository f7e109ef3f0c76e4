#include "ui/shell/places/link.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::ui {

std::optional<Link> Link::read(const QString& text)
{
    static const QRegularExpression shape(
        uR"(^alongside:(?:person/([0-9a-f-]{36})(?:/([a-z_]+))?|([a-z_]+))(?:#(\S+))?$)"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) return std::nullopt;
    Link link{match.captured(3), {}, match.captured(4)};
    if (match.captured(1).isEmpty()) return link;
    link.person = {QUuid::fromString(match.captured(1))};
    link.screen = match.captured(2).isEmpty() ? u"person"_s : match.captured(2);
    return link.person.isNull() ? std::nullopt : std::optional(link);
}

QString Link::text() const
{
    QString text = u"alongside:"_s;
    if (person.isNull()) text += screen;
    else {
        text += u"person/"_s + person.value.toString(QUuid::WithoutBraces);
        if (screen != u"person"_s) text += u'/' + screen;
    }
    return field.isEmpty() ? text : text + u'#' + field;
}

QString personLink(CaseId person, const QString& screen, const QString& field)
{
    return Link{screen, person, field}.text();
}

} // namespace alongside::ui
