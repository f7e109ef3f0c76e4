#include "ui/screens/plan/summary/from_record.h"

#include "core/documents/names/names.h"
#include "core/documents/statement/statement_parts.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/number_words.h"
#include "core/documents/words/words.h"
#include "core/domain/money/decided_way.h"
#include "core/domain/money/not_known.h"
#include "core/domain/money/sums/shares.h"
#include "core/domain/settled.h"
#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString needsWords(const CaseFile& file)
{
    const Determination* made = settled(file.determinations);
    if (!made) return FromRecord::tr("Nothing is decided yet.");
    const QStringList counts = documents::namesOf(documents::areasFound(*made, AreaStatus::Unable));
    if (counts.isEmpty()) return FromRecord::tr("None that counts.");
    return (made->eligible ? FromRecord::tr("Eligible: %1.") : FromRecord::tr("Not eligible, and counting: %1."))
        .arg(documents::listed(counts));
}

QString outcomesWords(const CaseFile& file)
{
    if (file.outcomes.isEmpty()) return FromRecord::tr("None is written yet.");
    const QString many = documents::atStart(documents::numberInWords(file.outcomes.size()));
    return file.outcomes.size() == 1 ? FromRecord::tr("One, below.") : FromRecord::tr("%1, below.").arg(many);
}

QString budgetWords(const CaseFile& file)
{
    const AllocationAgreement* agreed = settled(file.agreements);
    if (!agreed) return FromRecord::tr("No budget is agreed yet.");
    const Allocation& it = agreed->allocation;
    if (isAllUnknown(it)) return FromRecord::tr("Agreed; what it comes to is not yet known.");
    if (isLumpsOnly(it)) return documents::weekWords(it) + u'.';
    return it.oneOff == Money() ? FromRecord::tr("%1, %2 a year.").arg(documents::weekWords(it), it.year.display())
                                : FromRecord::tr("%1, %2 a year and %3 once.")
                                      .arg(documents::weekWords(it), it.year.display(), it.oneOff.display());
}

QString adviceWords(const CaseFile& file)
{
    const QStringList all = documents::adviceIn(file, standing(file.determinations));
    return all.isEmpty() ? FromRecord::tr("None is written yet.") : all.join(u' ');
}

} // namespace

FromRecord::FromRecord(CaseSession& session, QWidget* parent)
    : Card(tr("From the rest of the record"), parent), m_session(session)
{
    setObjectName(u"plan_from_record"_s);
    add(u"needs"_s, u"eligibility"_s, tr("Needs, and how far they count"));
    add(u"outcomes"_s, u"outcomes"_s, tr("Outcomes"));
    add(u"budget"_s, u"money"_s, tr("Personal budget"));
    add(u"way"_s, u"choices"_s, tr("How the money comes"));
    add(u"advice"_s, u"choices"_s, tr("Advice"));
}

void FromRecord::add(const QString& key, const QString& screen, const QString& title)
{
    auto* said = new TextLabel;
    said->setObjectName(u"plan_has_"_s + key);
    auto* go = makeButton(ButtonKind::Quiet, u"plan_to_"_s + key, title);
    body()->addWidget(go, 0, Qt::AlignLeft);
    body()->addWidget(said);
    m_said.insert(key, said);
    connect(go, &QPushButton::clicked, this, [this, screen] { emit followed(screen); });
}

void FromRecord::showCase()
{
    const CaseFile& file = m_session.file();
    m_said.value(u"needs"_s)->setText(needsWords(file));
    m_said.value(u"outcomes"_s)->setText(outcomesWords(file));
    m_said.value(u"budget"_s)->setText(budgetWords(file));
    m_said.value(u"way"_s)->setText(documents::plainName(decidedWay(file)) + u'.');
    m_said.value(u"advice"_s)->setText(adviceWords(file));
}

} // namespace alongside::ui
