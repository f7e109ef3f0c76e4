#pragma once
// Rows of the caseload as the people screen shows them: who, what is next, where it stands. A snapshot.

#include "core/domain/views/read_models.h"
#include "ui/widgets/state_chip.h"

#include <QAbstractListModel>
#include <QHash>

namespace alongside::ui {

enum class Lane { NeedsYou, Talking, Living, Stopped };
inline constexpr Lane kLanes[] = {Lane::NeedsYou, Lane::Talking, Lane::Living, Lane::Stopped};

[[nodiscard]] QString laneWords(Lane lane);
[[nodiscard]] Lane laneOf(const CaseloadRow& row, QDate today);
[[nodiscard]] Sent sentOf(SentState state);
/// "Carer", of somebody whose own needs as a carer are asked about; nothing of anybody else.
[[nodiscard]] QString subjectWords(const CaseloadRow& row);
/// What else finds them, on the list and by Ctrl+K: the words for their group, of one and of many.
[[nodiscard]] QString groupWords(const CaseloadRow& row);
/// "Six-week review in 2 days", "review 4 November", "talked today".
[[nodiscard]] QString noteFor(const CaseloadRow& row, QDate today);

class PeopleModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, SubjectRole, NoteRole, SentRole, LaneRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<CaseloadRow> rows, QDate today);
    [[nodiscard]] CaseId idAt(int row) const { return m_rows.at(row).id; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<CaseloadRow> m_rows;
    QDate m_today;
};

} // namespace alongside::ui
