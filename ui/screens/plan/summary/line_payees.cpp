#include "ui/screens/plan/summary/line_payees.h"

#include "core/documents/words/apart.h"
#include "ui/screens/choices/holder/payees_card.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::ui {

LinePayees::LinePayees(const QString& name, PlanLineId line, CaseSession& session)
    : Stack(kTight), m_line(line), m_session(session), m_words(new TextLabel),
      m_ask(makeButton(ButtonKind::Quiet, name + u"_ask_payee"_s, {}))
{
    m_words->setObjectName(name + u"_payees"_s);
    rows->addWidget(m_words);
    rows->addWidget(m_ask, 0, Qt::AlignLeft);
    connect(m_ask, &QPushButton::clicked, this, &LinePayees::ask);
}

QString LinePayees::said(const casework::NamedPayee& one) const
{
    const QString name = documents::apart(one.name);
    const Payee* payee = itemIn(m_session.file().payees, one.payee);
    if (!payee)
        return tr("%1 may be family. A direct payment may pay a husband, wife or partner, or close family in the same "
                  "home, only where it is necessary.")
            .arg(name);
    const QString found = foundWords(*payee, m_session.services());
    return found.isEmpty() ? tr("Choices does not say yet who %1 is to the person.").arg(name)
                           : tr("Choices says of %1: %2").arg(name, found);
}

bool LinePayees::isOpen(const casework::NamedPayee& one) const
{
    const Payee* payee = itemIn(m_session.file().payees, one.payee);
    return !payee || payee->kin == Kin::NotSaid || isNotYetKnown(*payee, m_session.services());
}

/// Somebody who is not asked about yet is named on Choices first: there is the only place for the answers.
void LinePayees::ask()
{
    PayeeId payee = m_next.payee;
    if (payee.isNull()) {
        payee = PayeeId{m_session.services().ids.next()};
        m_session.act([&](CaseFile& file) { file.payees.append({.id = payee, .name = m_next.name}); });
    }
    emit asked(payee);
}

void LinePayees::showCase()
{
    const PlanLine* line = itemIn(m_session.file().planLines, m_line);
    const QList<casework::NamedPayee> named =
        line ? casework::namedPayees(*line, m_session.file()) : QList<casework::NamedPayee>();
    setVisible(!named.isEmpty());
    if (named.isEmpty()) return;
    QStringList words;
    for (const casework::NamedPayee& one : named) words.append(said(one));
    const auto open = std::ranges::find_if(named, [this](const casework::NamedPayee& one) { return isOpen(one); });
    m_next = open == named.end() ? named.first() : *open;
    m_words->setText(words.join(u'\n'));
    m_words->setTone(open == named.end() ? TextLabel::Tone::Muted : TextLabel::Tone::Caution);
    const QString name = documents::apart(m_next.name);
    m_ask->setText(m_next.payee.isNull() ? tr("Ask about %1 on Choices").arg(name) : tr("See %1 on Choices").arg(name));
}

} // namespace alongside::ui
