// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/optionsmodel.h"

#include "figure/cardwords.h"
#include "figure/comparefigures.h"
#include "figure/format.h"
#include "figure/words.h"

#include <algorithm>

namespace trd {

OptionsModel::OptionsModel(const Evidence& evidence, const PathwayKnowledge& knowledge, QObject* parent)
    : QAbstractTableModel(parent), m_evidence(evidence), m_knowledge(knowledge) {}

int OptionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OptionsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

const Option* OptionsModel::option(int row) const {
    const Row& found = m_rows[static_cast<std::size_t>(row)];
    return found.heading ? nullptr : &m_options[found.option];
}

const OptionEvidence& OptionsModel::evidenceOf(const QString& treatment) const {
    static const OptionEvidence nothing;
    const auto found = m_found.constFind(treatment);
    return found == m_found.cend() ? nothing : *found;
}

int OptionsModel::count(Standing standing) const {
    return static_cast<int>(std::ranges::count(m_options, standing, &Option::standing));
}

int OptionsModel::exclusions(Standing standing) const {
    return static_cast<int>(std::ranges::count_if(m_options, [standing](const Option& option) {
        return option.standing() == standing && option.isTrialExclusion();
    }));
}

bool OptionsModel::isEmptyHeading(int row) const {
    const Row& found = m_rows[static_cast<std::size_t>(row)];
    return found.heading && count(found.standing) == 0;
}

void OptionsModel::setEvidence(QHash<QString, OptionEvidence> found) {
    m_found = std::move(found);
    if (!m_rows.empty()) rearrange();
}

void OptionsModel::setOptions(const std::vector<Option>& options, const Profile& profile) {
    const bool isFirst = m_rows.empty();
    m_profile = profile;
    if (isFirst) {
        beginResetModel();
        m_options = options;
        m_rows = ordered();
        return endResetModel();
    }
    // Rows are told apart by their treatment, wherever it moves.
    std::vector<Option> kept = m_options;
    for (Option& option : kept) option = *std::ranges::find(options, option.treatment, &Option::treatment);
    m_options = std::move(kept);
    rearrange();
}

void OptionsModel::sortBy(Column column, bool descending) {
    m_sort = column;
    m_descending = descending;
    if (!m_rows.empty()) rearrange();
}

std::optional<double> OptionsModel::value(const Option& option) const {
    const OptionEvidence& evidence = evidenceOf(option.treatment);
    const RateGroup* group = evidence.response();
    const OnsetFinding* first = evidence.firstDifference();
    if (m_sort == Onset) return first ? std::optional(first->atHours) : std::nullopt;
    if (!group) return {};
    return m_sort == Rate ? group->rate : m_sort == Arms ? group->k : group->n;
}

std::vector<OptionsModel::Row> OptionsModel::ordered() const {
    std::vector<std::size_t> order(m_options.size());
    for (std::size_t at = 0; at < order.size(); ++at) order[at] = at;
    std::ranges::sort(order, [this](std::size_t one, std::size_t other) {
        return QString::compare(m_options[one].name, m_options[other].name, Qt::CaseInsensitive) < 0;
    });
    const bool byName = m_sort == Treatment || m_sort == Where || m_sort == Why;
    if (byName && m_descending) std::ranges::reverse(order);
    if (!byName)
        std::ranges::stable_sort(order, [this](std::size_t one, std::size_t other) {
            const auto first = value(m_options[one]), second = value(m_options[other]);
            if (!first || !second) return first.has_value() && !second;
            return m_descending ? *first > *second : *first < *second;
        });
    std::vector<Row> rows;
    for (const Standing standing : listedStandings) {
        rows.push_back({true, standing, 0});
        for (const std::size_t at : order)
            if (m_options[at].standing() == standing) rows.push_back({false, standing, at});
    }
    return rows;
}

void OptionsModel::rearrange() {
    std::vector<Row> rows = ordered();
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before) {
        const Row& was = m_rows[static_cast<std::size_t>(index.row())];
        const auto is = std::ranges::find_if(rows, [&was](const Row& row) {
            return row.heading == was.heading &&
                   (row.heading ? row.standing == was.standing : row.option == was.option);
        });
        after.append(createIndex(static_cast<int>(is - rows.begin()), index.column()));
    }
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

QString OptionsModel::cell(const Option& option, Column column) const {
    const OptionEvidence& evidence = evidenceOf(option.treatment);
    const RateGroup* group = evidence.response();
    switch (column) {
    case Treatment:
        return option.name;
    case Rate:
        if (group) return rateWords(*group);
        return armsNotPooled(evidence) > 0 ? tr("reported, not pooled") : QStringLiteral("–");
    case Arms: {
        const int left = armsNotPooled(evidence);
        const QString pooled = group ? countText(group->k) : QStringLiteral("–");
        return left > 0 ? tr("%1 (+%2 not pooled)").arg(pooled, countText(left)) : pooled;
    }
    case People:
        return group ? countText(group->n) : QStringLiteral("–");
    case Onset:
        return evidence.firstDifference() ? firstDifferenceWords(evidence) : QStringLiteral("–");
    case Where: {
        const trd::Treatment* treatment = m_evidence.treatment(option.treatment);
        return treatment ? regulatoryWords(*treatment, m_profile) : QString();
    }
    case Why:
        return isClosed(option.status) ? tr("why not?") : tr("reasons");
    case ColumnCount:
        break;
    }
    return {};
}

QString OptionsModel::summary(const Option& option) const {
    QStringList parts{optionSummary(m_knowledge, option)};
    parts << optionMarks(m_knowledge, option, evidenceOf(option.treatment));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString OptionsModel::spoken(const Option& option) const {
    return tr("%1: %2. %3").arg(option.name, statusText(option.standing(), option.isTrialExclusion()), summary(option));
}

QVariant OptionsModel::data(const QModelIndex& index, int role) const {
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (row.heading) {
        if (role == HeadingRole) return true;
        if (column != Treatment) return {};
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return statusHeading(row.standing, count(row.standing), exclusions(row.standing));
        if (role == SummaryRole || role == Qt::AccessibleDescriptionRole)
            return statusMeaning(row.standing, count(row.standing), exclusions(row.standing));
        return {};
    }
    const Option& option = m_options[row.option];
    switch (role) {
    case Qt::DisplayRole:
        return cell(option, column);
    case Qt::AccessibleTextRole:
        return column == Treatment ? spoken(option)
                                   : tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                                      cell(option, column));
    case Qt::ToolTipRole:
        return column == Treatment ? summary(option) : headerData(column, Qt::Horizontal, Qt::ToolTipRole);
    case SummaryRole:
        return summary(option);
    case TargetRole:
        return (column == Why ? QStringLiteral("why:") : QStringLiteral("option:")) + option.treatment;
    case HueRole:
        return column == Treatment ? QVariant(static_cast<int>(hueOf(option.strategy))) : QVariant();
    default:
        return {};
    }
}

QVariant OptionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const bool isNumber = section >= Rate && section <= Onset;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber || section == Why ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const bool isTitle = role == Qt::DisplayRole;
    switch (section) {
    case Treatment:
        return isTitle ? tr("Treatment") : tr("By name within each status");
    case Rate:
        return isTitle ? tr("Responded")
                       : tr("Share of people who responded: single arms of different trials, pooled by treatment, with "
                            "95 % interval. A description, not a comparison.");
    case Arms:
        return isTitle ? tr("Arms")
                       : tr("How many arms the rate is pooled from (k), and how many more are not pooled. %1")
                             .arg(notPooledMeaning());
    case People:
        return isTitle ? tr("People") : tr("How many people were in these arms (n)");
    case Onset:
        return isTitle ? tr("First difference")
                       : tr("Earliest time at which a study saw a difference from its comparator, be it a control or "
                            "another treatment, and how many studies found one");
    case Where:
        if (!hasJurisdiction(m_profile))
            return isTitle ? tr("Approved in") : tr("Regions in which the catalogue records an approval");
        if (!isTitle) return tr("Status in this jurisdiction; check locally");
        return regionOf(m_profile).isEmpty() ? tr("Jurisdiction") : regionWord(regionOf(m_profile));
    case Why:
        return isTitle ? QString() : tr("Every rule that holds, with its source");
    default:
        return {};
    }
}

Qt::ItemFlags OptionsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return isHeading(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace trd
