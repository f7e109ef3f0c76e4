#pragma once
// The conversation: begin with whatever they raise, leave mid-word, go on next week. No tool is compulsory.

#include "ui/case/case_page.h"

class QButtonGroup;
class QVBoxLayout;

namespace alongside::ui {

class AddLine;
class BasisCombo;
class CircleTool;
class Columns;
class EntryList;
class SittingStrip;
class StrengthsTool;
class TextLabel;
class WeekTool;
class WhoSaidCombo;
class WordsToolView;

class TalkPage final : public CasePage {
    Q_OBJECT

public:
    explicit TalkPage(CaseSession& opened, QWidget* parent = nullptr);
    ~TalkPage() override;

    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<PageAction> actions() override;
    /// At the jot: which sitting this is may be said before, after or not at all.
    void focusFirst() override;
    bool focusField(const QString& field) override;
    [[nodiscard]] bool canBeShown() const override { return true; }
    void setShown(bool on) override;
    void pageLeft() override;

protected:
    void showCase() override;
    void showFigures() override;

private:
    void build();
    QWidget* buildJot();
    void sayKept(); // once it is, or is refused
    void buildTools();
    void addTool(const QString& key, const QString& title, QWidget* view, const QStringList& ask);
    void openTool(int index);
    [[nodiscard]] Entry speaking() const;

    struct Tool {
        QString key{};
        QWidget* view = nullptr;
        QStringList ask{};
    };
    QList<Tool> m_tools;
    QButtonGroup* m_which;
    QWidget* m_chips;
    QVBoxLayout* m_views;
    Columns* m_columns;
    SittingStrip* m_sitting = nullptr;
    TextLabel* m_kept = nullptr; // what became of the last line
    bool m_jotWaits = false;     // it is said not to be kept yet
    bool m_refused = false;      // since all was kept
    AddLine* m_jot = nullptr;
    WhoSaidCombo* m_who = nullptr;
    BasisCombo* m_how = nullptr;
    TextLabel* m_prompts = nullptr;
    TextLabel* m_strengthCount = nullptr;
    QList<WordsToolView*> m_words;
    EntryList* m_jots = nullptr;
    EntryList* m_ideas = nullptr;
    EntryList* m_notes = nullptr; // out of the page altogether while it is turned round
    QVBoxLayout* m_staffPlace = nullptr;
    StrengthsTool* m_strengths = nullptr;
    CircleTool* m_circle = nullptr;
    WeekTool* m_week = nullptr;
};

} // namespace alongside::ui
