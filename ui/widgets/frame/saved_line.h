#pragma once
// The footer's one truth: "Saved on this laptop 2:02pm . 3 changes not yet at the office". "Saved" means on this disk,
// "at the office" means the council's server has confirmed it; the two words are never mixed.

#include "core/domain/views/office_state.h"

#include <QWidget>

namespace alongside::ui {

class TextLabel;

enum class Urgency { Calm, Caution, Alarm };

/// Unit: milliseconds UTC, minutes east. `savedMs` 0: nothing was written yet since opening.
[[nodiscard]] QString savedWords(qint64 savedMs, qint64 nowMs, int offsetMinutes);
/// "3 changes and 1 file"; of two that are none, "0 changes".
[[nodiscard]] QString changesAndFiles(qint64 changes, qint64 files);
/// In practice the office is one for practice: nothing of it is ever said to be at the council's, or to wait for that.
enum class Whose { Council, Practice };
[[nodiscard]] QString officeWords(const OfficeState& office, qint64 nowMs, int offsetMinutes,
                                  Whose whose = Whose::Council);
/// Neutral until one working day or 5 changes have waited, then caution; after 5 days plain words and the error colour.
[[nodiscard]] Urgency urgencyOf(const OfficeState& office, qint64 nowMs);

class SavedLine final : public QWidget {
    Q_OBJECT

public:
    explicit SavedLine(QWidget* parent = nullptr);

    void setSaved(qint64 savedMs, qint64 nowMs, int offsetMinutes);
    void setOffice(const OfficeState& office, qint64 nowMs, int offsetMinutes);
    void setWhose(Whose whose) { m_whose = whose; }
    /// All in one line, as far as there is room; else each of the two has a line where one does not hold both. What is cut
    /// is in its tip, and is heard: never a third line, which would push the page up.
    void setOneLine(bool one);
    [[nodiscard]] QString sentence() const;
    /// As wide as the longer of the two, however they stand now: the acts beside it do not give way for more.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tell();
    void turn();
    [[nodiscard]] int besideOneAnother() const;

    TextLabel* m_saved;
    TextLabel* m_dot; // between the two where they are beside one another
    TextLabel* m_office;
    TextLabel* m_both;
    bool m_one = false;
    Whose m_whose = Whose::Council;
};

} // namespace alongside::ui
