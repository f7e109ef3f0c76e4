#pragma once
// Alt and a letter leads to one place: what stands there for two goes to neither at once.

#include <QAbstractButton>
#include <QHash>
#include <QKeySequence>
#include <QLabel>

namespace alongside::test {

/// "N: Your &name, &Next": letters that more than one part of what can be seen answers to, in order.
inline QStringList doubleMnemonics(const QWidget* whole)
{
    QHash<QString, QStringList> takers;
    const auto take = [&](const QWidget* part, const QString& words) {
        const QKeySequence key = QKeySequence::mnemonic(words);
        if (part->isVisibleTo(whole) && !key.isEmpty()) takers[key.toString()].append(words);
    };
    for (const auto* button : whole->findChildren<QAbstractButton*>()) take(button, button->text());
    for (const auto* label : whole->findChildren<QLabel*>())
        if (label->buddy()) take(label, label->text());
    QStringList twice;
    for (auto it = takers.cbegin(); it != takers.cend(); ++it)
        if (it.value().size() > 1)
            twice += QStringLiteral("%1: %2").arg(it.key(), it.value().join(QStringLiteral(", ")));
    twice.sort();
    return twice;
}

} // namespace alongside::test
