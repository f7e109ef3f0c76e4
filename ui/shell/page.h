#pragma once
// One page: a question, a hint, what is on it, and the few acts it offers. It is shown in a scroll area; its acts stand
// outside, under it, always in sight. Every edit is handed over by itself; flush() hands over what is in editors at once.
//
//   class OutcomesPage final : public Page { OutcomesPage(...) { content()->addWidget(...); } QString title() ... };

#include "core/base/error.h"
#include "ui/support/look/buttons.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace alongside::ui {

class QuestionHeader;
struct Message;

struct PageAction {
    QString key{};  // objectName of its button, and its name in the palette
    QString text{}; // a verb with its object: "Agree with Art"
    ButtonKind kind = ButtonKind::Plain;
    std::function<void()> run{}; // where it cannot act: goes to what is missing, and says it
    QString whyNot{};            // said beside the button while it cannot act; empty: it can
    QKeySequence keys{};
    QString leads{}; // the link it follows; empty: it does something
};

class Page : public QWidget {
    Q_OBJECT

public:
    /// `screen` is its key in the catalogue and its objectName.
    Page(const QString& screen, const QString& question, const QString& hint = {}, QWidget* parent = nullptr);

    [[nodiscard]] QString screen() const { return objectName(); }
    /// For the window's strip and the palette; never a person's name.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] QString question() const;
    [[nodiscard]] virtual QString help() const { return {}; }
    [[nodiscard]] virtual QList<PageAction> actions() { return {}; }
    /// Where the keyboard begins, each time the page is opened: the first thing that takes it, unless a page knows better.
    /// What comes and goes on a page is no place to begin, or one key would do two things; a page that takes nothing
    /// leaves the keyboard to its first act.
    virtual void focusFirst();
    /// The field a link names, by objectName. False: there is none.
    virtual bool focusField(const QString& field);
    /// What is in editors is handed over at once: on lock, sleep, close, leaving.
    virtual void flush() {}
    /// Another page is about to be shown in its place.
    virtual void pageLeft() {}
    /// What is typed here and in no record yet can be read now, or can be no more.
    virtual void lookAtTyped() {}
    /// Show mode (F11): a page that may be turned round hides what is for staff when `on`.
    [[nodiscard]] virtual bool canBeShown() const { return false; }
    virtual void setShown(bool on) { Q_UNUSED(on) }
    /// A page that is the person's own is on show turned round alone. The link of the page that is there once the laptop
    /// is turned back; empty: it is not such a page.
    [[nodiscard]] virtual QString turnedBackTo() const { return {}; }
    /// True where the page uses all the width there is (pictures, tables); else it is as wide as is good to read.
    [[nodiscard]] virtual bool isWide() const { return true; }

    /// As high as its words are at its width: the least of each by itself, at its narrowest, is no height of the page.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void failed(const alongside::Error& error);
    /// One line above the footer: what happened, and what comes next.
    void told(const alongside::ui::Message& message);
    /// What was told under these words is not so any more; `instead` is.
    void noLongerSo(const QString& happened, const QString& instead = {});
    /// A link ("alongside:person/<id>/outcomes#statement").
    void followed(const QString& link);
    /// actions() gives another answer now.
    void actionsChanged();

protected:
    /// An act that only leads on.
    [[nodiscard]] PageAction leadingTo(const QString& link, const QString& key, const QString& text, ButtonKind kind);
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void ask(const QString& question, const QString& hint = {});
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }

private:
    QuestionHeader* m_header;
    QVBoxLayout* m_content;
};

} // namespace alongside::ui
