#include "ui/case/cards/standing_sides.h"

#include "core/documents/names/names.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/standing_words.h"
#include "core/documents/words/words.h"
#include "ui/case/case_page.h"
#include "ui/support/flow_layout.h"
#include "ui/support/translated.h"
#include "ui/support/when.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kStandingWidth = 300;

class Rows {
public:
    Rows(const CaseFile& file, const MadeWhen& made, int offset) : m_file(file), m_made(made), m_offset(offset) {}

    QList<StandingRow> agreements()
    {
        const auto all = allStanding(m_file.agreements);
        const QString who = documents::apart(callName(m_file));
        add(tr("Agreed by"), all, [](const AllocationAgreement& one) { return manner(one); });
        add(tr("With"), all, [](const AllocationAgreement& one) { return one.worker; });
        addWhen(all);
        add(tr("A week"), all,
            [](const AllocationAgreement& one) { return documents::sumWords(one.allocation, one.allocation.weekly); });
        add(tr("The way of the money"), all, [](const AllocationAgreement& one) { return way(one.allocation); });
        add(tr("%1 says it is enough").arg(who), all,
            [](const AllocationAgreement& one) { return answer(one.personSaysEnough); });
        add(tr("In %1's words").arg(who), all,
            [](const AllocationAgreement& one) { return documents::quoted(one.personWords); });
        add(tr("The worker says it is enough"), all,
            [](const AllocationAgreement& one) { return answer(one.workerSaysEnough); });
        return m_rows;
    }

    QList<StandingRow> determinations()
    {
        const auto all = allStanding(m_file.determinations);
        add(tr("Signed by"), all, [](const Determination& one) { return one.by; });
        addWhen(all);
        add(tr("Answer"), all,
            [](const Determination& one) { return one.eligible ? tr("eligible") : tr("not eligible"); });
        add(tr("Reasons"), all, [](const Determination& one) { return documents::quoted(one.reasons); });
        add(tr("Why it differs from the check"), all,
            [](const Determination& one) { return documents::quoted(one.differsBecause); });
        add(tr("Advice"), all, [](const Determination& one) { return documents::quoted(one.advice); });
        return m_rows;
    }

    QList<StandingRow> starts()
    {
        const auto all = allStanding(m_file.instructions);
        add(tr("Started by"), all, [](const PaymentInstruction& one) { return one.by; });
        addWhen(all);
        add(tr("The way of the money"), all,
            [](const PaymentInstruction& one) { return documents::plainName(one.way); });
        add(tr("Said yes to it"), all, [](const PaymentInstruction& one) { return one.chosenBy; });
        add(tr("First payment"), all, [](const PaymentInstruction& one) {
            const PaymentSchedule& due = one.schedule;
            return due.firstAmount == Money() ? tr("nothing paid out to an account")
                                              : tr("%1 on %2").arg(due.firstAmount.display(), dayWords(due.first));
        });
        add(tr("Direct payment a week"), all, [](const PaymentInstruction& one) { return one.netWeekly.display(); });
        add(tr("Arranged by the council a week"), all,
            [](const PaymentInstruction& one) { return one.councilArrangedWeekly.display(); });
        return m_rows;
    }

    QList<StandingRow> changes()
    {
        const auto all = allStanding(m_file.changes);
        add(tr("Changed by"), all, [](const PaymentChange& one) { return one.by; });
        addWhen(all);
        add(tr("From"), all, [](const PaymentChange& one) { return dayWords(one.from); });
        add(tr("The way of the money"), all, [](const PaymentChange& one) { return documents::plainName(one.way); });
        add(tr("Direct payment a week"), all, [](const PaymentChange& one) { return one.netWeekly.display(); });
        add(tr("Arranged by the council a week"), all,
            [](const PaymentChange& one) { return one.councilArrangedWeekly.display(); });
        return m_rows;
    }

    QList<StandingRow> stops()
    {
        const auto all = allStanding(m_file.stops);
        add(tr("Stopped by"), all, [](const PaymentStop& one) { return one.by; });
        addWhen(all);
        add(tr("Last day that is paid"), all, [](const PaymentStop& one) { return dayWords(one.lastDay); });
        add(tr("Why"), all, [](const PaymentStop& one) { return documents::plainName(one.reason); });
        add(tr("In words"), all, [](const PaymentStop& one) { return documents::quoted(one.words); });
        return m_rows;
    }

    QList<StandingRow> orders()
    {
        const auto all = allStanding(m_file.orders);
        add(tr("Ordered by"), all, [](const Order& one) { return one.by; });
        addWhen(all);
        add(tr("What is ordered"), all, [this](const Order& one) {
            QStringList lines;
            for (const OrderedLine& line : orderedLines(one, m_file)) lines.append(documents::orderWords(line));
            return lines.join(u'\n');
        });
        return m_rows;
    }

    QList<StandingRow> plans()
    {
        const auto all = allStanding(m_file.signedPlans);
        add(tr("Signed by"), all, [](const SignedPlan& one) { return one.by; });
        addWhen(all);
        add(tr("Talked with"), all, [](const SignedPlan& one) { return one.talkedWith; });
        add(tr("What was said"), all, [](const SignedPlan& one) { return documents::quoted(one.gist); });
        add(tr("Next review"), all, [](const SignedPlan& one) { return dayWords(one.nextReview); });
        return m_rows;
    }

    QList<StandingRow> commitments()
    {
        const auto all = allStanding(m_file.commitments);
        add(tr("Set aside by"), all, [](const PlanningCommitment& one) { return one.by; });
        addWhen(all);
        add(tr("Help with the plan"), all, [](const PlanningCommitment& one) { return one.plannerName; });
        add(tr("Once"), all, [](const PlanningCommitment& one) { return one.once.display(); });
        add(tr("Help with the money"), all, [](const PlanningCommitment& one) { return one.moneyManagerName; });
        add(tr("A week"), all, [](const PlanningCommitment& one) { return one.weekly.display(); });
        return m_rows;
    }

private:
    template <class Decision, class Say>
    void add(const QString& label, const QList<const Decision*>& all, const Say& say)
    {
        QStringList values;
        for (const Decision* one : all) values.append(documents::apart(say(*one)));
        if (std::ranges::all_of(values, [](const QString& value) { return value.isEmpty(); })) return;
        const bool differs = std::ranges::any_of(values, [&](const QString& value) { return value != values.first(); });
        m_rows.append({label, values, differs});
    }
    template <class Decision>
    void addWhen(const QList<const Decision*>& all)
    {
        add(tr("When"), all,
            [this](const Decision& one) { return dayAndTime(one.on, m_made.value(one.id), m_offset); });
    }

    static QString answer(Tri says)
    {
        return says == Tri::NotYetKnown ? tr("not said") : says == Tri::Yes ? tr("yes") : tr("no");
    }
    static QString manner(const AllocationAgreement& agreed)
    {
        QStringList said{documents::apart(agreed.by)};
        if (agreed.agreedHow != Agreed::NotYet)
            said.append(documents::inSentence(documents::plainName(agreed.agreedHow)));
        if (!agreed.how.isEmpty()) said.append(tr("there: %1").arg(documents::apart(agreed.how)));
        return said.join(u"; ");
    }
    static QString way(const Allocation& allocation)
    {
        return tr("%1 a week by direct payment, %2 a week arranged by the council")
            .arg(documents::sumWords(allocation, allocation.dpGrossWeekly),
                 documents::sumWords(allocation, allocation.otherWeekly));
    }

    const CaseFile& m_file;
    const MadeWhen& m_made;
    int m_offset;
    QList<StandingRow> m_rows{};
};

TextLabel* labelOf(const StandingRow& row)
{
    auto* label = new TextLabel(row.differs ? tr("%1 (differs)").arg(row.label) : row.label, Type::Small);
    label->setTone(row.differs ? TextLabel::Tone::Caution : TextLabel::Tone::Muted);
    return label;
}

} // namespace

QString dayAndTime(QDate on, const Made& made, int offsetMinutes)
{
    if (made.atMs == 0) return dayWords(on);
    const QString time = timeWords(made.atMs, offsetMinutes);
    const QDate day = dayOf(made.atMs, offsetMinutes);
    return day == on ? tr("%1, %2").arg(dayWords(on), time)
                     : tr("%1, put down at %2 on %3").arg(dayWords(on), time, weekdayWords(day));
}

QList<StandingRow> standingRows(const CaseFile& file, const QString& part, const MadeWhen& made, int offsetMinutes)
{
    Rows rows(file, made, offsetMinutes);
    if (part == u"allocation_agreement"_s) return rows.agreements();
    if (part == u"determination"_s) return rows.determinations();
    if (part == u"payment_instruction"_s) return rows.starts();
    if (part == u"payment_change"_s) return rows.changes();
    if (part == u"payment_stop"_s) return rows.stops();
    if (part == u"order"_s) return rows.orders();
    if (part == u"signed_plan"_s) return rows.plans();
    return rows.commitments();
}

QWidget* standingSides(const QStringList& headlines, const QList<StandingRow>& rows,
                       const std::function<void(QVBoxLayout* foot, qsizetype at)>& add)
{
    auto* sides = new Flow(kGap, kClose);
    for (qsizetype at = 0; at < headlines.size(); ++at) {
        auto* card = new Card;
        card->setFixedWidth(kStandingWidth);
        auto* headline = new TextLabel(documents::atStart(headlines.at(at)), Type::Strong);
        headline->setObjectName(u"version_%1"_s.arg(at));
        card->body()->addWidget(headline);
        for (const StandingRow& row : rows) {
            if (row.values.value(at).isEmpty()) continue;
            card->body()->addWidget(labelOf(row));
            card->body()->addWidget(new TextLabel(row.values.at(at), row.differs ? Type::Strong : Type::Body));
        }
        if (add) add(card->body(), at);
        sides->cells->addWidget(card);
    }
    return sides;
}

} // namespace alongside::ui
