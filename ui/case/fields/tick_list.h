#pragma once
// Several of a list: areas, wellbeing matters, things said, offers. What is ticked stands in the order of the list: the
// same ticks are the same answer, in whatever order they were made.

#include "ui/widgets/fields/field.h"

#include <QHash>
#include <QStringList>
#include <QUuid>

#include <type_traits>
#include <utility>

class QCheckBox;

namespace alongside::ui {

struct Flow;

class TickList final : public Field {
    Q_OBJECT

public:
    TickList(const QString& objectName, const QString& label, QWidget* parent = nullptr);

    /// Key and words of each; ticks are kept. Each box is "<name>_<number>".
    void setAnswers(const QList<std::pair<QString, QString>>& answers);
    [[nodiscard]] QStringList value() const { return m_ticked; }
    void setValue(const QStringList& keys);

signals:
    void edited(const QStringList& keys);

private:
    void take(const QString& key, bool on);

    Flow* m_flow;
    QHash<QString, QCheckBox*> m_boxes;
    QList<std::pair<QString, QString>> m_answers;
    QStringList m_ticked;
};

template <class T>
QString tickKey(const T& value)
{
    if constexpr (std::is_enum_v<T>) return QString::number(int(value));
    else return value.value.toString(QUuid::WithoutBraces);
}

template <class T>
T fromTickKey(const QString& key)
{
    if constexpr (std::is_enum_v<T>) return static_cast<T>(key.toInt());
    else return T{QUuid::fromString(key)};
}

/// A list of enumerators or ids as ticks, for CaseSession::bind.
template <class T>
void writeFrom(const TickList& field, QList<T>* place)
{
    if (!place) return;
    place->clear();
    for (const QString& key : field.value()) place->append(fromTickKey<T>(key));
}

template <class T>
void showIn(TickList& field, const QList<T>* place)
{
    if (!place) return;
    QStringList keys;
    for (const T& value : *place) keys.append(tickKey(value));
    if (field.value() != keys) field.setValue(keys);
    field.markChangedElsewhere(false);
}

} // namespace alongside::ui
