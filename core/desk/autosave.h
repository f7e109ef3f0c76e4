#pragma once
// What an editor's next edit is compared with, so that saving by itself never eats a letter. `seen` moves on to what was
// submitted, at once, and never to what came back: a letter typed and taken back within one round trip is two edits, and
// a colleague's word is not undone by ours. One command is out at a time; what is typed meanwhile goes when it is answered.
// Thread: the editor's.

#include "core/base/result.h"
#include "core/domain/case_file.h"

#include <optional>
#include <utility>

namespace alongside::desk {

class Autosave {
public:
    explicit Autosave(CaseFile shown = {}) : m_seen(std::move(shown)) {}

    [[nodiscard]] const CaseFile& seen() const { return m_seen; }
    [[nodiscard]] bool isOut() const { return m_before.has_value(); }

    /// The command with its `seen`, to be asked of the desk; nothing while one is out or nothing differs.
    /// Errors: what carriedOut() refuses.
    template <class Command>
    Result<std::optional<Command>> submit(Command command)
    {
        if (isOut()) return std::optional<Command>();
        return last(std::move(command));
    }

    /// The same for a page that closes: it does not wait for the one that is out; the desk takes them in order.
    template <class Command>
    Result<std::optional<Command>> last(Command command)
    {
        command.seen = m_seen;
        const Result<CaseFile> after = carriedOut(command);
        if (!after) return after.error();
        if (*after == m_seen) return std::optional<Command>();
        m_before = std::exchange(m_seen, *after);
        return std::optional(std::move(command));
    }

    /// The desk has answered. What was not kept is compared again with what is: it goes with the next edit.
    void answered(bool kept)
    {
        if (!kept && m_before) m_seen = *std::move(m_before);
        m_before.reset();
    }

    /// The editor now shows `fresh`. Range: nothing out, nobody writing.
    void shown(CaseFile fresh) { m_seen = std::move(fresh); }

private:
    CaseFile m_seen;
    std::optional<CaseFile> m_before{};
};

} // namespace alongside::desk
