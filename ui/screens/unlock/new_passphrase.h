#pragma once
// A new passphrase, typed twice, unseen unless asked for. It is in no Field: what stands here is kept nowhere.

#include <QStringList>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;

namespace alongside::ui {

/// What is wrong with a new passphrase, or nothing; `own`: words that anybody would try first.
using Unfit = std::function<QString(const QString& passphrase, const QStringList& own)>;

class NewPassphrase final : public QWidget {
    Q_OBJECT

public:
    explicit NewPassphrase(Unfit unfit, QWidget* parent = nullptr);

    [[nodiscard]] QString words() const;
    /// What is still to do, in one sentence; empty: it can be taken.
    [[nodiscard]] QString missing(const QStringList& own) const;
    /// Shown and hidden with the two.
    void joinShown(QLineEdit* edit);
    void clear();

signals:
    void edited();

private:
    Unfit m_unfit;
    QLineEdit* m_first;
    QLineEdit* m_again;
    QCheckBox* m_see;
};

} // namespace alongside::ui
