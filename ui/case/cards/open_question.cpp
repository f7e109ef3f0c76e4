#include "ui/case/cards/open_question.h"

#include "core/documents/words/standing_words.h"
#include "core/documents/words/version_words.h"
#include "ui/shell/places/link.h"
#include "ui/support/translated.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

struct PartPage {
    QStringView part;
    QStringView page;
};
constexpr PartPage kPages[] = {
    {u"person", u"person"},       {u"staff", u"person"},
    {u"sitting", u"talk"},        {u"entry", u"talk"},
    {u"good_and_bad", u"talk"},   {u"strength", u"talk"},
    {u"circle_member", u"talk"},  {u"offer", u"talk"},
    {u"week", u"talk"},           {u"assessment", u"eligibility"},
    {u"caring", u"eligibility"},  {u"record_link", u"person"},
    {u"need", u"eligibility"},    {u"outcome", u"outcomes"},
    {u"support_line", u"money"},  {u"money", u"money"},
    {u"choices", u"choices"},     {u"advice", u"choices"},
    {u"plan", u"plan"},           {u"plan_line", u"plan"},
    {u"planner_reply", u"plan"},  {u"review", u"review"},
    {u"review_point", u"review"}, {u"spend", u"review"},
    {u"capacity", u"person"},     {u"money_holder", u"choices"},
    {u"payee", u"choices"},       {u"attachment", u"plan"},
    {u"means", u"money"},         {u"means_amount", u"money"},
};

QString sentenceFor(const TwoVersions& question, const CaseFile& file)
{
    switch (question.meeting) {
    case Meeting::NeedsDeciding: return tr("Both answers are kept. Someone must decide, and say why.");
    case Meeting::BothShown: return tr("One of these is used; the other is kept beside it.");
    case Meeting::TextMerged: return tr("Both wrote here without seeing the other. Both writings are in the text.");
    case Meeting::TextSideBySide:
        return tr("Both wrote in the same paragraph. Both stand in the text, one after the other.");
    case Meeting::KeptAgainstRemoval: break;
    }
    return documents::keptSentence(question, file);
}

/// Where a decision is made, and so made anew.
struct DecidedOn {
    QStringView page;
    QStringView act; // what gets the focus there
    QString (*words)();
};

DecidedOn decidedOn(const QString& part)
{
    if (part == u"determination"_s)
        return {u"eligibility", u"determined_eligible", [] { return tr("Sign once more"); }};
    if (part == u"allocation_agreement"_s) return {u"money", u"agree", [] { return tr("Agree once more"); }};
    if (part == u"payment_instruction"_s)
        return {u"choices", u"start_the_money", [] { return tr("Start the money once more"); }};
    if (part == u"payment_change"_s)
        return {u"choices", u"change_the_payments", [] { return tr("Change the payments once more"); }};
    if (part == u"payment_stop"_s)
        return {u"choices", u"stop_the_payments", [] { return tr("Say once more when they stop"); }};
    if (part == u"order"_s) return {u"choices", u"place_order", [] { return tr("Order once more"); }};
    if (part == u"signed_plan"_s) return {u"review", u"sign_plan", [] { return tr("Sign the plan once more"); }};
    return {u"choices", u"planning_set_aside", [] { return tr("Set aside once more"); }};
}

} // namespace

documents::KnownCodes knownOn(const casework::Rulebook& rules, QDate on)
{
    documents::KnownCodes known{{}, rules.providersOn(on)};
    if (const auto guide = rules.guideOn(on)) known.guide = *guide;
    return known;
}

OpenQuestion openQuestion(const TwoVersions& question, const CaseFile& file, const casework::Rulebook& rules, QDate on)
{
    const documents::KnownCodes known = knownOn(rules, on);
    OpenQuestion open{.id = file.id,
                      .name = file.person.name,
                      .question = question,
                      .title = documents::versionTitle(question, file),
                      .sentence = sentenceFor(question, file),
                      .values = {}};
    for (const Version& version : question.versions)
        open.values.append(documents::versionWords(question, version, file, known));
    return open;
}

PutTogether putTogether(const TwoVersions& text, const CaseFile& file)
{
    return {documents::versionTitle(text, file), personLink(file.id, pageOf(text.field), questionName(text))};
}

QString questionName(const TwoVersions& question)
{
    return u"question.%1.%2.%3"_s.arg(question.field, question.item.toString(QUuid::Id128), question.key);
}

QList<OpenQuestion> twoDecisions(const CaseFile& file, const MadeWhen& made, int offsetMinutes)
{
    QList<OpenQuestion> open;
    for (const documents::TwoStand& two : documents::twoStanding(file)) {
        const DecidedOn on = decidedOn(two.part);
        open.append({.id = file.id,
                     .name = file.person.name,
                     .question = {.field = two.part, .meeting = Meeting::NeedsDeciding},
                     .title = two.title,
                     .sentence = tr("They were made apart, and neither is told as the one that holds."),
                     .values = two.each,
                     .rows = standingRows(file, two.part, made, offsetMinutes),
                     .link = personLink(file.id, on.page.toString(), on.act.toString()),
                     .linkWords = on.words()});
    }
    return open;
}

QString actPageOf(const QString& part)
{
    return decidedOn(part).page.toString();
}

QString pageOf(const QString& field)
{
    const QString part = field.section(u'.', 0, 0);
    for (const PartPage& row : kPages)
        if (row.part == part) return row.page.toString();
    return {};
}

} // namespace alongside::ui
