#include "ui/screens/plan/law_card.h"

#include "core/domain/plan/coming_review.h"
#include "core/domain/plan/standing_plan.h"
#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "core/documents/words/words.h"
#include "core/domain/settled.h"
#include "ui/case/fields/rows.h"
#include "ui/shell/places/link.h"
#include "ui/support/refill.h"
#include "ui/support/when.h"
#include "ui/widgets/still_to_say.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString notYetKnown(const QString& what)
{
    return LawCard::tr("%1: %2").arg(what, documents::inSentence(documents::plainName(Tri::NotYetKnown)));
}

QString waiting(const casework::AskedOfPlan& one)
{
    return one.said == Tri::No ? documents::sentenceFor(one.why) : notYetKnown(documents::plainNameOfPlanPart(one.law));
}

/// Advice that is written lacks only what it does.
QString openWords(const casework::AskedOfPlan& one, const CaseFile& file)
{
    const QString name = documents::plainNameOfPlanPart(one.law);
    const bool advice = one.law == u"CA14 s25(1)(f)"_s;
    return advice && !file.advice.isEmpty() ? LawCard::tr("%1: what each piece does").arg(name) : name;
}

/// Copies are owed once it is made; whether one was handed over is not in the record.
QStringList copiesOwed(const casework::CompletenessFinding& found, const CaseFile& file)
{
    const QString who = documents::apart(callName(file));
    QStringList owed;
    if (found.stillOwed.contains(u"copy_to_the_person"_s))
        owed.append(notYetKnown(LawCard::tr("A copy given to %1").arg(who)));
    if (found.stillOwed.contains(u"copies_asked_for"_s))
        owed.append(notYetKnown(LawCard::tr("Copies for those %1 asked for").arg(who)));
    return owed;
}

QString interim(const CaseFile& file)
{
    if (const SignedPlan* plan = standingPlan(file))
        return LawCard::tr("The plan signed off on %1 has taken the place of this statement.")
            .arg(dayWords(confirmationOf(*plan, file)->on));
    const auto review = comingReview(file);
    return review ? LawCard::tr("This statement is interim. The plan takes its place at the review on %1.")
                        .arg(dayWords(review->on))
                  : LawCard::tr("This statement is interim. The plan takes its place at the six-week review.");
}

} // namespace

LawCard::LawCard(const CaseServices& services, QWidget* parent)
    : Card(tr("What the law asks for"), parent), m_services(services), m_interim(muted({}, Type::Body)),
      m_heldTitle(new TextLabel(tr("It says already"), Type::Strong)), m_held(new QVBoxLayout),
      m_open(new StillToSay(u"still_to_plan"_s)), m_needs(muted({}, Type::Body)),
      m_waitsTitle(new TextLabel(tr("Waits for the plan"), Type::Strong)), m_waits(new QVBoxLayout)
{
    setObjectName(u"law"_s);
    m_interim->setObjectName(u"law_interim"_s);
    m_needs->setObjectName(u"law_needs"_s);
    for (QVBoxLayout* rows : {m_held, m_waits}) rows->setSpacing(kTight);
    body()->addWidget(m_interim);
    body()->addWidget(m_heldTitle);
    body()->addLayout(m_held);
    body()->addWidget(m_open);
    body()->addWidget(m_needs);
    body()->addWidget(m_waitsTitle);
    body()->addLayout(m_waits);
    connect(m_open, &StillToSay::followed, this, &LawCard::followed);
}

void LawCard::list(QVBoxLayout* rows, const QString& objectName, const QStringList& words, bool held)
{
    const Refill anew(rows);
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto* row = new TextLabel(held ? u"\u2713 "_s + words.at(i) : words.at(i));
        row->setObjectName(u"%1_%2"_s.arg(objectName, QString::number(i + 1)));
        row->setTone(held ? TextLabel::Tone::Ok : TextLabel::Tone::Muted);
        row->setAccessibleName(held ? tr("It says already: %1").arg(words.at(i)) : words.at(i));
        rows->addWidget(row);
    }
}

void LawCard::showCase(const CaseFile& file, bool besideThePlan)
{
    const auto found = m_services.rules.planContents().finding(
        file, m_services.clock.today(), besideThePlan ? casework::Page::Plan : casework::Page::Statement);
    QStringList held, waits, needs;
    QList<ToSay> open;
    if (found) {
        for (const casework::AskedOfPlan& one : casework::askedOf(*found, file)) {
            const QString name = documents::plainNameOfPlanPart(one.law);
            if (one.held == casework::Held::Already) held.append(name);
            for (const CareArea area : one.needs) needs.append(documents::inSentence(documents::plainName(area)));
            if (one.held == casework::Held::StillToSay)
                open.append({openWords(one, file), personLink(file.id, one.page, one.field)});
            if (one.held == casework::Held::WaitsForThePlan) waits.append(waiting(one));
        }
        waits += copiesOwed(*found, file);
    }
    m_interim->setText(found ? interim(file) : documents::paragraphFor(found.error()));
    m_interim->setVisible(!besideThePlan || !found);
    m_waitsTitle->setText(besideThePlan ? tr("Not known yet") : tr("Waits for the plan"));
    m_open->setItems(open);
    m_open->setVisible(!open.isEmpty());
    needs.removeDuplicates();
    m_needs->setText(tr("Not answered yet: %1.").arg(documents::listed(needs)));
    m_needs->setVisible(!needs.isEmpty());
    m_heldTitle->setVisible(!held.isEmpty());
    m_waitsTitle->setVisible(!waits.isEmpty());
    const QStringList now = held + waits;
    if (std::exchange(m_shown, now) == now) return;
    list(m_held, u"law_held"_s, held, true);
    list(m_waits, u"law_waits"_s, waits, false);
}

} // namespace alongside::ui
