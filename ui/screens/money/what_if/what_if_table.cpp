#include "ui/screens/money/what_if/what_if_table.h"

#include "core/documents/words/apart.h"
#include "ui/case/fields/rows.h"
#include "ui/support/refill.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

WhatIfTable::WhatIfTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(kTight);
    m_grid->setColumnStretch(0, 1);
}

void WhatIfTable::setRows(const QList<WhatIfRow>& rows)
{
    if (rows == m_rows) return;
    m_rows = rows;
    const Refill anew(m_grid);
    if (rows.isEmpty()) return;
    const QString titles[] = {tr("Now"), tr("Would be"), tr("Difference")};
    for (int column = 0; column < 3; ++column)
        m_grid->addWidget(muted(titles[column])->unwrapped(), 0, column + 1, Qt::AlignRight);
    for (qsizetype at = 0; at < rows.size(); ++at) add(rows.at(at), int(at) + 1);
}

void WhatIfTable::add(const WhatIfRow& row, int at)
{
    const QString named = u"what_if_%1"_s.arg(row.key);
    auto* before = new WhyNumber(named + u"_before"_s);
    auto* after = new WhyNumber(named + u"_after"_s);
    auto* change = new TextLabel(row.change);
    change->unwrapped()->setObjectName(named + u"_change"_s);
    before->setFigure(tr("%1, now").arg(documents::apart(row.name)), row.before, row.whyBefore);
    after->setFigure(tr("%1, would be").arg(documents::apart(row.name)), row.after, row.whyAfter);
    m_grid->addWidget(new TextLabel(row.name), at, 0);
    m_grid->addWidget(before, at, 1, Qt::AlignRight);
    m_grid->addWidget(after, at, 2, Qt::AlignRight);
    m_grid->addWidget(change, at, 3, Qt::AlignRight);
}

} // namespace alongside::ui
