#include "ui/screens/choices/payments/orders_card.h"

#include "core/casework/payments/ordering.h"
#include "core/documents/names/names.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/standing_words.h"
#include "core/domain/settled.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/text_field.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

OrderRow::OrderRow(const QString& objectName, LineId line, CaseSession& session, QWidget* parent)
    : QWidget(parent), m_words(new TextLabel), m_when(muted({}, Type::Body))
{
    auto* provider = new LineField(objectName, tr("Who gives it"));
    provider->edit()->setPlaceholderText(tr("Still to be found"));
    auto* what = new Stack(kTight);
    what->rows->addWidget(m_words);
    what->rows->addWidget(m_when);
    what->rows->addStretch();
    auto* cells = new Columns(84);
    cells->add(what, 3);
    cells->add(provider, 2);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, kNear);
    rows->addWidget(cells);
    setFocusProxy(provider);
    session.bind(provider, inItem<&CaseFile::lines, &SupportLine::provider>(line));
}

void OrderRow::tell(const OrderLine& line, QDate since)
{
    m_words->setText(line.words);
    const QString sum = tr("%1 %2").arg(line.amount.display(), documents::plainName(line.stream));
    const QString from = line.startOn.isValid() ? tr("%1, from %2").arg(sum, weekdayWords(line.startOn)) : sum;
    m_when->setText(since.isValid() ? tr("%1; so from %2").arg(from, weekdayWords(since)) : from);
}

OrdersCard::OrdersCard(CaseSession& session, QWidget* parent)
    : Card(tr("What the council arranges"), parent), m_session(session), m_rows([this] {
          auto* rows = new QVBoxLayout;
          body()->addLayout(rows);
          return rows;
      }()),
      m_state(new TextLabel), m_order(makeButton(ButtonKind::Plain, u"place_order"_s, {}))
{
    setObjectName(u"orders"_s);
    m_state->setObjectName(u"orders_state"_s);
    auto* ours = new ForStaff;
    ours->rows->addWidget(m_state);
    ours->rows->addWidget(m_order, 0, Qt::AlignLeft);
    body()->addWidget(ours);
    new KeptHeight(this);
    connect(m_order, &QPushButton::clicked, this, &OrdersCard::ordering);
}

QString OrdersCard::stateWords(const QList<OrderLine>& lines) const
{
    const CaseFile& file = m_session.file();
    if (areTwo(file.orders)) return tr("Two orders stand, made apart. Ordering once more settles which holds.");
    const Order* stands = standing(file.orders);
    QString ordered = !stands ? QString()
                      : stands->lines.isEmpty()
                          ? tr("Nothing is ordered any more, since %1.").arg(dayWords(stands->on))
                          : tr("Ordered on %1 by %2.").arg(dayWords(stands->on), documents::apart(stands->by));
    if (stands)
        for (const OrderedLine& one : orderedLines(*stands, file))
            if (one.lastDay.isValid()) ordered += u'\n' + tr("%1.").arg(documents::orderWords(one));
    if (casework::isOrdered(lines, file)) return ordered;
    if (!latest(file.instructions)) return tr("It is ordered when the money is started.");
    if (!stands) return tr("Not ordered yet.");
    return tr("%1 It is not as it is here now.").arg(ordered);
}

void OrdersCard::showCase()
{
    const CaseFile& file = m_session.file();
    const QList<OrderLine> lines = casework::toOrder(file);
    const Order* stands = standing(file.orders);
    KeptRoom::show(this, !lines.isEmpty() || (stands && !stands->lines.isEmpty()));
    QList<LineId> ids;
    for (const OrderLine& line : lines) ids.append({QUuid::fromString(line.line)});
    m_rows.bring(
        ids, [this](LineId id, int number) { return new OrderRow(u"order_provider_%1"_s.arg(number), id, m_session); });
    const bool isOrdered = casework::isOrdered(lines, file) && stands;
    const QList<OrderedLine> ordered = isOrdered ? orderedLines(*stands, file) : QList<OrderedLine>();
    for (qsizetype at = 0; at < lines.size(); ++at)
        m_rows.row(ids[at])->tell(lines[at], isOrdered ? ordered[at].since : QDate());
    const bool open = casework::stillToOrder(file, lines).isEmpty();
    m_state->setText(stateWords(lines));
    m_state->setTone(open ? TextLabel::Tone::Caution : TextLabel::Tone::Muted);
    m_order->setText(lines.isEmpty() ? tr("Order nothing any more")
                     : stands        ? tr("Order it once more")
                                     : tr("Order it"));
    KeptRoom::show(m_order, open);
}

} // namespace alongside::ui
