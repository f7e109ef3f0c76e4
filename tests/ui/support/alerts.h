#pragma once
// How often something was read out. Without a screen reader nothing is handed on: the platform is told that one listens.
// Qt offers that to platforms alone, hence the private headers.

#include <QAccessible>
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformaccessibility.h>
#include <QtGui/qpa/qplatformintegration.h>

namespace alongside::tests {

/// Since the first call, which begins to listen.
inline int alertsHeard()
{
    static int alerts = 0;
    static const auto before = [] {
        if (auto* platform = QGuiApplicationPrivate::platformIntegration()->accessibility()) platform->setActive(true);
        return QAccessible::installUpdateHandler([](QAccessibleEvent* event) {
            if (event->type() == QAccessible::Alert) ++alerts;
        });
    }();
    Q_UNUSED(before)
    return alerts;
}

} // namespace alongside::tests
