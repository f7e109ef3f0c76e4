#pragma once
// One person, open: one draft, one autosave, one view, the open questions. The window holds it as long as it holds pages
// of that person; every page reads it and writes to it, so that no two pages can say two things, and what prints, what is
// decided and what is only thought of come from here and never from a page.
// Every letter is in the store 400 ms after the last key, never later than 700 ms after it was typed, and at once on
// leaving the field, the page or the program. Nothing that comes in is put under somebody's hands: it waits, marked,
// until the field is left. A refused edit keeps its words on the screen and goes again by itself.
// Thread: the window's.

#include "core/base/time/clock.h"
#include "core/base/id_source.h"
#include "core/casework/away/taken_away.h"
#include "core/casework/note.h"
#include "core/casework/rulebook.h"
#include "core/desk/autosave.h"
#include "core/desk/desk_thread.h"
#include "core/domain/plan/experience.h"
#include "core/domain/views/page_words.h"
#include "ui/case/fields/field_binder.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace alongside::ui {

/// All outlive the session.
struct CaseServices {
    desk::DeskThread& desk;
    const casework::Rulebook& rules;
    const Clock& clock;
    IdSource& ids;
    const desk::Author& worker;           // who sits here, and what they say that they do
    bool practice = false;                // "Practice" goes across every page printed
    const PageWords* pageWords = nullptr; // whom pages come from; none: what the record says
    const SealForCouncil* seal = nullptr; // for what only the office may read

    /// The laptop belongs to an office, which alone could open it.
    [[nodiscard]] bool canSeal() const { return seal && *seal; }
};

class CaseSession final : public QObject {
    Q_OBJECT

public:
    using Kept = Result<casework::ChangeSet>;

    CaseSession(const CaseServices& services, const casework::CaseView& looked, QObject* parent = nullptr);
    /// Hands over what is still to be kept.
    ~CaseSession() override;

    [[nodiscard]] const CaseServices& services() const { return m_services; }
    /// As the screen has it: with every letter typed so far, on whatever page.
    [[nodiscard]] const CaseFile& file() const { return m_draft; }
    [[nodiscard]] const QList<TwoVersions>& versions() const { return m_versions; }
    [[nodiscard]] const MadeWhen& made() const { return m_made; }

    /// Every letter of file() is on this disk. What is refused goes again by itself; kept() follows.
    [[nodiscard]] bool isKept() const { return m_out == 0 && !m_deciding && m_draft == m_autosave.seen(); }

    /// An edit by the hands here; kept after a pause.
    void edit(const std::function<void(CaseFile&)>& change);
    /// One click that is whole by itself (a thing added): kept at once, and changed() follows.
    void act(const std::function<void(CaseFile&)>& change);
    /// The same where something is taken away. What it was stays at hand until the next is, or until it is back.
    void takeAway(const std::function<void(CaseFile&)>& change);
    /// The same where a key or a click is an answer. `back` makes of the case after it the case it can be put back to.
    void answer(const std::function<void(CaseFile&)>& change, const std::function<void(CaseFile&)>& back);
    /// The same, back to the case before it.
    void answer(const std::function<void(CaseFile&)>& change);
    /// What was taken away or answered last, as long as it can be put back.
    [[nodiscard]] const std::optional<casework::TakenAway>& taken() const { return m_taken; }
    /// Everything of it comes back, with what hung on it. False: some of that was taken away elsewhere in the meantime.
    bool putBack();
    /// It is not wanted back.
    void forgetTaken();
    void submit();
    /// What is in editors goes now, without waiting for what is out: before lock, close and leaving.
    void flush();
    /// Somebody else changed something: it is read again.
    void take(const casework::ChangeSet& changed);
    /// Who sits here, or another thing that its pages go by and no record holds, is another now.
    void lookAgain();
    /// Something came that may be the bytes of what is attached: no word of the record need be another.
    void takeFiles() { emit filesCame(); }
    /// It has been read again: a look for another page.
    void take(const casework::CaseView& fresh);
    /// Once all that was asked is answered and file() says so: for what leaves the laptop.
    void whenSettled(QObject* context, const std::function<void()>& then);

    /// An act that freezes a decision, after what was typed before it. `done` has the answer, once file() holds it.
    /// One at a time: asked again before the answer, nothing is asked.
    template <class Command>
    void decide(Command command, QObject* context = nullptr, const std::function<void(const Kept&)>& done = {})
    {
        if (std::exchange(m_deciding, true)) return;
        flush();
        command.seen = m_draft;
        m_services.desk.ask([command = std::move(command)](desk::Desk& desk) { return desk.run(command); })
            .then(this, [this, context = QPointer(context), done](const Kept& kept) { decided(kept, context, done); });
    }
    template <class Work>
    auto ask(Work work)
    {
        return m_services.desk.ask(std::move(work));
    }

    /// Two answers to one thing: this one stands. `reason` may be empty where no decision rests on it. `done` once it is
    /// kept.
    void settle(const TwoVersions& question, qsizetype chosen, const QString& reason,
                const std::function<void()>& done = {});

    /// From now on the field shows what lies `at` that place and writes there; where it is gone, the field is left be.
    template <class FieldType, class At>
    void bind(FieldType* field, At at);
    /// Bound fields within `page` are to say what file() says.
    void showFields(const QWidget* page) const { m_fields.show(page, m_draft); }

signals:
    /// file() is another in these: by one click here, by an act, by somebody else. Lists are to be brought into line.
    void changed(alongside::casework::Topics topics);
    /// A letter by the hands here: figures that follow from it.
    void edited(alongside::casework::Topics topics);
    /// What is attached and was not on this laptop may be here now.
    void filesCame();
    /// taken() is another now.
    void takenChanged();
    /// On this disk. Unit: milliseconds UTC.
    void saved(qint64 atMs);
    /// isKept() from now on, until the next letter.
    void kept();
    void refused(const alongside::Error& error);

private:
    void leave();
    void send(const casework::NoteEdits& command);
    void answered(const Kept& kept);
    void decided(const Kept& kept, const QPointer<QObject>& context, const std::function<void(const Kept&)>& done);
    void fetch();
    void adopt(const casework::CaseView& fresh);
    void tellSettled();
    void holdTaken(const CaseFile& before);
    void lookAtTaken();

    CaseServices m_services;
    desk::Autosave m_autosave;
    CaseFile m_draft;
    QList<TwoVersions> m_versions;
    MadeWhen m_made;
    FieldBinder m_fields;
    QTimer m_pause;
    QTimer m_longest;
    QTimer m_again;
    CaseFile m_safe; // what was surely kept before anything was out
    QList<std::function<void()>> m_whenSettled;
    std::optional<casework::TakenAway> m_taken{};
    int m_out = 0;
    bool m_failed = false;
    bool m_fetching = false;
    bool m_fetchAgain = false;
    bool m_deciding = false;
};

template <class FieldType, class At>
void CaseSession::bind(FieldType* field, At at)
{
    connect(field, &FieldType::edited, this,
            [this, field, at] { edit([&](CaseFile& file) { writeFrom(*field, at(file)); }); });
    connect(field, &Field::left, this, &CaseSession::leave);
    m_fields.bind(field, at);
    showIn(*field, at(std::as_const(m_draft)));
}

} // namespace alongside::ui
