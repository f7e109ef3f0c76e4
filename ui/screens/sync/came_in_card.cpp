#include "ui/screens/sync/came_in_card.h"

#include "core/documents/words/apart.h"
#include "ui/screens/sync/person_row.h"
#include "ui/support/look/buttons.h"
#include "ui/support/refill.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString changesWords(qint64 changes)
{
    return changes == 1 ? CameInCard::tr("1 change") : CameInCard::tr("%1 changes").arg(changes);
}

qint64 sumOf(const QList<CameIn>& came)
{
    return std::accumulate(came.begin(), came.end(), qint64(0),
                           [](qint64 sum, const CameIn& one) { return sum + one.changes; });
}

QString headline(qint64 all, qint64 named)
{
    if (all == 0) return CameInCard::tr("Nothing new from the office since this was opened.");
    if (named == 0)
        return CameInCard::tr("%1 since this was opened, in records that are not on your lists.")
            .arg(changesWords(all));
    return CameInCard::tr("%1 since this was opened, in the record of:").arg(changesWords(all));
}

} // namespace

CameInCard::CameInCard(QWidget* parent) : Card(tr("Came in"), parent), m_words(new TextLabel), m_rows(new QVBoxLayout)
{
    m_words->setObjectName(u"came_in"_s);
    body()->addWidget(m_words);
    body()->addLayout(m_rows);
    setCameIn({});
}

void CameInCard::setCameIn(const QList<CameIn>& came)
{
    QList<CameIn> named = came;
    named.removeIf([](const CameIn& one) { return one.name.isEmpty() || one.changes == 0; });
    m_words->setText(headline(sumOf(came), sumOf(named)));
    const Refill anew(m_rows);
    m_together = 0;
    const qsizetype shown = std::min(named.size(), kMostPeople);
    for (qsizetype at = 0; at < shown; ++at) {
        auto* changes = new TextLabel(changesWords(named.at(at).changes));
        changes->setTone(TextLabel::Tone::Muted);
        QPushButton* open = personButton(u"arrived_%1"_s.arg(at), named.at(at).name);
        connect(open, &QPushButton::clicked, this, [this, id = named.at(at).id] { emit openAsked(id); });
        m_rows->addWidget(personRow(open, changes->unwrapped()));
        addTogether(named.at(at).together);
    }
    if (named.size() > shown) m_rows->addWidget(new TextLabel(tr("and %1 more").arg(named.size() - shown)));
    const qint64 others = sumOf(came) - sumOf(named);
    if (others > 0 && shown > 0)
        m_rows->addWidget(new TextLabel(tr("And %1 in records that are not on your lists.").arg(changesWords(others))));
}

/// Nothing is to be decided of them; whoever reads the text is told why it is longer than what they wrote.
void CameInCard::addTogether(const QList<PutTogether>& together)
{
    for (const PutTogether& text : together) {
        auto* there = makeButton(ButtonKind::Quiet, u"together_%1"_s.arg(m_together++),
                                 tr("Two wrote here, and both writings stand: %1").arg(documents::apart(text.title)));
        connect(there, &QPushButton::clicked, this, [this, link = text.link] { emit followed(link); });
        m_rows->addWidget(there, 0, Qt::AlignLeft);
    }
}

} // namespace alongside::ui
