#pragma once
// Organisations somebody may choose, A to Z, none first and none chosen beforehand, each with what to expect. Those whose
// training has lapsed are named with its date, and are no choice; one that was chosen before stays in sight.

#include "core/casework/plan/planning_help.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace alongside::ui {

class TextLabel;

struct ProvidersShown {
    casework::OnOffer offer{};
    QString chosen{};    // id; empty: nobody yet
    QString lapsedWhy{}; // the rule's sentence on those whose training has lapsed
    bool weekly = false; // with the price of each, a week; a plan has one price, whoever writes it
    QDate on{};          // the day it is shown

    bool operator==(const ProvidersShown&) const = default;
};

class ProviderList final : public QWidget {
    Q_OBJECT

public:
    /// Each is "<name>_<id of the provider>"; "<name>_none" takes the choice back; "<name>_note" is what is said of
    /// those who are no choice.
    ProviderList(const QString& objectName, const QString& title, QWidget* parent = nullptr);

    void showProviders(const ProvidersShown& shown);

signals:
    void chosen(const QString& id);

private:
    void build();
    void add(int at, const QString& key, const QString& words, const QString& explained);
    void check();
    [[nodiscard]] QString note() const;

    QString m_name;
    QButtonGroup* m_group;
    QVBoxLayout* m_rows;
    TextLabel* m_note;
    QList<Provider> m_providers{};
    ProvidersShown m_shown{};
};

} // namespace alongside::ui
