#include "ui/screens/eligibility/finding_card.h"

#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "core/documents/words/words.h"
#include "ui/case/fields/case_fields.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/rows.h"
#include "ui/case/why_words.h"
#include "ui/support/names.h"
#include "ui/support/refill.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString metWords(Tri met)
{
    return met == Tri::Yes  ? FindingCard::tr("Yes")
           : met == Tri::No ? FindingCard::tr("No")
                            : FindingCard::tr("Not yet known");
}

/// Everybody who has said yes to help: of others there is nothing to leave out.
QString helpers(const CaseFile& file)
{
    QStringList names;
    for (const CircleMember& one : file.circle)
        if (!one.name.isEmpty() && std::ranges::any_of(file.offers, [&](const Offer& offer) {
                return offer.by == one.id && offer.willing == Willing::Yes;
            }))
            names.append(calledIn(file.circle, one));
    return documents::listed(names);
}

} // namespace

FindingCard::FindingCard(const casework::Rulebook& rules, QWidget* parent)
    : Card(tr("Finding from your answers"), parent), m_rules(rules), m_answer(new TextLabel({}, Type::Lead)),
      m_reasons(new Stack(0)), m_carers(muted({}, Type::Body)),
      m_age(
          muted(tr("The day of birth is not known, so this is worked out as for somebody of 18 or over."), Type::Body))
{
    m_answer->setObjectName(u"finding"_s);
    m_carers->setObjectName(u"finding_leaves_out"_s);
    m_age->setObjectName(u"finding_age"_s);
    setTone(Tone::Information);
    for (QWidget* part : QList<QWidget*>{m_answer, m_reasons, m_carers, m_age}) body()->addWidget(part);
    new KeptHeight(this);
}

void FindingCard::showFinding(const EligibilityFinding& finding, const CaseFile& file)
{
    const QString answer = documents::plainName(finding.answer);
    const QString marked =
        finding.recordComplete ? answer + u'.' : tr("%1. The record is not complete yet.").arg(answer);
    if (m_answer->text() != marked) {
        m_answer->setText(marked);
        announce(m_answer, tr("Finding: %1").arg(marked));
    }
    m_age->setVisible(!file.person.bornOn.isValid());
    const QString who = helpers(file);
    m_carers->setText(who.isEmpty()
                          ? tr("What family and friends do is left out here on purpose. It is looked at when we plan.")
                          : tr("Help from %1 is left out here on purpose. It counts when we plan.").arg(who));
    if (finding.reasons == m_shown) return;
    m_shown = finding.reasons;
    auto* rows = static_cast<Stack*>(m_reasons)->rows;
    const Refill anew(rows);
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const Reason& reason = m_shown.at(i);
        auto* row = new QWidget;
        auto* cells = new QHBoxLayout(row);
        cells->setContentsMargins(0, 0, 0, 0);
        auto* why = new WhyNumber(u"finding_reason_%1"_s.arg(i + 1));
        const QString sentence = documents::sentenceFor(reason);
        why->setFigure(sentence, metWords(reason.met), whyFrom(sentence, reason, m_rules, finding.policy, m_shown));
        cells->addWidget(why, 0, Qt::AlignTop);
        auto* words = new TextLabel(sentence);
        words->setContentsMargins(0, 4, 0, 4);
        words->wide();
        cells->addWidget(words, 1);
        rows->addWidget(row);
    }
}

void FindingCard::showError(const Error& error)
{
    m_answer->setText(documents::paragraphFor(error));
    m_reasons->hide();
}

} // namespace alongside::ui
