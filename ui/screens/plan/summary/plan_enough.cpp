#include "ui/screens/plan/summary/plan_enough.h"

#include "core/documents/sentences.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/words.h"
#include "core/domain/confirmed.h"
#include "core/domain/plan/quoted.h"
#include "ui/case/cards/said_list.h"
#include "ui/case/fields/rows.h"
#include "ui/case/why_words.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString nameOf(PlanLineId id, const CaseFile& file)
{
    const PlanLine* line = itemIn(file.planLines, id);
    return line && !line->what.trimmed().isEmpty() ? oneLine(line->what, 60)
                                                   : PlanEnough::tr("something without a name yet");
}

QString namesOf(const QList<PlanLineId>& ids, const CaseFile& file)
{
    QStringList names;
    for (const PlanLineId& id : ids) names.append(documents::apart(nameOf(id, file)));
    return names.join(PlanEnough::tr("; "));
}

/// What the sums are made of: each line that is quoted.
QStringList inputsOf(const CaseFile& file)
{
    QStringList inputs;
    for (const PlanLine& line : file.planLines)
        if (isBought(line))
            inputs.append(u"%1: %2"_s.arg(documents::apart(nameOf(line.id, file)), documents::quotedWords(line)));
    return inputs;
}

} // namespace

PlanEnough::PlanEnough(const CaseServices& services, CaseSession& session, QWidget* parent)
    : Card(tr("Does it fit the money?"), parent), m_services(services), m_session(session),
      m_verdict(new TextLabel({}, Type::Lead)), m_sums(nullptr), m_open(new TextLabel), m_uncovered(new TextLabel),
      m_note(nullptr)
{
    build();
}

void PlanEnough::build()
{
    setObjectName(u"plan_enough"_s);
    m_verdict->setObjectName(u"plan_verdict"_s);
    m_open->setObjectName(u"plan_not_counted"_s);
    m_uncovered->setObjectName(u"plan_uncovered"_s);
    for (TextLabel* label : {m_open, m_uncovered}) label->setTone(TextLabel::Tone::Caution);
    auto* sums = new Flow(kApart);
    for (const QString& key : {u"week"_s, u"year"_s, u"once"_s}) {
        auto* cell = new Stack(0);
        auto* figure = new WhyNumber(u"figure_plan_"_s + key);
        auto* name = muted({})->inFlow();
        name->setObjectName(u"name_of_plan_"_s + key);
        cell->rows->addWidget(name);
        cell->rows->addWidget(figure, 0, Qt::AlignLeft);
        sums->cells->addWidget(cell);
        m_figures.append(figure);
    }
    m_sums = sums;
    auto* note =
        new TextField(u"plan_not_enough_note"_s, tr("Talk about it: a note to your manager. Everything else goes on."));
    note->edit()->setLines(2, 8);
    m_session.bind(note, inRecord<&CaseFile::money, &MoneyTalk::notEnoughNote>());
    auto* managers = new ForStaff;
    managers->rows->addWidget(note);
    m_note = note;
    for (QWidget* part : QList<QWidget*>{m_verdict, m_sums, m_open, m_uncovered, managers}) body()->addWidget(part);
}

void PlanEnough::showFigure(WhyNumber* figure, const QString& name, Money plan, Money agreed, const Why& why)
{
    const QString key = figure->objectName().section(u'_', -1);
    findChild<TextLabel*>(u"name_of_plan_"_s + key)->setText(tr("%1, of %2 agreed").arg(name, agreed.display()));
    figure->setFigure(tr("The plan, %1, of %2 agreed").arg(documents::inSentence(name), agreed.display()),
                      plan.display(), why);
}

void PlanEnough::showSums(const casework::PlanMoney& money, const Allocation& agreed)
{
    const Sufficiency& found = *money.found;
    Why why = whyFrom(verdict(money), found.reasons.first(), m_services.rules, found.policy, found.reasons);
    QStringList sentences;
    for (const Reason& reason : found.reasons) sentences.append(documents::sentenceFor(reason));
    why.sentence = sentences.join(u' ');
    why.inputs = inputsOf(m_session.file());
    showFigure(m_figures.at(0), money.isWhole() ? tr("A week") : tr("A week so far"), found.planWeekly, agreed.weekly,
               why);
    showFigure(m_figures.at(1), money.isWhole() ? tr("A year") : tr("A year so far"), found.planYear, agreed.year, why);
    showFigure(m_figures.at(2), money.isWhole() ? tr("Once") : tr("Once so far"), found.planOneOff, agreed.oneOff, why);
}

QString PlanEnough::verdict(const casework::PlanMoney& money) const
{
    if (money.isAbove()) return tr("Above what is agreed. Talk about it: nothing waits, and what is agreed goes on.");
    if (!money.isWhole())
        return money.noAmount.isEmpty() ? tr("Not yet known: not every line has its price.")
                                        : tr("Not yet known: not every line says how much.");
    switch (money.found->verdict) {
    case Verdict::AboutRight: return tr("About right. Lines may move freely within it: nobody is asked.");
    case Verdict::TooHigh:
        return tr("Well below what is agreed. Ask whether something is missing; nothing is taken away.");
    case Verdict::TooLow: break;
    }
    return tr("Something that is paid for has nothing planned against it yet.");
}

/// What is not counted, by name, with what it waits for.
QString PlanEnough::open(const casework::PlanMoney& money) const
{
    const CaseFile& file = m_session.file();
    QStringList said;
    if (!money.noPrice.isEmpty()) said.append(tr("No price asked yet: %1.").arg(namesOf(money.noPrice, file)));
    if (!money.noAmount.isEmpty())
        said.append(tr("Priced, and how much of it is not said yet: %1.").arg(namesOf(money.noAmount, file)));
    if (!money.nobodySaid.isEmpty())
        said.append(tr("Who does it is not said yet: %1.").arg(namesOf(money.nobodySaid, file)));
    if (!money.forNoOutcome.isEmpty())
        said.append(tr("For no outcome yet, so not counted: %1.").arg(namesOf(money.forNoOutcome, file)));
    return said.join(u' ');
}

void PlanEnough::showFigures()
{
    const CaseFile& file = m_session.file();
    const AllocationAgreement* agreed = standing(file.agreements);
    const casework::PlanMoney money = casework::planMoney(file, m_services.clock.today(), m_services.rules.reviewing());
    const bool any = agreed && !file.planLines.isEmpty();
    m_sums->setVisible(any && money.found);
    m_verdict->setText(!agreed                    ? tr("No budget is agreed yet. The plan can be written all the same.")
                       : file.planLines.isEmpty() ? tr("Nothing is planned yet.")
                       : !money.found             ? documents::paragraphFor(money.found.error())
                                                  : verdict(money));
    if (any && money.found) showSums(money, agreed->allocation);
    const QString waits = open(money);
    m_open->setText(waits);
    m_open->setVisible(any && !waits.isEmpty());
    QStringList uncovered;
    if (any && money.found)
        for (const QString& id : money.found->uncovered)
            if (const Outcome* outcome = itemIn(file.outcomes, OutcomeId{QUuid::fromString(id)}))
                uncovered.append(u"\u201C%1\u201D"_s.arg(documents::apart(oneLine(outcome->statement, 80))));
    m_uncovered->setText(tr("Paid for, with nothing planned yet: %1.").arg(uncovered.join(tr("; "))));
    m_uncovered->setVisible(!uncovered.isEmpty());
    m_note->setVisible(money.isAbove() || !file.money.notEnoughNote.isEmpty());
}

} // namespace alongside::ui
