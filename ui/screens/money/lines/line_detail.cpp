#include "ui/screens/money/lines/line_detail.h"

#include "core/documents/names/names.h"
#include "core/documents/words/words.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/case/cards/said_list.h"
#include "ui/case/fields/tick_list.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/number_edits.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

template <auto Member>
auto inLine(LineId id)
{
    return inItem<&CaseFile::lines, Member>(id);
}

/// What one offer takes off one line; nothing written counts as nought.
auto unitsOf(LineId id, OfferId offer)
{
    return [id, offer](auto& file) {
        static const Quantity none{};
        auto* line = itemIn(file.lines, id);
        using Units = decltype(&line->natural.first().units);
        if (!line) return Units(nullptr);
        for (auto& help : line->natural)
            if (help.offer == offer) return Units(&help.units);
        if constexpr (std::is_const_v<std::remove_reference_t<decltype(file)>>) return Units(&none);
        else {
            line->natural.append(NaturalHelp{offer, {}});
            return Units(&line->natural.last().units);
        }
    };
}

bool hasToDoWith(const Offer& offer, const SupportLine& line, const CaseFile& file)
{
    const auto counted = [&](const NaturalHelp& help) { return help.offer == offer.id; };
    const auto meets = [&](const Outcome& outcome) { return outcome.metBy.contains(offer.id); };
    if (std::ranges::any_of(line.natural, counted)) return true;
    if (std::ranges::none_of(file.outcomes, meets)) return true; // nobody has said yet what it is for
    return std::ranges::any_of(line.outcomes, [&](OutcomeId id) {
        const Outcome* outcome = itemIn(file.outcomes, id);
        return outcome && meets(*outcome);
    });
}

} // namespace

LineDetail::LineDetail(const QString& objectName, LineId line, const CaseServices& services, CaseSession& session,
                       QWidget* parent)
    : QWidget(parent), m_name(objectName), m_line(line), m_services(services), m_session(session),
      m_rows(new QVBoxLayout(this)), m_naturalRows(new QVBoxLayout),
      m_naturalTitle(new TextLabel(tr("Done unpaid by people they know"), Type::Strong)),
      m_item(new KeyField(objectName + u"_item"_s, tr("What it costs, from the guide"))),
      m_quantity(new HoursEdit(objectName + u"_quantity"_s, tr("How much each time"), {})),
      m_because(new TickList(objectName + u"_because"_s, tr("Because of what was said"))),
      m_outcomes(new TickList(objectName + u"_outcomes"_s, tr("For which outcomes")))
{
    m_rows->setContentsMargins(kClose, kNear, 0, kGap);
    m_rows->setSpacing(kClose);
    buildAmount();
    buildNatural();
    buildPrice();
    buildLinks();
}

void LineDetail::addRow(const QList<QWidget*>& parts)
{
    m_rows->addWidget(sideBySide(int(parts.size()) * 24, parts));
}

void LineDetail::buildAmount()
{
    auto* times = new HoursEdit(m_name + u"_times"_s, tr("How many times"), {});
    for (HoursEdit* blank : {m_quantity, times}) blank->setBlankForNone();
    auto* period = new ChoiceField(m_name + u"_period"_s, tr("How often"), documents::plainAnswers<Period>());
    auto* staff = new CountField(m_name + u"_staff"_s, tr("Workers at once"), 1, 9, 1);
    auto* sharers = new CountField(m_name + u"_sharers"_s, tr("People who share it"), 1, 99, 1);
    auto* weeks = new CountField(m_name + u"_weeks_a_year"_s, tr("Weeks a year, if not all"), 1, 52, 0);
    auto* only = new CountField(m_name + u"_for_weeks"_s, tr("For some weeks only"), 1, 520, 0);
    m_rows->addWidget(m_item);
    addRow({m_quantity, times, period});
    addRow({weeks, only, staff, sharers});
    m_session.bind(m_item, inLine<&SupportLine::item>(m_line));
    m_session.bind(m_quantity, inLine<&SupportLine::quantity>(m_line));
    m_session.bind(times, inLine<&SupportLine::times>(m_line));
    m_session.bind(period, inLine<&SupportLine::period>(m_line));
    m_session.bind(staff, inLine<&SupportLine::staff>(m_line));
    m_session.bind(sharers, inLine<&SupportLine::sharers>(m_line));
    m_session.bind(weeks, inLine<&SupportLine::weeksAYear>(m_line));
    m_session.bind(only, inLine<&SupportLine::forWeeks>(m_line));
}

void LineDetail::buildNatural()
{
    m_rows->addWidget(m_naturalTitle);
    m_naturalTitleRoom = new KeptRoom(m_naturalTitle);
    m_naturalRows->setSpacing(kNear);
    m_rows->addLayout(m_naturalRows);
}

void LineDetail::buildPrice()
{
    auto* price = new MoneyEdit(m_name + u"_price"_s, {});
    auto* reason = new LineField(m_name + u"_price_reason"_s, {});
    m_price = price;
    m_priceReason = reason;
    auto ways = documents::plainAnswers<Deploy>();
    ways.first().second = tr("As the rest of the money");
    auto* way = new ChoiceField(m_name + u"_way"_s, tr("How this part comes"), ways);
    addRow({price, reason});
    addRow({way}); // its answers are long
    m_session.bind(price, inLine<&SupportLine::priceByHand>(m_line));
    m_session.bind(reason, inLine<&SupportLine::priceReason>(m_line));
    m_session.bind(way, inLine<&SupportLine::deploy>(m_line));
}

void LineDetail::buildLinks()
{
    auto* away = makeButton(ButtonKind::Quiet, m_name + u"_remove"_s, tr("Take this line away"));
    m_rows->addWidget(m_outcomes);
    m_rows->addWidget(m_because);
    m_rows->addWidget(away, 0, Qt::AlignLeft);
    m_session.bind(m_outcomes, inLine<&SupportLine::outcomes>(m_line));
    m_session.bind(m_because, inLine<&SupportLine::because>(m_line));
    connect(away, &QPushButton::clicked, this, &LineDetail::remove);
}

void LineDetail::remove()
{
    m_session.takeAway(
        [id = m_line](CaseFile& file) { file.lines.removeIf([&](const SupportLine& line) { return line.id == id; }); });
}

/// Only the help that has to do with this line.
void LineDetail::showNatural(const SupportLine& line, const PricedItem* item, QDate on)
{
    const CaseFile& file = m_session.file();
    const QString often = documents::inSentence(documents::plainName(line.period));
    const QString unit = item && !item->unit.isEmpty() ? tr("%1s, %2").arg(item->unit, often) : often;
    bool any = false;
    for (const Offer& offer : file.offers) {
        const bool belongs = hasToDoWith(offer, line, file);
        any = any || belongs;
        HoursEdit* units = m_natural.value(offer.id);
        m_naturalRooms.value(offer.id)->setVisible(belongs);
        units->setUnit(unit);
        const bool counts = casework::countsOn(offer, file, on) == Tri::Yes;
        units->setHint(counts ? tr("Said yes: comes off.")
                              : tr("%1: takes nothing off yet.").arg(documents::plainName(offer.willing)));
    }
    m_naturalTitleRoom->setVisible(any);
}

/// Without a guide the price is set by hand: then that is how it is asked for.
void LineDetail::takeGuide(const PriceGuide& guide)
{
    QList<std::pair<QString, QString>> items{{QString(), tr("Not chosen yet")}};
    for (const PricedItem& item : guide.items)
        if (item.price && !item.earmarked)
            items.append({item.code, item.unit.isEmpty()
                                         ? u"%1, %2"_s.arg(item.name, item.price->display())
                                         : tr("%1, %2 for one %3").arg(item.name, item.price->display(), item.unit)});
    m_item->setAnswers(items);
    const bool any = !guide.items.isEmpty();
    m_price->setLabel(any ? tr("A price that is not the guide's") : tr("What one costs"));
    m_priceReason->setLabel(any ? tr("Why it is not the guide's") : tr("Where that price is from"));
}

void LineDetail::showCase(QDate on)
{
    const CaseFile& file = m_session.file();
    const SupportLine* line = itemIn(file.lines, m_line);
    if (!line) return;
    const auto guide = m_services.rules.guideOn(on);
    if (m_guideOn != on) takeGuide(guide ? *guide : PriceGuide());
    m_guideOn = on;
    m_item->setVisible(guide || !line->item.isEmpty());
    const PricedItem* item = guide ? guide->find(line->item) : nullptr;
    m_quantity->setUnit(item && !item->unit.isEmpty() ? item->unit + u"s"_s : QString());
    m_priceReason->setVisible(line->priceByHand.has_value());
    for (const Offer& offer : file.offers) {
        if (m_natural.contains(offer.id)) continue;
        auto* units =
            new HoursEdit(u"%1_natural_%2"_s.arg(m_name, QString::number(m_natural.size() + 1)),
                          u"%1: %2"_s.arg(documents::apart(helperName(file, offer)), offeredWords(offer, 60)), {});
        m_natural.insert(offer.id, units);
        m_naturalRows->addWidget(units);
        m_naturalRooms.insert(offer.id, new KeptRoom(units));
        m_session.bind(units, unitsOf(m_line, offer.id));
        connect(units, &HoursEdit::edited, this, [this, id = offer.id](Quantity amount) {
            if (amount != Quantity()) return;
            m_session.edit([&](CaseFile& f) {
                if (SupportLine* mine = itemIn(f.lines, m_line))
                    mine->natural.removeIf([&](const NaturalHelp& help) { return help.offer == id; });
            });
        });
    }
    showNatural(*line, item, on);
    m_outcomes->setAnswers(outcomeAnswers(file));
    m_because->setAnswers(saidAnswers(file));
}

} // namespace alongside::ui
