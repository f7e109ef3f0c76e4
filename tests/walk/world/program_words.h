#pragma once
// What the program says of itself: every sentence, label and answer of a list that went through the door of translation
// since this was made. Nobody keeps a list of them.
// Thread: any.

#include <QMutex>
#include <QSet>
#include <QTranslator>

namespace alongside::walk {

class ProgramWords final : public QTranslator {
public:
    ProgramWords();

    /// The words stand in one of its own texts: "As it is" in "As it is now".
    [[nodiscard]] bool say(const QString& words) const;
    /// Takes note and translates nothing.
    [[nodiscard]] QString translate(const char* context, const char* text, const char* remark, int n) const override;

private:
    mutable QMutex m_guard{};
    mutable QSet<QByteArray> m_texts{};
};

} // namespace alongside::walk
