// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/cardwords.h"

#include "figure/format.h"
#include "model/knowledge.h"

#include <QCoreApplication>

namespace trd {

namespace {

class TreatmentText {
    Q_DECLARE_TR_FUNCTIONS(TreatmentDetail)
};

} // namespace

QString regionWord(const QString& region) {
    if (region == QLatin1String("US")) return TreatmentText::tr("United States");
    if (region == QLatin1String("EU")) return TreatmentText::tr("European Union");
    if (region == QLatin1String("UK")) return TreatmentText::tr("United Kingdom");
    if (region == QLatin1String("CH")) return TreatmentText::tr("Switzerland");
    if (region == QLatin1String("CA")) return TreatmentText::tr("Canada");
    if (region == QLatin1String("AU")) return TreatmentText::tr("Australia");
    if (region == QLatin1String("NZ")) return TreatmentText::tr("New Zealand");
    if (region == QLatin1String("JP")) return TreatmentText::tr("Japan");
    return region;
}

QString regulatoryWord(const QString& status) {
    if (status == QLatin1String("approved")) return TreatmentText::tr("approved");
    if (status == QLatin1String("off-label")) return TreatmentText::tr("off-label");
    if (status == QLatin1String("investigational")) return TreatmentText::tr("investigational");
    if (status == QLatin1String("special-access")) return TreatmentText::tr("special access");
    return status;
}

QString regulatoryText(const QJsonObject& entry) {
    QString text = regulatoryWord(textAt(entry, "status"));
    if (entry.contains(QLatin1String("year")))
        text = TreatmentText::tr("%1 %2").arg(text, QString::number(entry.value(QLatin1String("year")).toInt()));
    if (const QString indication = textAt(entry, "indication"); !indication.isEmpty())
        text = TreatmentText::tr("%1: %2").arg(text, indication);
    return text;
}

QString typicalOnsetWords(const QJsonObject& onset) {
    const QLatin1String lowerKey("lower"), upperKey("upper");
    const auto unit = fromWord<TimeUnit>(onset.value(QLatin1String("unit")).toString());
    if (!unit) return {};
    const auto time = [&](QLatin1String key) { return timeText(TimePoint{onset.value(key).toDouble(), *unit}); };
    const bool lower = onset.contains(lowerKey), upper = onset.contains(upperKey);
    if (lower && upper)
        return TreatmentText::tr("%1 to %2").arg(printedNumber(onset.value(lowerKey).toDouble()), time(upperKey));
    if (lower) return TreatmentText::tr("from %1 on").arg(time(lowerKey));
    return TreatmentText::tr("within %1").arg(time(upperKey));
}

} // namespace trd
