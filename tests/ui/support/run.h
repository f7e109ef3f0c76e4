#pragma once
// Runs the test objects of one program, dressed as the application is.

#include "tests/ui/support/exec.h"
#include "ui/support/look/theme.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QTest>

#include <memory>
#include <vector>

namespace alongside::test {

/// The look of the whole program, as main makes it: put back by whoever changes it.
inline ui::Theme*& theme()
{
    static ui::Theme* worn = nullptr;
    return worn;
}

using Objects = std::vector<std::unique_ptr<QObject>>;

inline int run(int argc, char* argv[], Objects (*make)())
{
    QApplication app(argc, argv);
    ui::Theme look;
    theme() = &look;
    ui::installAccessibility();
    int failed = 0;
    for (const auto& object : make()) failed += exec(*object);
    return failed;
}

} // namespace alongside::test
