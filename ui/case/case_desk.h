#pragma once
// Joins what is on a page with the record: one for each page that edits a case. Fields are bound once; after that every
// letter is in the store 400 ms after the last key, never later than 700 ms after it was typed, and at once on leaving
// the field, the page or the program. Nothing that comes in is put under somebody's hands: it waits, marked, until the
// field is left. A refused edit keeps its words on the screen and goes again by itself.
// Thread: the window's.

#include "core/base/clock.h"
#include "core/casework/note.h"
#include "core/desk/autosave.h"
#include "core/desk/desk_thread.h"
#include "ui/case/case_fields.h"
#include "ui/widgets/field.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace alongside::ui {

class CaseDesk final : public QObject {
    Q_OBJECT

public:
    CaseDesk(desk::DeskThread& desk, const Clock& clock, const casework::CaseView& shown, QObject* parent);
    /// Hands over what is still to be kept.
    ~CaseDesk() override;

    /// As the page has it: with every letter typed so far.
    [[nodiscard]] const CaseFile& file() const { return m_draft; }
    [[nodiscard]] const QList<TwoVersions>& versions() const { return m_versions; }

    /// An edit by the hands here; kept after a pause.
    void edit(const std::function<void(CaseFile&)>& change);
    /// One click that is whole by itself (a thing added or taken away): kept at once, and shown() follows.
    void act(const std::function<void(CaseFile&)>& change);
    void submit();
    /// What is in editors goes now, without waiting for what is out: before lock, close and leaving.
    void flush();
    /// Something was changed by somebody else, or by another page.
    void take(const casework::ChangeSet& changed);

    /// An act that freezes a decision, after what was typed before it. `done` has the answer.
    template <class Command>
    void decide(Command command, const std::function<void(const Result<casework::ChangeSet>&)>& done = {})
    {
        flush();
        command.seen = m_draft;
        m_desk.ask([command = std::move(command)](desk::Desk& desk) { return desk.run(command); })
            .then(this, [this, done](const Result<casework::ChangeSet>& kept) { decided(kept, done); });
    }
    template <class Work>
    auto ask(Work work)
    {
        return m_desk.ask(std::move(work));
    }

    /// From now on the field shows what lies `at` that place and writes there; where it is gone, the field is left be.
    template <class FieldType, class At>
    void bind(FieldType* field, At at);

signals:
    /// file() is another case than the editors show: lists are to be brought into line. Bound fields follow by themselves.
    void shown();
    /// file() was altered by the hands here.
    void edited();
    /// On this disk. Unit: milliseconds UTC.
    void saved(qint64 atMs);
    void refused(const alongside::Error& error);

private:
    struct Bound {
        QPointer<Field> field{};
        std::function<bool(const CaseFile&, const CaseFile&)> same{};
        std::function<void(const CaseFile&)> show{};
    };

    void watch(Field* field, Bound bound);
    void showBound();
    void leave();
    void send(const casework::NoteEdits& command);
    void answered(const Result<casework::ChangeSet>& kept);
    void decided(const Result<casework::ChangeSet>& kept,
                 const std::function<void(const Result<casework::ChangeSet>&)>& done);
    void fetch();
    void takeSnapshot(const casework::CaseView& fresh);
    bool markWhatWaits(const CaseFile& fresh);
    void adopt(const casework::CaseView& fresh);

    desk::DeskThread& m_desk;
    const Clock& m_clock;
    desk::Autosave m_autosave;
    CaseFile m_draft;
    QList<TwoVersions> m_versions;
    QList<Bound> m_bound;
    QTimer m_pause;
    QTimer m_longest;
    QTimer m_again;
    CaseFile m_safe; // what was surely kept before anything was out
    int m_out = 0;
    bool m_failed = false;
    bool m_fetching = false;
    bool m_fetchAgain = false;
};

template <class FieldType, class At>
void CaseDesk::bind(FieldType* field, At at)
{
    connect(field, &FieldType::edited, this,
            [this, field, at] { edit([&](CaseFile& file) { writeFrom(*field, at(file)); }); });
    watch(field, {field, [at](const CaseFile& a, const CaseFile& b) { return sameAt(at(a), at(b)); },
                  [field, at](const CaseFile& file) { showIn(*field, at(file)); }});
    showIn(*field, at(std::as_const(m_draft)));
}

} // namespace alongside::ui
