#include "ui/case/cards/open_question.h"

#include "core/documents/words/version_words.h"
#include "ui/support/translated.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

struct PartPage {
    QStringView part;
    QStringView page;
};
constexpr PartPage kPages[] = {
    {u"person", u"person"},      {u"staff", u"person"},
    {u"sitting", u"talk"},       {u"entry", u"talk"},
    {u"good_and_bad", u"talk"},  {u"strength", u"talk"},
    {u"circle_member", u"talk"}, {u"offer", u"talk"},
    {u"week", u"talk"},          {u"assessment", u"eligibility"},
    {u"need", u"eligibility"},   {u"outcome", u"outcomes"},
    {u"support_line", u"money"}, {u"money", u"money"},
    {u"choices", u"choices"},    {u"advice", u"choices"},
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

QString pageOf(const QString& field)
{
    const QString part = field.section(u'.', 0, 0);
    for (const PartPage& row : kPages)
        if (row.part == part) return row.page.toString();
    return {};
}

} // namespace alongside::ui
