// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The options as rows: under each status a heading, then its treatments. Every treatment keeps one row for good; what
// an answer changes is the order, so that nothing flickers and what is looked at stays looked at.

#include "figure/optionwords.h"

#include <QAbstractTableModel>

namespace trd {

class OptionsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Treatment, Rate, Arms, People, Onset, Where, Why, ColumnCount };
    enum Role {
        TargetRole = Qt::UserRole, ///< "option:ID", "why:ID"; empty on headings
        SummaryRole,               ///< the line beneath the row
        HueRole,
        HeadingRole, ///< true on headings
    };

    OptionsModel(const Evidence& evidence, const PathwayKnowledge& knowledge, QObject* parent);

    void setEvidence(QHash<QString, OptionEvidence> found);
    void setOptions(const std::vector<Option>& options, const Profile& profile);
    /// By name within each status, or by a column of evidence; what has no figure stands last either way.
    void sortBy(Column column, bool descending);

    [[nodiscard]] bool isHeading(int row) const { return m_rows[static_cast<std::size_t>(row)].heading; }
    /// Headings over nothing are hidden.
    [[nodiscard]] bool isEmptyHeading(int row) const;
    [[nodiscard]] const Option* option(int row) const;
    [[nodiscard]] const OptionEvidence& evidenceOf(const QString& treatment) const;
    [[nodiscard]] const QHash<QString, OptionEvidence>& found() const { return m_found; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        bool heading = false;
        Standing standing = Status::Fits;
        std::size_t option = 0;
    };
    [[nodiscard]] std::vector<Row> ordered() const;
    [[nodiscard]] std::optional<double> value(const Option& option) const;
    [[nodiscard]] int count(Standing standing) const;
    [[nodiscard]] int exclusions(Standing standing) const;
    [[nodiscard]] QString cell(const Option& option, Column column) const;
    [[nodiscard]] QString spoken(const Option& option) const;
    [[nodiscard]] QString summary(const Option& option) const;
    void rearrange();

    const Evidence& m_evidence;
    const PathwayKnowledge& m_knowledge;
    QHash<QString, OptionEvidence> m_found;
    std::vector<Option> m_options;
    std::vector<Row> m_rows;
    Profile m_profile;
    Column m_sort = Treatment;
    bool m_descending = false;
};

} // namespace trd
