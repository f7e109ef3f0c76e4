#pragma once
// A tool that is words in columns: good and bad days, wishes, what is important, routines, places, about me. One table
// says them all; each ends with "So what might help?", and the idea is kept.

#include "ui/screens/talk/entry_list.h"

namespace alongside::ui {

class Columns;

struct WordsColumn {
    QString name{}; // objectName of its rows
    QString title{};
    QString placeholder{};
    EntryKind kind = EntryKind::Jot;
    bool below = false; // under the others, as wide as the tool
};

struct WordsTool {
    QString key{}; // "good_bad"
    QString title{};
    QString question{};
    QStringList ask{}; // prompts
    QList<WordsColumn> columns{};
};

/// All that are built of words, in the order they are offered.
[[nodiscard]] const QList<WordsTool>& wordsTools();

class WordsToolView final : public QWidget {
    Q_OBJECT

public:
    WordsToolView(const WordsTool& tool, const CaseServices& services, CaseSession& session,
                  const std::function<Entry()>& as, QWidget* parent = nullptr);

    void showCase();

signals:
    void followed(const QString& screen);

private:
    void addBadDays();

    CaseSession& m_session;
    QList<EntryList*> m_lists;
};

} // namespace alongside::ui
