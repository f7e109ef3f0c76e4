#pragma once
// One line that takes down what was said. The first letter makes the entry, every further one is kept as it is typed;
// Enter (or leaving) closes it, and it takes its place among the others. Emptied again, it is gone. Going to say who said
// it is not leaving, nor is another window, the cover, closing or a sudden end: then it is back in its own line, unfinished.

#include "ui/case/case_page.h"

#include <QWidget>

namespace alongside::ui {

class BasisCombo;
class LineField;
class WhoSaidCombo;

class AddLine final : public QWidget {
    Q_OBJECT

public:
    /// `as` gives what a new entry begins with: kind, who said it, how it is known.
    AddLine(const QString& objectName, const QString& label, const QString& placeholder, CaseSession& session,
            IdSource& ids, std::function<Entry()> as, QWidget* parent = nullptr);

    /// The entry that is still being typed here: not yet among the others.
    [[nodiscard]] EntryId pending() const { return m_pending; }
    [[nodiscard]] LineField* field() const { return m_field; }
    void labelForEarsOnly();
    /// The fields that say who is speaking and how it is known: going to them closes nothing, and what they say goes for
    /// what is being typed.
    void keepOpenFor(WhoSaidCombo* who, BasisCombo* how);

    /// What is typed here is whole: the next letter begins another.
    void finish();

signals:
    void finished();
    /// What was left unfinished is in its line again.
    void resumed();

private:
    [[nodiscard]] QString unfinished() const;
    void resume(const QString& unfinished);
    void take(const QString& words);
    void sayAgain();
    void leave();

    CaseSession& m_session;
    IdSource& m_ids;
    std::function<Entry()> m_as;
    LineField* m_field;
    QList<QWidget*> m_beside{};
    EntryId m_pending{};
    bool m_isResumed = false; // and nobody has gone on with it: passing by does not close it
};

} // namespace alongside::ui
