#include "app/cli/policy/fault_words.h"

#include "core/documents/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

using policy::FaultKind;

struct Words {
    FaultKind kind{};
    const char* code = "";
    const char* sentence = ""; // %1, %2, ...: what the fault carries
};

constexpr Words kWords[] = {
    {FaultKind::NotJson, "NOT_JSON", "this cannot be read as JSON, or a name stands twice in one object"},
    {FaultKind::NotAnObject, "NOT_AN_OBJECT", "this must be an object, in braces"},
    {FaultKind::MemberMissing, "MEMBER_MISSING", "\"%1\" is missing"},
    {FaultKind::MemberUnknown, "MEMBER_UNKNOWN", "nobody knows a \"%1\" here"},
    {FaultKind::MemberWrong, "MEMBER_WRONG", "\"%1\" must be %2"},
    {FaultKind::FormatUnknown, "FORMAT_UNKNOWN", "the format must be 1"},
    {FaultKind::WordUnknown, "WORD_UNKNOWN", "\"%1\" is none of: %2"},
    {FaultKind::KeyNotRead, "KEY_NOT_READ", "no rule reads the key %1"},
    {FaultKind::KeyTwice, "KEY_TWICE", "the key %1 stands in %2 too"},
    {FaultKind::KeyWithoutFile, "KEY_WITHOUT_FILE", "no file gives %1, which is read by %2"},
    {FaultKind::NoValues, "NO_VALUES", "there is nothing in it"},
    {FaultKind::OutOfOrder, "OUT_OF_ORDER", "%1 does not come after %2: values stand in the order of their days"},
    {FaultKind::Overlap, "OVERLAP", "%1 is covered twice: the value before it holds until %2"},
    {FaultKind::Gap, "GAP", "nothing holds from %1 to %2"},
    {FaultKind::NoUntil, "NO_UNTIL", "a value that is set for a year must say until when it holds"},
    {FaultKind::UntilBeforeFrom, "UNTIL_BEFORE_FROM", "it ends on %1, before it begins on %2"},
    {FaultKind::NotWhole, "NOT_WHOLE",
     "\"%1\" must be a whole number, without a point, an exponent or quotation marks"},
    {FaultKind::Negative, "NEGATIVE", "a price cannot be less than nothing"},
    {FaultKind::OutOfRange, "OUT_OF_RANGE", "%1 is not within what \"%2\" can be"},
    {FaultKind::ItemTwice, "ITEM_TWICE", "%1 stands in this list twice"},
    {FaultKind::SourceNotListed, "SOURCE_NOT_LISTED", "the source %1 is not listed in sources.json"},
    {FaultKind::SourceTwice, "SOURCE_TWICE", "the source %1 is listed twice"},
    {FaultKind::GuideTwice, "GUIDE_TWICE", "the price guide %1 stands in %2 too"},
    {FaultKind::GuidesOverlap, "GUIDES_OVERLAP", "%1 and %2 both hold from %3 to %4"},
    {FaultKind::GuidesGap, "GUIDES_GAP", "no price guide holds from %1 to %2, between %3 and %4"},
    {FaultKind::NotForCouncils, "NOT_FOR_COUNCILS", "%1 is not for a council to set"},
    {FaultKind::BelowNational, "BELOW_NATIONAL",
     "%1 is less than the national %2 on %3, and a council may only raise it"},
    {FaultKind::AboveNational, "ABOVE_NATIONAL",
     "%1 is more than the national %2 on %3, and a council may only lower it"},
    {FaultKind::BelowNewestNational, "BELOW_NATIONAL",
     "%1 is less than %2, the newest national value known for %4 (that of %3 is not on file), and a council may only "
     "raise it"},
    {FaultKind::AboveNewestNational, "ABOVE_NATIONAL",
     "%1 is more than %2, the newest national value known for %4 (that of %3 is not on file), and a council may only "
     "lower it"},
    {FaultKind::DiffersFromNational, "DIFFERS_FROM_NATIONAL", "\"%1\" must be \"%2\", as in the national file"},
    {FaultKind::CouncilNotNamed, "COUNCIL_NOT_NAMED", "a council's own file names the council, not %1"},
    {FaultKind::CouncilsMixed, "COUNCILS_MIXED", "this folder speaks for %1; this file for %2"},
};

const Words& wordsFor(FaultKind kind)
{
    const auto found = std::ranges::find(kWords, kind, &Words::kind);
    Q_ASSERT(found != std::end(kWords));
    return *found;
}

} // namespace

QString faultSentence(const policy::CheckFault& fault)
{
    const QString sentence = QString::fromLatin1(wordsFor(fault.kind).sentence);
    switch (fault.with.size()) {
    case 1: return sentence.arg(fault.with[0]);
    case 2: return sentence.contains(u"%2") ? sentence.arg(fault.with[0], fault.with[1]) : sentence.arg(fault.with[0]);
    case 3: return sentence.arg(fault.with[0], fault.with[1], fault.with[2]);
    case 4: return sentence.arg(fault.with[0], fault.with[1], fault.with[2], fault.with[3]);
    default: return sentence;
    }
}

QString faultLine(const policy::CheckFault& fault)
{
    const QString part = fault.part.isEmpty() ? QString() : fault.part + u": "_s;
    return u"%1:%2:%3: %4%5"_s.arg(fault.file, QString::number(fault.place.line), QString::number(fault.place.column),
                                   part, faultSentence(fault));
}

QString refusedPolicy(const Error& error, const QString& national, const QString& council)
{
    const auto checked = policy::check(national, council);
    const auto isThat = [&error](const policy::CheckFault& fault) {
        const QString name = error.where.section(u": "_s, 0, 0);
        return !fault.part.isEmpty() && fault.file.endsWith(u'/' + name) && error.where == name + u": "_s + fault.part;
    };
    const auto isThere = [&](const policy::CheckFault& fault) {
        return isThat(fault)
               && error.detail
                      == u"line %1, column %2"_s.arg(QString::number(fault.place.line),
                                                     QString::number(fault.place.column));
    };
    if (checked && error.code == ErrorCode::PolicyFileUnreadable) {
        auto found = std::ranges::find_if(checked->faults, isThere);
        if (found == checked->faults.end()) found = std::ranges::find_if(checked->faults, isThat);
        if (found != checked->faults.end()) return faultLine(*found);
    }
    return u"%1 (%2 %3)"_s.arg(documents::paragraphFor(error), error.where, error.detail);
}

QString faultCode(FaultKind kind)
{
    return QString::fromLatin1(wordsFor(kind).code);
}

} // namespace alongside::cli
