// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/armwords.h"

#include "figure/format.h"
#include "figure/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace trd {

namespace {
class ArmText {
    Q_DECLARE_TR_FUNCTIONS(ArmWords)
};
} // namespace

bool isOpenPart(const Study& study, const Arm& arm) {
    // The files have no field for it; the label is the source's own word.
    static const QRegularExpression open(QStringLiteral("\\bopen\\b"), QRegularExpression::CaseInsensitiveOption);
    return study.design.type == DesignType::Randomised && study.design.blinding &&
           *study.design.blinding != Blinding::OpenLabel && arm.label.contains(open);
}

QString comparatorName(const Evidence& evidence, const Arm& arm) {
    const QString name = treatmentName(evidence, arm.treatment), active = QStringLiteral("active placebo");
    // The label is the source's own word; where the treatment is named so, its name says it already.
    if (!arm.label.contains(active, Qt::CaseInsensitive) || name.contains(active, Qt::CaseInsensitive)) return name;
    return arm.dose.isEmpty() ? ArmText::tr("Active placebo") : ArmText::tr("Active placebo (%1)").arg(arm.dose);
}

QString armDesign(const Study& study, const Arm* arm) {
    if (arm && isOpenPart(study, *arm)) return ArmText::tr("open part of a randomised study");
    const QString type = wordFor(study.design.type);
    return study.design.blinding ? ArmText::tr("%1, %2").arg(type, wordFor(*study.design.blinding)) : type;
}

void addStudyColumns(Table& table, const Evidence& evidence) {
    const auto armColumn = std::ranges::find(table.columns, QLatin1String("arm"), &TableColumn::key);
    const auto armAt = static_cast<std::size_t>(armColumn - table.columns.begin());
    const bool hasArm = armColumn != table.columns.end();
    table.columns.push_back({QStringLiteral("design"), ArmText::tr("Design")});
    table.columns.push_back({QStringLiteral("dose"), ArmText::tr("Dose")});
    table.columns.push_back({QStringLiteral("doi"), ArmText::tr("DOI")});
    for (auto& row : table.rows) {
        const auto named =
            std::ranges::find_if(row, [](const TableCell& cell) { return !studyOf(cell.target).isEmpty(); });
        const Study* study = named == row.end() ? nullptr : evidence.study(studyOf(named->target));
        const Arm* arm = study && hasArm ? study->arm(row[armAt].value.toString()) : nullptr;
        row.push_back(study ? textCell(armDesign(*study, arm)) : emptyCell());
        row.push_back(arm ? textCell(arm->dose) : emptyCell());
        row.push_back(study ? textCell(study->citation.doi) : emptyCell());
    }
}

} // namespace trd
