#include "app/server/planning/draft_file.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

struct DraftPart {
    QLatin1StringView key;
    QString PlannerReply::*text;
};
constexpr std::array kParts{DraftPart{"about_me"_L1, &PlannerReply::aboutMe},
                            DraftPart{"what_matters"_L1, &PlannerReply::whatMatters},
                            DraftPart{"best_support"_L1, &PlannerReply::bestSupport},
                            DraftPart{"how_met"_L1, &PlannerReply::howMet},
                            DraftPart{"if_things_change"_L1, &PlannerReply::ifThingsChange},
                            DraftPart{"risk_i_choose"_L1, &PlannerReply::riskIChoose}};

Error wrong(ErrorCode code, const QString& where, const QString& detail)
{
    return {code, where, u"The draft cannot be sent: "_s + detail};
}

} // namespace

Result<PlannerReply> draftFrom(const QByteArray& json)
{
    if (json.size() > kMostDraftBytes)
        return wrong(ErrorCode::AnswerOutOfRange, u"draft"_s,
                     u"it is longer than %1 bytes. A plan is two pages."_s.arg(kMostDraftBytes));
    QJsonParseError fault;
    const QJsonDocument read = QJsonDocument::fromJson(json, &fault);
    if (!read.isObject())
        return wrong(ErrorCode::InputUnreadable, u"draft"_s,
                     fault.error == QJsonParseError::NoError
                         ? u"it is no JSON object."_s
                         : u"%1, at byte %2."_s.arg(fault.errorString(), QString::number(fault.offset)));
    PlannerReply reply{.says = PlannerSays::SendsDraft};
    bool any = false;
    const QJsonObject members = read.object();
    for (auto one = members.begin(); one != members.end(); ++one) {
        const auto* part = std::ranges::find_if(kParts, [&](const DraftPart& known) { return one.key() == known.key; });
        if (part == kParts.end() || !one.value().isString())
            return wrong(ErrorCode::InputUnreadable, one.key(),
                         u"\"%1\" is not a text of the plan. These are: about_me, what_matters, best_support, how_met, "
                         "if_things_change, risk_i_choose."_s.arg(one.key()));
        reply.*(part->text) = one.value().toString();
        any = any || !(reply.*(part->text)).trimmed().isEmpty();
    }
    if (!any) return wrong(ErrorCode::AnswerMissing, u"draft"_s, u"nothing is written in it."_s);
    return reply;
}

} // namespace alongside::server
