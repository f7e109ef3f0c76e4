#pragma once
// The planning pack, beside the pages: what will be written, and the ways to give it. Each giving is in the log before it
// leaves, as with every page; what is written on it afterwards is the person's (S9, S101).

#include "ui/case/case_session.h"
#include "ui/screens/plan/planning_pack.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class ChoiceField;
class TextLabel;

class PackCard final : public Card {
    Q_OBJECT

public:
    explicit PackCard(CaseSession& session, QWidget* parent = nullptr);

    void showCase();
    /// As it is now, and the keyboard where it is given from.
    void begin();
    void askWhere();
    /// Into a new folder inside this one.
    void writeTo(const QString& folder);
    void print();

signals:
    void failed(const alongside::Error& error);
    void written(const QString& folder);

private:
    using Given = std::function<void(const QList<PackFile>& files)>;
    void give(const Given& then);
    void say(const QString& words);

    CaseSession& m_session;
    ChoiceField* m_size;
    TextLabel* m_whose;
    TextLabel* m_list;
    TextLabel* m_state;
    QWidget* m_write = nullptr;
};

} // namespace alongside::ui
