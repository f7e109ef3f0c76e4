#include "ui/screens/money/what_if/what_if_mix.h"

#include "core/documents/words/apart.h"
#include "core/documents/names/names.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/case/cards/said_list.h"
#include "ui/case/fields/tick_list.h"
#include "ui/support/refill.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/number_edits.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// The help of a child, a pet or somebody who has died is never counted, whatever anybody would like.
bool canHelp(const Offer& offer, const CaseFile& file)
{
    const CircleMember* by = itemIn(file.circle, offer.by);
    return by && !by->isPet && !by->hasDied && !by->isChild;
}

Quantity unitsNow(const SupportLine& line, OfferId offer)
{
    for (const NaturalHelp& help : line.natural)
        if (help.offer == offer) return help.units;
    return {};
}

/// Nothing where it is as it is.
std::optional<Quantity> other(std::optional<Quantity> then, Quantity now)
{
    return then && *then != now ? then : std::nullopt;
}

QString forLabel(const QString& words)
{
    return QString(words).replace(u'&', u"&&"_s);
}

} // namespace

WhatIfMix::WhatIfMix(const CaseServices& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_offerRows(new QVBoxLayout),
      m_offersTitle(new TextLabel(tr("What others do, unpaid"), Type::Strong)),
      m_line(new KeyField(u"what_if_line"_s, tr("A line of support"))),
      m_quantity(new HoursEdit(u"what_if_quantity"_s, tr("How much each time"), {})),
      m_times(new HoursEdit(u"what_if_times"_s, tr("How many times"), {})),
      m_helper(new KeyField(u"what_if_helper"_s, tr("Some of it done unpaid by"))),
      m_units(new HoursEdit(u"what_if_units"_s, tr("How much of it"), {})), m_ofLine(new Stack(kClose))
{
    build();
}

void WhatIfMix::build()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kClose);
    m_offerRows->setSpacing(kNear);
    auto* amounts = new Columns(48);
    amounts->add(m_quantity);
    amounts->add(m_times);
    auto* help = new Columns(72);
    help->add(m_helper, 2);
    help->add(m_units, 1);
    for (QWidget* part : QList<QWidget*>{amounts, help}) static_cast<Stack*>(m_ofLine)->rows->addWidget(part);
    rows->addWidget(m_offersTitle);
    rows->addLayout(m_offerRows);
    rows->addWidget(m_line);
    rows->addWidget(m_ofLine);
    connect(m_line, &KeyField::edited, this, &WhatIfMix::showLine);
    connect(m_helper, &KeyField::edited, this, &WhatIfMix::showHelper);
    connect(m_quantity, &HoursEdit::edited, this, [this](Quantity value) {
        m_thoughts[line()].quantity = value;
        emit edited();
    });
    connect(m_times, &HoursEdit::edited, this, [this](Quantity value) {
        m_thoughts[line()].times = value;
        emit edited();
    });
    connect(m_units, &HoursEdit::edited, this, [this](Quantity value) {
        m_thoughts[line()].help.insert(helper(), value);
        emit edited();
    });
}

LineId WhatIfMix::line() const
{
    return LineId{QUuid::fromString(m_line->value())};
}

OfferId WhatIfMix::helper() const
{
    return OfferId{QUuid::fromString(m_helper->value())};
}

QString WhatIfMix::called(const Offer& offer) const
{
    const QString name = helperName(m_file, offer);
    return name.isEmpty() ? offer.what : u"%1: %2"_s.arg(documents::apart(name), documents::apart(offer.what));
}

bool WhatIfMix::wouldCount(const Offer& offer) const
{
    const TriChoice* choice = m_offers.value(offer.id);
    const Tri said = choice ? choice->value() : Tri::NotYetKnown;
    return said == Tri::NotYetKnown ? casework::countsOn(offer, m_file, m_on) == Tri::Yes : said == Tri::Yes;
}

void WhatIfMix::showCase(const CaseFile& file, QDate on)
{
    m_file = file;
    m_on = on;
    m_thoughts.removeIf([&](const auto& thought) { return !itemIn(file.lines, thought.key()); });
    for (Thought& thought : m_thoughts)
        thought.help.removeIf([&](const auto& help) { return !itemIn(file.offers, help.key()); });
    QList<std::pair<QString, QString>> lines{{QString(), tr("None chosen")}};
    for (const SupportLine& one : file.lines)
        lines.append({tickKey(one.id), one.label.isEmpty() ? tr("A line without words yet") : oneLine(one.label, 48)});
    const bool gone = !m_line->value().isEmpty() && !itemIn(file.lines, line());
    if (gone) m_line->setValue(QString());
    m_line->setAnswers(lines);
    showOffers();
    showLine();
}

void WhatIfMix::showOffers()
{
    for (const OfferId& known : m_offers.keys())
        if (!itemIn(m_file.offers, known)) Refill::takeOut(m_offers.take(known));
    QList<std::pair<QString, QString>> helpers{{QString(), tr("Nobody else")}};
    for (qsizetype at = 0; at < m_file.offers.size(); ++at) {
        const Offer& offer = m_file.offers.at(at);
        TriChoice*& choice = m_offers[offer.id];
        if (!choice) {
            choice = new TriChoice(u"what_if_offer_%1"_s.arg(at + 1), forLabel(called(offer)),
                                   {tr("Counts"), tr("Does not count"), tr("As it is")});
            m_offerRows->addWidget(choice);
            connect(choice, &TriChoice::edited, this, [this] {
                showHelper();
                emit edited();
            });
        }
        const bool counts = casework::countsOn(offer, m_file, m_on) == Tri::Yes;
        choice->setHint(counts ? tr("Said yes: comes off.")
                               : tr("%1: takes nothing off yet.").arg(documents::plainName(offer.willing)));
        choice->setVisible(canHelp(offer, m_file));
        if (canHelp(offer, m_file)) helpers.append({tickKey(offer.id), oneLine(called(offer), 56)});
        else choice->setValue(Tri::NotYetKnown);
    }
    m_offersTitle->setVisible(helpers.size() > 1);
    m_helper->setVisible(helpers.size() > 1);
    if (!m_helper->value().isEmpty() && !itemIn(m_file.offers, helper())) m_helper->setValue(QString());
    m_helper->setAnswers(helpers);
}

void WhatIfMix::showLine()
{
    const SupportLine* chosen = itemIn(m_file.lines, line());
    m_ofLine->setVisible(chosen);
    if (!chosen) return;
    const Thought thought = m_thoughts.value(chosen->id);
    const auto guide = m_services.rules.guideOn(m_on);
    const PricedItem* item = guide ? guide->find(chosen->item) : nullptr;
    m_quantity->setUnit(item && !item->unit.isEmpty() ? item->unit + u"s"_s : QString());
    if (!m_quantity->isBeingEdited()) m_quantity->setValue(thought.quantity.value_or(chosen->quantity));
    if (!m_times->isBeingEdited()) m_times->setValue(thought.times.value_or(chosen->times));
    m_times->setUnit(documents::plainName(chosen->period));
    showHelper();
}

void WhatIfMix::showHelper()
{
    const SupportLine* chosen = itemIn(m_file.lines, line());
    const Offer* offer = itemIn(m_file.offers, helper());
    m_units->setVisible(chosen && offer);
    if (!chosen || !offer) return;
    const Quantity now = unitsNow(*chosen, offer->id);
    if (!m_units->isBeingEdited()) m_units->setValue(m_thoughts.value(chosen->id).help.value(offer->id, now));
    m_units->setHint(wouldCount(*offer) ? QString() : tr("Takes nothing off until their help counts, above."));
}

QList<casework::If> WhatIfMix::changes() const
{
    QList<casework::If> all;
    for (const Offer& offer : m_file.offers) {
        const bool counts = casework::countsOn(offer, m_file, m_on) == Tri::Yes;
        if (wouldCount(offer) != counts) all.append(casework::IfOffer{offer.id, !counts});
    }
    for (const SupportLine& one : m_file.lines) {
        const Thought thought = m_thoughts.value(one.id);
        const casework::IfLine change{.line = one.id,
                                      .quantity = other(thought.quantity, one.quantity),
                                      .times = other(thought.times, one.times)};
        if (change.quantity || change.times) all.append(change);
        for (const Offer& offer : m_file.offers) {
            const Quantity now = unitsNow(one, offer.id);
            const Quantity then = thought.help.value(offer.id, now);
            if (then != now) all.append(casework::IfHelp{one.id, offer.id, then});
        }
    }
    return all;
}

void WhatIfMix::putBack()
{
    m_thoughts.clear();
    for (TriChoice* choice : std::as_const(m_offers)) choice->setValue(Tri::NotYetKnown);
    m_line->setValue(QString());
    m_helper->setValue(QString());
    showLine();
}

} // namespace alongside::ui
