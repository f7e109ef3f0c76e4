#include "core/documents/paying/stop_words.h"

#include "core/documents/sentences.h"
#include "core/documents/words/words.h"

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

QString because(StopReason reason)
{
    switch (reason) {
    case StopReason::Asked: return say("You asked for that.");
    case StopReason::CannotManage: return say("The money can no longer be agreed to or managed, with any help.");
    case StopReason::DutyEnded: return say("The council no longer has a duty to meet these needs.");
    case StopReason::Away: return say("You are in hospital or away, and the money is not needed meanwhile.");
    case StopReason::NotSaid:
    case StopReason::Died: break;
    }
    return {};
}

QString stillOwed(StopReason reason)
{
    const bool goesOn = reason == StopReason::Asked || reason == StopReason::CannotManage;
    return goesOn ? say("The council still has to see that your needs are met.") : QString();
}

QString found(const char* key)
{
    return sentenceFor({QString::fromLatin1(key), Tri::No, {}, u"CA14 s31"_s});
}

} // namespace

QString whyStopped(const Paying& paying)
{
    if (paying.stop->reason == StopReason::Died) return {};
    return (because(paying.stop->reason) + u' ' + asOwnSentence(paying.whyItEnds)).trimmed();
}

QString whyPaymentsEnd(const Paying& paying)
{
    return (whyStopped(paying) + u' ' + stillOwed(paying.stop->reason)).trimmed();
}

QString whyNoDirectPayment(const Choices& choices)
{
    QStringList said;
    if (choices.excludedBySchedule1 == Tri::Yes) said += found("dp_not_prohibited_not_met");
    if (choices.capacityToAsk == Tri::No && choices.declinedReason.trimmed().isEmpty())
        said += say("You could not ask for one yourself, and nobody has asked for one for you.");
    if (choices.canManage == Tri::No) said += found("dp_capable_not_met");
    if (choices.rightWay == Tri::No) said += found("dp_appropriate_not_met");
    if (const QString words = choices.declinedReason.trimmed(); !words.isEmpty())
        said += say("Why it is no direct payment, as you said it: %1").arg(quoted(words));
    return said.join(u' ');
}

} // namespace alongside::documents
