#pragma once
// What every page of one person has: the case, the desk behind it, the rules, the clock, new ids. A page derives from it,
// builds its editors once, binds them (CaseDesk::bind), and brings its lists into line in showCase().
// openCasePage() makes one once the look at it is on disk.

#include "core/base/clock.h"
#include "core/base/id_source.h"
#include "core/casework/rulebook.h"
#include "ui/case/case_desk.h"
#include "ui/shell/page.h"

namespace alongside::ui {

/// All outlive the pages.
struct CaseServices {
    desk::DeskThread& desk;
    const casework::Rulebook& rules;
    const Clock& clock;
    IdSource& ids;
    QString workerName{};  // who sits here
    bool practice = false; // "Practice" goes across every page printed
};

class CasePage : public Page {
    Q_OBJECT

public:
    CasePage(const QString& screen, const CaseServices& services, const casework::CaseView& view,
             QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void flush() override { m_desk->flush(); }
    /// Something was changed elsewhere: another page, a sync.
    void take(const casework::ChangeSet& changed) { m_desk->take(changed); }
    [[nodiscard]] const CaseFile& file() const { return m_desk->file(); }
    /// Links from here lead within the same person.
    [[nodiscard]] QString link(const QString& screen, const QString& field = {}) const;

signals:
    /// As it stands with every letter typed: for the window's steps and header.
    void caseChanged(const alongside::CaseFile& file);

protected:
    /// Lists are to say what file() says. Bound fields follow by themselves.
    virtual void showCase() {}
    /// Something was typed here: figures that follow from it.
    virtual void showFigures() {}
    /// Once, at the end of the constructor of the page.
    void ready();
    /// Says so only where actions() gives another answer than before: a letter typed does not rebuild the footer.
    void tellActions();

    [[nodiscard]] CaseDesk& desk() { return *m_desk; }
    [[nodiscard]] const CaseServices& services() const { return m_services; }
    [[nodiscard]] QDate today() const { return m_services.clock.today(); }
    [[nodiscard]] QString first() const; // what they like to be called; "them" where nothing is known
    template <class Id>
    [[nodiscard]] Id newId()
    {
        return Id{m_services.ids.next()};
    }

private:
    CaseServices m_services;
    CaseDesk* m_desk;
    QStringList m_told{};
};

/// Everybody who can have said something: the person's people first, then who sits here.
[[nodiscard]] QStringList speakers(const CaseFile& file, const QString& worker);
/// "Josie", or "this person" while no name is known.
[[nodiscard]] QString callName(const CaseFile& file);

/// The page for a screen's key, made once the look at it is on disk; nothing where it may not be shown (`failed` says
/// why) or the key is none of ours: person, talk, outcomes, eligibility, money, choices, plan.
void openCasePage(const CaseServices& services, const QString& screen, CaseId id, QObject* context,
                  const std::function<void(CasePage*)>& ready, const std::function<void(const Error&)>& failed);

} // namespace alongside::ui
