#pragma once
// Now, and as it would be, row by row: each figure open to "why?".

#include "ui/widgets/why.h"

#include <QWidget>

class QGridLayout;

namespace alongside::ui {

struct WhatIfRow {
    QString key{};  // "weekly", "line_3"
    QString name{}; // "A week"
    QString before{};
    QString after{};
    QString change{}; // "£35.62 more"
    Why whyBefore{};
    Why whyAfter{};

    bool operator==(const WhatIfRow&) const = default;
};

class WhatIfTable final : public QWidget {
    Q_OBJECT

public:
    /// "what_if_<key>_before", "what_if_<key>_after", "what_if_<key>_change".
    explicit WhatIfTable(QWidget* parent = nullptr);

    void setRows(const QList<WhatIfRow>& rows);

private:
    void add(const WhatIfRow& row, int at);

    QGridLayout* m_grid;
    QList<WhatIfRow> m_rows{};
};

} // namespace alongside::ui
