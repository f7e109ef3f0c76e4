#pragma once
// One window for one store: a second start raises the first and ends.

#include <QLocalServer>
#include <QObject>

namespace alongside::desktop {

class Single final : public QObject {
    Q_OBJECT

public:
    explicit Single(const QString& folder, QObject* parent = nullptr);

    /// False: another window has this store; it has been asked to come forward.
    bool claim();

signals:
    void raiseAsked();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace alongside::desktop
