#include "ui/screens/money/what_if/what_if_card.h"

#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/words.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/case/cards/said_list.h"
#include "ui/screens/money/figure_why.h"
#include "ui/screens/money/what_if/what_if_mix.h"
#include "ui/screens/money/what_if/what_if_table.h"
#include "ui/screens/money/what_if/what_if_words.h"
#include "ui/support/look/buttons.h"
#include "ui/support/names.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

WhatIfCard::WhatIfCard(const CaseServices& services, CaseSession& session, QWidget* parent)
    : Card(tr("What if\u2026?"), parent), m_services(services), m_session(session),
      m_open(makeButton(ButtonKind::Plain, u"what_if_open"_s, tr("Try another mix"))), m_inside(new Stack(kClose)),
      m_mix(new WhatIfMix(services)), m_words(new TextLabel({}, Type::Strong)), m_table(new WhatIfTable),
      m_asked(new Stack(kNear)), m_said(static_cast<Stack*>(m_asked)->rows),
      m_how(new LineField(u"what_if_how_said"_s, tr("How they said it"))),
      m_take(makeButton(ButtonKind::Plain, u"what_if_take"_s, tr("Take this"))),
      m_back(makeButton(ButtonKind::Quiet, u"what_if_back"_s, tr("Put it back"))), m_still(muted({}))
{
    build();
}

void WhatIfCard::build()
{
    setObjectName(u"what_if"_s);
    m_words->setObjectName(u"what_if_words"_s);
    m_still->setObjectName(u"what_if_still"_s);
    m_open->setCheckable(true);
    auto* buttons = new Flow(kNear);
    buttons->cells->addWidget(m_take);
    buttons->cells->addWidget(m_back);
    auto* inside = static_cast<Stack*>(m_inside)->rows;
    for (QWidget* part : QList<QWidget*>{m_mix, m_words, m_table, m_asked, m_how, m_still, buttons})
        inside->addWidget(part);
    body()->addWidget(muted(tr("Only a thought: nothing is written down until you take it."), Type::Body));
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    body()->addWidget(m_inside);
    m_inside->hide();
    connect(m_open, &QPushButton::toggled, this, &WhatIfCard::open);
    connect(m_mix, &WhatIfMix::edited, this, &WhatIfCard::think);
    connect(m_take, &QPushButton::clicked, this, &WhatIfCard::take);
    connect(m_back, &QPushButton::clicked, this, &WhatIfCard::putBack);
}

void WhatIfCard::open(bool opened)
{
    m_open->setText(opened ? tr("Close") : tr("Try another mix"));
    m_open->setAccessibleName(opened ? tr("Close: what if") : tr("Try another mix: what if"));
    m_inside->setVisible(opened);
    if (!opened) m_mix->putBack();
    showFigures(m_now);
}

void WhatIfCard::showFigures(const Working& now)
{
    m_now = now;
    if (!m_open->isChecked()) return;
    m_mix->showCase(m_session.file(), now.on);
    think();
}

/// Live, as everything on this page is; what it finds is shown and kept nowhere.
void WhatIfCard::think()
{
    const QList<casework::If> changes = m_mix->changes();
    const auto found = casework::whatIf(m_session.file(), changes, m_now.on, m_services.rules);
    const bool any = !changes.isEmpty() && found;
    m_table->setVisible(any);
    m_take->setVisible(any);
    m_back->setVisible(!changes.isEmpty());
    showAsked(any ? casework::toBeAsked(m_session.file(), changes, m_now.on) : QList<OfferId>());
    if (!found) return say(documents::paragraphFor(found.error()));
    if (!any) return say(tr("Nothing is different yet."));
    tell(*found);
}

void WhatIfCard::tell(const casework::WhatIf& found)
{
    const Working then = workedOut(found.thought, m_services.rules, m_now.on);
    QList<WhatIfRow> rows;
    const auto total = [&](const char* key, const QString& name, Money before, Money after, const QString& rule,
                           const QStringList& madeOf, const QStringList& madeOfThen) {
        const auto why = [&](Money amount, const QStringList& inputs, const Working& working) {
            return whyOfTotal(u"%1: %2"_s.arg(name, working.sum(amount)), nullptr, inputs, rule, working,
                              m_services.rules);
        };
        const bool known = !m_now.isAllUnknown && !then.isAllUnknown;
        rows.append({QString::fromLatin1(key), name, m_now.sum(before), then.sum(after),
                     known ? differenceWords(after - before) : documents::notYetKnown(), why(before, madeOf, m_now),
                     why(after, madeOfThen, then)});
    };
    const Allocation& was = found.before;
    const Allocation& is = found.after;
    total("weekly", tr("A week"), was.weekly, is.weekly, u"R11"_s, inputsOfWeek(was), inputsOfWeek(is));
    total("year", tr("A year"), was.year, is.year, u"R11"_s, inputsOfYear(was), inputsOfYear(is));
    if (was.oneOff != Money() || is.oneOff != Money())
        total("one_off", tr("Once"), was.oneOff, is.oneOff, u"R8"_s, {}, {});
    const CaseFile& file = m_session.file();
    for (qsizetype at = 0; at < file.lines.size(); ++at) {
        const SupportLine& line = file.lines.at(at);
        const auto change =
            std::ranges::find(found.lines, line.id.value.toString(QUuid::WithoutBraces), &casework::LineChange::id);
        if (change == found.lines.end() || change->change() == Money()) continue;
        const auto why = [&](const Working& working, const CaseFile& of) {
            const AllocatedLine* worked = working.line(line.id);
            return worked ? whyOfLine(*worked, line.id, of, working, m_services.rules) : Why();
        };
        const QString often = documents::plainName(change->stream);
        rows.append({u"line_%1"_s.arg(at + 1), u"%1, %2"_s.arg(line.label, often), change->before.display(),
                     change->after.display(), differenceWords(change->change()), why(m_now, file),
                     why(then, found.thought)});
    }
    m_table->setRows(rows);
    const QString words =
        tr("A week: %1. A year: %2. Once: %3.")
            .arg(differenceWords(found.weekly()), differenceWords(found.year()), differenceWords(found.oneOff()));
    const QString idle = helpOnNoLine(found.thought, m_session.file(), m_now.on);
    say(idle.isEmpty()
            ? words
            : tr("%1 The help of %2 is on no line yet: choose a line, and say how much of it.").arg(words, idle));
}

void WhatIfCard::showAsked(const QList<OfferId>& asked)
{
    const CaseFile& file = m_session.file();
    m_said.bring(asked, [this, &file](OfferId id, int) {
        const auto at = std::ranges::find(file.offers, id, &Offer::id) - file.offers.begin();
        auto* tick = new TickField(u"what_if_said_%1"_s.arg(at + 1), {});
        connect(tick, &TickField::edited, this, &WhatIfCard::think);
        return tick;
    });
    QStringList names;
    QList<MemberId> named; // each once, and two of one name both
    for (const OfferId& id : asked) {
        const Offer& offer = *itemIn(file.offers, id);
        const bool stops = casework::countsOn(offer, file, m_now.on) == Tri::Yes;
        const QString said = stops ? tr("%1 has said that it stops: %2") : tr("%1 has said yes: %2");
        m_said.row(id)->setText(
            said.arg(documents::apart(supporterOf(file, id)), oneLine(offer.what, 32)).replace(u'&', u"&&"_s));
        if (m_said.row(id)->value() || named.contains(offer.by)) continue;
        named.append(offer.by);
        names.append(supporterOf(file, id));
    }
    m_asked->setVisible(!asked.isEmpty());
    m_how->setVisible(!asked.isEmpty());
    m_still->setVisible(!names.isEmpty());
    m_still->setText(tr("Ask first: only %1 can say so.").arg(documents::listed(names)));
    m_take->setAccessibleDescription(names.isEmpty() ? QString() : m_still->text());
}

/// Read out where it is another than before.
void WhatIfCard::say(const QString& words)
{
    if (m_words->text() == words) return;
    m_words->setText(words);
    announce(m_words, words);
}

TickField* WhatIfCard::notSaidYet() const
{
    for (const OfferId& id : m_said.ids())
        if (!m_said.row(id)->value()) return m_said.row(id);
    return nullptr;
}

void WhatIfCard::take()
{
    if (TickField* tick = notSaidYet()) return tick->setFocus();
    const auto after = casework::taken(m_session.file(), m_mix->changes(), m_now.on,
                                       {m_services.clock.today(), m_how->words().trimmed()});
    if (!after) return say(documents::paragraphFor(after.error()));
    m_mix->putBack();
    m_how->setWords({});
    m_open->setFocus();
    m_session.answer([&](CaseFile& file) { file = *after; });
    say(tr("Written down. The lines above say so now."));
}

void WhatIfCard::putBack()
{
    m_open->setFocus();
    m_mix->putBack();
    think();
}

} // namespace alongside::ui
