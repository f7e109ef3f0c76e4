#pragma once
// Organisations somebody may choose, A to Z, none first and none chosen beforehand, each with what to expect.

#include "core/domain/provider.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace alongside::ui {

class ProviderList final : public QWidget {
    Q_OBJECT

public:
    /// Each is "<name>_<id of the provider>"; "<name>_none" takes the choice back.
    ProviderList(const QString& objectName, const QString& title, QWidget* parent = nullptr);

    /// `prices`: false until there is an outcome; then no figure is made at all. `planning`: which price is shown.
    void setProviders(const QList<Provider>& providers, bool prices, bool planning);
    void setChosen(const QString& id);

signals:
    void chosen(const QString& id);

private:
    QString m_name;
    QButtonGroup* m_group;
    QVBoxLayout* m_rows;
    QList<Provider> m_providers;
    bool m_prices = false;
};

} // namespace alongside::ui
