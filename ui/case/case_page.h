#pragma once
// What every page of one person has: the session behind it, the rules, the clock, new ids. A page derives from it, builds
// its editors once, binds them (CaseSession::bind), and brings its lists into line in showCase(). What changed while
// another page was on show is brought in before this one is seen again.

#include "core/casework/still_to_say.h"
#include "ui/case/case_session.h"
#include "ui/shell/page.h"

#include <functional>

namespace alongside::ui {

class TwoAnswers;

class CasePage : public Page {
    Q_OBJECT

public:
    /// The session outlives its pages.
    CasePage(const QString& screen, CaseSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void flush() override { m_session.flush(); }
    void lookAtTyped() override;
    /// Turned round, what two people said differently is not there, nor what lies in a ForStaff (rows.h). A page that
    /// hides more calls it too.
    void setShown(bool on) override;
    [[nodiscard]] const CaseFile& file() const { return m_session.file(); }
    /// Links from here lead within the same person.
    [[nodiscard]] QString link(const QString& screen, const QString& field = {}) const;

protected:
    /// Lists are to say what file() says. Bound fields follow by themselves.
    virtual void showCase() {}
    /// Something was typed here: figures that follow from it.
    virtual void showFigures() {}
    /// Once, at the end of the constructor of the page.
    void ready();
    bool event(QEvent* event) override;
    /// One green line above the footer: what was done, what comes next, and the way there. `nextOnceSent`: what comes next as
    /// it reads when the office has it, where `next` speaks of sending.
    void tellDone(const QString& happened, const QString& next, const QString& button, const QString& screen,
                  const QString& nextOnceSent = {});
    /// What is typed on this page and could not be read: no act goes past it.
    [[nodiscard]] QList<casework::StillToSay> typedUnread() const;
    using Gaps = std::function<QList<casework::StillToSay>()>;
    /// What a button that cannot act does: it goes to the first thing that is missing, and says all that is until that is
    /// said. False: nothing is missing.
    bool goToFirst(const Gaps& gaps);
    /// Said above the footer as long as it is so: `happened` is asked again after each answer, and ends it when empty.
    void tellWhile(Message message, const std::function<QString()>& happened);

    [[nodiscard]] CaseSession& session() const { return m_session; }
    [[nodiscard]] const CaseServices& services() const { return m_session.services(); }
    [[nodiscard]] QDate today() const { return services().clock.today(); }
    [[nodiscard]] QString first() const; // what they like to be called; "this person" where nothing is known
    template <class Id>
    [[nodiscard]] Id newId()
    {
        return Id{services().ids.next()};
    }

private:
    void bringIntoLine();
    void forgetMissing();
    void lookAtWhatWasTold();
    void hideOurs();

    CaseSession& m_session;
    TwoAnswers* m_twoAnswers;
    bool m_stale = false;
    bool m_isShown = false;      // turned round
    QPointer<Field> m_missing{}; // says that it is still to be answered
    std::function<bool()> m_isMissing{};
    QString m_toldWhile{}; // and as long as what is so
    std::function<QString()> m_saysNow{};
};

/// Everybody who can have said something: the person's people first, then whoever has said something in this record and is
/// none of them, then who sits here. What is ours (staff notes) makes nobody a speaker.
[[nodiscard]] QStringList speakers(const CaseFile& file, const QString& worker);
/// "Josie", or "this person" while no name is known.
[[nodiscard]] QString callName(const CaseFile& file);

} // namespace alongside::ui
