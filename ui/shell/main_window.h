#pragma once
// The one window: rail, header, message bar, steps, one page in a scroll area, its acts and the footer outside it.
// Pages are made when first shown, by whoever composes the program. Locked, nothing of anybody is in the window at all.
// The title bar never carries a name.

#include "core/base/time/clock.h"
#include "core/domain/views/office_state.h"
#include "ui/shell/keeping/left_off.h"
#include "ui/shell/places/navigator.h"
#include "ui/shell/page.h"
#include "ui/widgets/frame/command_palette.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/frame/step_strip.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QSet>

#include <memory>
#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace alongside::ui {

class ActionBar;
class CaseSession;
class HeaderBar;
class NavRail;
class PageArea;
class ShownBar;
class TextKeys;
enum class Act;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    using Make = std::function<Page*()>;
    /// Given what makes the page when it may be shown (audit before show), or nothing when it may not. The window asks
    /// for the page only where it still wants it, after another person's pages are gone.
    using Ready = std::function<void(const Make&)>;
    using OpenPage = std::function<void(const Link&, const Ready&)>;

    explicit MainWindow(const Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    void setOpenPage(OpenPage open) { m_open = std::move(open); }
    /// People and pages the palette finds; asked each time it opens, and when they are said to be others while it is open.
    void setPaletteSource(std::function<QList<PaletteItem>()> source) { m_paletteSource = std::move(source); }
    void refreshPalette();

    void go(const Link& link, bool byLink = false); // `byLink`: the page it led from is offered again
    [[nodiscard]] Page* page() const;
    [[nodiscard]] Navigator& navigator() { return *m_navigator; }
    [[nodiscard]] bool isCovered() const;
    /// The person whose pages are kept; null: nobody's.
    [[nodiscard]] CaseSession* session() const { return m_session.get(); }
    /// Holds it from now on, as long as there are pages of that person.
    CaseSession& hold(std::unique_ptr<CaseSession> session);
    /// The one of that person who was left before their last words were kept, held again; null: there is none.
    CaseSession* resume(CaseId person);
    /// No word is in memory alone. Until then whatever was left or covered is kept there, and goes again by itself.
    [[nodiscard]] bool isAllKept() const;
    /// Words that belong to nobody's record are in memory alone, or are no more. `what`: which, for whoever says it.
    void setOwing(const QString& what, bool owing);
    /// Something was not kept and goes again by itself: said until it is.
    void takeRefusal(const Error& error);

    /// Covered by unlock or first run: pages are handed over and gone, header and steps emptied. Takes `cover`.
    void showCover(QWidget* cover);
    /// Back to the very place: page, field, caret, scroll. The first time: to `first`.
    void showWork(const Link& first);
    /// Where somebody is, or was before the cover, with what they typed that is in no record yet.
    [[nodiscard]] LeftOff leftOff() const;
    /// For the next showWork(): there, and with these words in their fields.
    void setLeftOff(const LeftOff& left);
    /// See typed.h. `name` is that of the field on its page.
    void keepTyped(const QWidget* editor, const QString& name, const QString& words);
    [[nodiscard]] QString typedBefore(const QWidget* editor, const QString& name) const;
    /// Hands over what is in every editor.
    void flush();
    /// Drops every page but the one on show (other data has come in whole).
    void dropPages();

    /// Who the open person is, for the eye alone: "Arthur Bell, at home". Empty: no person.
    void setPerson(CaseId id, const QString& words, const QList<Step>& steps);
    void setOffice(const OfficeState& office);
    void setSaved(qint64 atMs);
    /// How far this laptop's own clock is ahead of the time given here. Unit: milliseconds.
    void setClockAhead(qint64 ms);
    void say(const Message& message);
    void say(const Error& error);
    /// What was said in these words is not so any more: it goes, on show or waiting, or is said `instead`.
    void takeBack(const QString& happened, const QString& instead = {});
    /// "Practice day: 10 June 2026". Empty: real work.
    void setPractice(const QString& words);
    void setRailCount(const QString& key, int count);

signals:
    void leftOffChanged();
    void lockAsked();
    void sendAsked();
    void addPersonAsked();
    void leavePracticeAsked();
    void textSizeAsked(int step); // 1 larger, -1 smaller, 0 usual
    void showModeChanged(bool on);
    void allKept();
    /// The last words of somebody who was left, covered or is to be closed are in memory alone.
    void notKept(const alongside::Error& error);
    /// The window is to be closed: what was typed and is in no record yet is to be written down before this returns.
    void handOverAsked();
    /// The window is about to close, and every word is kept: seal, close the store. Nothing is asked.
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void buildActions();
    void act(Act what);
    void showLink(const Link& link);
    void openThen(const Link& link, const std::function<void(Page*)>& shown);
    void adopt(const Link& link, Page* page);
    void place(Page* page, const Link& link);
    void dropPersonPages();
    void letGo();
    void tidy();
    static Message messageFor(const Error& error);
    void sayOf(const Page* page, const Message& message);
    [[nodiscard]] bool isLeadThere(const QString& link) const;
    void showPersonLine();
    void focusFirstOf(Page* page);
    void refreshActions();
    void setShowMode(bool on);
    void turnBack();
    void takeOursOut();
    void putOursBack();
    void sayShown(const Message& message);
    [[nodiscard]] QVBoxLayout* rightSide() const;
    void dropOtherPages();
    void nextPane(int step);
    void showTaken();
    void bringBack();
    void openPalette();
    void fit();
    void tick();
    [[nodiscard]] Spot spotAt(const Link& here) const;
    [[nodiscard]] QString placeOf(const QWidget* editor, const QString& name) const;
    [[nodiscard]] QMap<QString, QString> unread() const;
    void followTyping(QWidget* focus);
    void openTyped(Page* shown, const Link& link);
    void restoreSpot();
    PageArea* areaOf(Page* page) const;

    const Clock& m_clock;
    OpenPage m_open;
    std::function<QList<PaletteItem>()> m_paletteSource;
    Navigator* m_navigator;
    QStackedWidget* m_outer;
    QWidget* m_work;
    QWidget* m_cover = nullptr;
    NavRail* m_rail;
    HeaderBar* m_header;
    MessageBar* m_message;
    StepStrip* m_steps;
    QStackedWidget* m_stack;
    ActionBar* m_bar;
    ShownBar* m_shownBar = nullptr; // while turned round
    TextKeys* m_textKeys = nullptr;
    QPointer<CommandPalette> m_palette;
    QHash<QString, Page*> m_pages;                       // by link without its field
    std::unique_ptr<CaseSession> m_session;              // gone after the pages that read it
    std::vector<std::unique_ptr<CaseSession>> m_leaving; // left before their last words were kept
    QHash<QString, Message> m_unsaid;                    // said of a page that was not on show, by its link
    QString m_placed{};                                  // the page on show; empty: none yet since the cover
    qint64 m_saidMs = 0;
    QSet<QString> m_owed{};
    bool m_closeAsked = false;
    CaseId m_person{}; // whose pages are kept
    QString m_personWords{};
    OfficeState m_office{};
    qint64 m_savedMs = 0;
    Spot m_spot{};
    QMap<QString, QString> m_typed{};
    QList<QMetaObject::Connection> m_typing{}; // of the line with the focus
    int m_ticket = 0;
    bool m_showMode = false;
    bool m_wayBackLost = false; // behind the cover
    Message m_heldBack{};       // said while turned round
};

} // namespace alongside::ui
