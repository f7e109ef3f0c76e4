#pragma once
// What the money page shows and says, and how a number on it is written anew.

#include "tests/ui/case/page_test.h"
#include "ui/widgets/why.h"

namespace alongside::test {

using namespace Qt::StringLiterals;

inline QString figure(const Sitting& sitting, const QString& key)
{
    return static_cast<ui::WhyNumber*>(sitting.at(u"figure_"_s + key))->text();
}

inline QString heard(const Sitting& sitting, const QString& name)
{
    return QAccessible::queryAccessibleInterface(sitting.at(name))->text(QAccessible::Name);
}

inline QString why(const Sitting& sitting, const QString& name)
{
    return static_cast<ui::WhyNumber*>(sitting.at(name))->why().sentence;
}

inline void replace(const Sitting& sitting, const QString& name, const QString& words)
{
    sitting.into(name);
    static_cast<QLineEdit*>(sitting.at(name))->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), words);
}

} // namespace alongside::test
