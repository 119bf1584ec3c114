// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <cmath>

namespace trd {

namespace {

// Gives these free functions a translation context that lupdate finds.
class FormatText {
    Q_DECLARE_TR_FUNCTIONS(FormatText)
};

const QString narrowSpace = QStringLiteral("\u202f");

/// A number without the zeros that its printed form would not carry.
QString trimmed(double value, int most) {
    QString text = QLocale().toString(value, 'f', most);
    const QString point = QLocale().decimalPoint();
    if (!text.contains(point)) return text;
    while (text.endsWith(QLocale().zeroDigit())) text.chop(1);
    if (text.endsWith(point)) text.chop(point.size());
    return text;
}

/// A negative number that rounds to nothing would print as -0.
double withoutMinusZero(double value, int decimals) {
    return std::abs(value) * std::pow(10.0, decimals) < 0.5 ? 0 : value;
}

} // namespace

QString printableText(const QString& text) {
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isWhole = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isWhole)
            kept += text[i++];
        else if (c.isSurrogate() || c.unicode() >= 0xfffe ||
                 (c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t')))
            continue;
        kept += text[i];
    }
    return kept;
}

QString numberText(double value, int decimals) {
    return QLocale()
        .toString(withoutMinusZero(value, decimals), 'f', decimals)
        .replace(QLatin1Char('-'), QChar(0x2212));
}

QString shortNumber(double value, int most) {
    return trimmed(withoutMinusZero(value, most), most).replace(QLatin1Char('-'), QChar(0x2212));
}

QString countText(int value) { return QLocale().toString(value); }

QString printedNumber(double value) {
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest).replace(QLatin1Char('-'), QChar(0x2212));
}

QString printedPercent(double percent) { return printedNumber(percent) + narrowSpace + QLatin1Char('%'); }

QString printedP(std::optional<double> p, std::optional<double> pBelow) {
    if (p) return FormatText::tr("p = %1").arg(printedNumber(*p));
    if (pBelow) return FormatText::tr("p < %1").arg(printedNumber(*pBelow));
    return {};
}

QString percentText(double fraction, int decimals) {
    return numberText(100 * fraction, decimals) + narrowSpace + QLatin1Char('%');
}

QString percentRange(double lower, double upper, int decimals) {
    return FormatText::tr("%1 to %2").arg(numberText(100 * lower, decimals), numberText(100 * upper, decimals));
}

QString pText(double p) {
    if (p < 0.001) return FormatText::tr("p < %1").arg(numberText(0.001, 3));
    return FormatText::tr("p = %1").arg(shortNumber(p, 3));
}

QString timeText(double hours) {
    const auto whole = [](double value) { return std::abs(value - std::round(value)) < 1e-9; };
    const auto count = [](double value) { return static_cast<int>(std::lround(value)); };
    if (hours < 1) return FormatText::tr("%n minute(s)", nullptr, count(hours * 60));
    if (hours >= 730.5 && whole(hours / 730.5)) return FormatText::tr("%n month(s)", nullptr, count(hours / 730.5));
    if (hours >= 168 && whole(hours / 168)) return FormatText::tr("%n week(s)", nullptr, count(hours / 168));
    if (hours > 24 && whole(hours / 24)) return FormatText::tr("%n day(s)", nullptr, count(hours / 24));
    if (whole(hours)) return FormatText::tr("%n hour(s)", nullptr, count(hours));
    if (hours >= 48) return FormatText::tr("%1 days").arg(trimmed(hours / 24, 1));
    return FormatText::tr("%1 hours").arg(trimmed(hours, 1));
}

QString shortTime(double hours) {
    const auto whole = [](double value) { return std::abs(value - std::round(value)) < 1e-9; };
    if (hours < 1) return FormatText::tr("%1 min").arg(trimmed(hours * 60, 0));
    if (hours >= 730.5 && whole(hours / 730.5)) return FormatText::tr("%1 mo").arg(trimmed(hours / 730.5, 0));
    if (hours >= 168 && whole(hours / 168)) return FormatText::tr("%1 wk").arg(trimmed(hours / 168, 0));
    if (hours > 24) return FormatText::tr("%1 d").arg(trimmed(hours / 24, 1));
    return FormatText::tr("%1 h").arg(trimmed(hours, 1));
}

QString timeText(const TimePoint& at) {
    // One and fractions take their own form; %n serves whole numbers in every language.
    const bool whole = at.value == std::floor(at.value);
    const int n = static_cast<int>(at.value);
    switch (at.unit) {
    case TimeUnit::Minute:
        return whole ? FormatText::tr("%n minute(s)", nullptr, n)
                     : FormatText::tr("%1 minutes").arg(trimmed(at.value, 2));
    case TimeUnit::Hour:
        return whole ? FormatText::tr("%n hour(s)", nullptr, n) : FormatText::tr("%1 hours").arg(trimmed(at.value, 2));
    case TimeUnit::Day:
        return whole ? FormatText::tr("%n day(s)", nullptr, n) : FormatText::tr("%1 days").arg(trimmed(at.value, 2));
    case TimeUnit::Week:
        return whole ? FormatText::tr("%n week(s)", nullptr, n) : FormatText::tr("%1 weeks").arg(trimmed(at.value, 2));
    case TimeUnit::Month:
        return whole ? FormatText::tr("%n month(s)", nullptr, n)
                     : FormatText::tr("%1 months").arg(trimmed(at.value, 2));
    }
    return {};
}

QString studyName(const Study& study) {
    // "Zarate CA Jr": what follows the initials is no part of the surname.
    static const QSet<QString> suffixes{QStringLiteral("Jr"),  QStringLiteral("Sr"), QStringLiteral("2nd"),
                                        QStringLiteral("3rd"), QStringLiteral("II"), QStringLiteral("III"),
                                        QStringLiteral("IV")};
    const QString author = study.citation.authors.value(0, study.id);
    QStringList parts = author.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() > 2 && suffixes.contains(parts.last())) parts.removeLast();
    if (parts.size() > 1) parts.removeLast();
    QString name = parts.isEmpty() ? author : parts.join(QLatin1Char(' '));
    name += QLatin1Char(' ') + QString::number(study.citation.year);
    return study.acronym.isEmpty() ? name : FormatText::tr("%1 (%2)").arg(name, study.acronym);
}

QString citationText(const Study& study) {
    const Citation& c = study.citation;
    QString authors = c.authors.join(QStringLiteral(", "));
    if (c.moreAuthors.value_or(false)) authors = FormatText::tr("%1 et al").arg(authors);
    QString text = QStringLiteral("%1. %2. %3 %4.").arg(authors, c.title, c.journal, QString::number(c.year));
    if (!c.doi.isEmpty()) text += QStringLiteral(" doi:") + c.doi;
    return text;
}

QString wordFor(Strategy strategy) {
    switch (strategy) {
    case Strategy::Glutamatergic:
        return FormatText::tr("glutamatergic");
    case Strategy::Psychedelic:
        return FormatText::tr("psychedelic");
    case Strategy::AntipsychoticAugmentation:
        return FormatText::tr("antipsychotic augmentation");
    case Strategy::EstablishedAlternative:
        return FormatText::tr("established alternative");
    }
    return {};
}

QString wordFor(DesignType type) {
    switch (type) {
    case DesignType::Randomised:
        return FormatText::tr("randomised trial");
    case DesignType::SingleArm:
        return FormatText::tr("single-arm trial");
    case DesignType::Cohort:
        return FormatText::tr("cohort");
    case DesignType::Extension:
        return FormatText::tr("extension");
    case DesignType::PostHoc:
        return FormatText::tr("post hoc analysis");
    case DesignType::CaseSeries:
        return FormatText::tr("case series");
    }
    return {};
}

QString wordFor(Blinding blinding) {
    switch (blinding) {
    case Blinding::DoubleBlind:
        return FormatText::tr("double-blind");
    case Blinding::RaterBlinded:
        return FormatText::tr("rater-blinded");
    case Blinding::OpenLabel:
        return FormatText::tr("open-label");
    }
    return {};
}

QString wordFor(Resistance resistance) {
    switch (resistance) {
    case Resistance::Resistant:
        return FormatText::tr("treatment-resistant");
    case Resistance::InadequateResponse:
        return FormatText::tr("inadequate response");
    case Resistance::NotRequired:
        return FormatText::tr("resistance not required");
    }
    return {};
}

QString wordFor(ArmRole role) {
    switch (role) {
    case ArmRole::Experimental:
        return FormatText::tr("experimental");
    case ArmRole::ActiveControl:
        return FormatText::tr("active control");
    case ArmRole::Control:
        return FormatText::tr("control");
    }
    return {};
}

QString wordFor(OutcomeKind kind) {
    switch (kind) {
    case OutcomeKind::Response:
        return FormatText::tr("response");
    case OutcomeKind::Remission:
        return FormatText::tr("remission");
    case OutcomeKind::SustainedResponse:
        return FormatText::tr("sustained response");
    case OutcomeKind::SustainedRemission:
        return FormatText::tr("sustained remission");
    case OutcomeKind::Relapse:
        return FormatText::tr("relapse");
    case OutcomeKind::Baseline:
        return FormatText::tr("score at baseline");
    case OutcomeKind::Score:
        return FormatText::tr("score");
    case OutcomeKind::Change:
        return FormatText::tr("change from baseline");
    }
    return {};
}

QString wordFor(Measure measure) {
    switch (measure) {
    case Measure::MeanDifference:
        return FormatText::tr("mean difference");
    case Measure::StandardisedMeanDifference:
        return FormatText::tr("standardised mean difference");
    case Measure::OddsRatio:
        return FormatText::tr("odds ratio");
    case Measure::RiskRatio:
        return FormatText::tr("risk ratio");
    case Measure::RiskDifference:
        return FormatText::tr("risk difference");
    case Measure::HazardRatio:
        return FormatText::tr("hazard ratio");
    }
    return {};
}

QString wordFor(OnsetEvent event) {
    switch (event) {
    case OnsetEvent::FirstSeparation:
        return FormatText::tr("first difference from the comparator");
    case OnsetEvent::FirstImprovement:
        return FormatText::tr("first improvement over baseline");
    case OnsetEvent::MedianTimeToResponse:
        return FormatText::tr("median time to response");
    case OnsetEvent::MedianTimeToRemission:
        return FormatText::tr("median time to remission");
    case OnsetEvent::MedianTimeToRelapse:
        return FormatText::tr("median time to relapse");
    case OnsetEvent::PeakEffect:
        return FormatText::tr("peak effect");
    }
    return {};
}

QString wordFor(SourceKind kind) {
    switch (kind) {
    case SourceKind::Abstract:
        return FormatText::tr("abstract");
    case SourceKind::FullText:
        return FormatText::tr("full text");
    case SourceKind::Registry:
        return FormatText::tr("trial registry");
    case SourceKind::Label:
        return FormatText::tr("label");
    case SourceKind::Guideline:
        return FormatText::tr("guideline");
    case SourceKind::Secondary:
        return FormatText::tr("secondary page");
    }
    return {};
}

QString wordFor(BiomarkerDirection direction) {
    switch (direction) {
    case BiomarkerDirection::Increase:
        return FormatText::tr("increase");
    case BiomarkerDirection::Decrease:
        return FormatText::tr("decrease");
    case BiomarkerDirection::NoChange:
        return FormatText::tr("no change");
    case BiomarkerDirection::HigherInResponders:
        return FormatText::tr("higher in responders");
    case BiomarkerDirection::LowerInResponders:
        return FormatText::tr("lower in responders");
    case BiomarkerDirection::NoAssociation:
        return FormatText::tr("no association");
    }
    return {};
}

QString wordFor(PredictorDirection direction) {
    switch (direction) {
    case PredictorDirection::Positive:
        return FormatText::tr("more likely");
    case PredictorDirection::Negative:
        return FormatText::tr("less likely");
    case PredictorDirection::None:
        return FormatText::tr("no association");
    }
    return {};
}

QString outcomeWord(const QString& outcome) {
    if (const auto kind = fromWord<OutcomeKind>(outcome)) return wordFor(*kind);
    if (outcome == QLatin1String("time to relapse")) return FormatText::tr("time to relapse");
    return outcome;
}

} // namespace trd
