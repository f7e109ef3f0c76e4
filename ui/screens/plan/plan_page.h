#pragma once
// The plan, in two parts: the summary as it is written, and the pages that are left behind. What is shown is what is
// printed; beside it stands what the law asks of it, live.

#include "ui/screens/plan/leave_page.h"

#include <QTimer>

class QPushButton;

namespace alongside::ui {

class ChoiceField;
class LawCard;
class PackCard;
class PagePictures;
class PdfPreview;
class PlanSummary;
class TextLabel;
struct Stack;

class PlanPage final : public CasePage {
    Q_OBJECT

public:
    explicit PlanPage(CaseSession& opened, QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;
    void focusFirst() override;
    bool focusField(const QString& field) override;
    [[nodiscard]] QList<PageAction> actions() override;
    /// Logged before it leaves, then the bytes on show are written there; where it fails the page says so.
    void saveTo(const QString& path);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

signals:
    void left(const QString& path);

protected:
    void showCase() override;
    void showFigures() override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildParts();
    QWidget* buildPages();
    /// The summary, or the pages.
    void turnTo(bool summary);
    void turnToPack();
    [[nodiscard]] bool isOnSummary() const;
    void listPapers();
    void listSizes();
    void measure();
    void make();
    void showLaw();
    void askWhere();
    void print();
    /// Of the case as it stands once all that was said is kept. The look at it is on disk before `then` lets it out.
    /// With the bytes of the page, and which copy of it they are.
    using Left = std::function<void(const QByteArray& bytes, int copy)>;
    void leave(const Left& then);
    void say(const QString& words);
    [[nodiscard]] int earlier() const;
    [[nodiscard]] Paper paper() const;
    /// Among the pages, whatever is shown now.
    [[nodiscard]] Paper chosen() const;
    /// Whom the page says it is from.
    [[nodiscard]] PageWords from() const;
    [[nodiscard]] bool isMade() const;

    PagePictures* m_pictures;
    QPushButton* m_toSummary = nullptr;
    QPushButton* m_toPages = nullptr;
    QPushButton* m_toPack = nullptr;
    PlanSummary* m_summary = nullptr;
    Stack* m_pages = nullptr;
    QTimer m_measure;                          // how full the plan is, once the hands rest
    QList<std::pair<int, QString>> m_papers{}; // that can be chosen
    QList<std::pair<int, QString>> m_sizes{};  // of the one that is
    ChoiceField* m_which = nullptr;
    ChoiceField* m_size = nullptr;
    PdfPreview* m_preview = nullptr;
    LawCard* m_law = nullptr;
    PackCard* m_pack = nullptr;
    TextLabel* m_state = nullptr;
    TextLabel* m_lost = nullptr;
    QWidget* m_unsigned = nullptr; // shown where it says no council or no number
    TextLabel* m_since = nullptr;  // what is noted now is not what was decided
    QByteArray m_bytes;
    QDate m_day; // of the page that is shown
    CaseFile m_madeFrom{};
    PageWords m_madeWith{};
    std::pair<Paper, int> m_madeAs{};
    bool m_isChosen = false; // which page is shown, by hand
};

} // namespace alongside::ui
