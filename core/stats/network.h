// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Frequentist network meta-analysis on the graph of treatments (Rücker 2012, Res Synth Methods 3:312; multi-arm trials
// as in Rücker and Schwarzer 2014, Stat Med 33:4353). Conventions are netmeta's.

#include "stats/effects.h"
#include "stats/pool.h"

#include <cstddef>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace trd::stats {

/// One comparison within one trial: treatment1 against treatment2. A trial of m arms gives all its m(m − 1)/2.
struct TrialComparison {
    std::size_t trial = 0, treatment1 = 0, treatment2 = 0; ///< numbers from 0; treatment1 ≠ treatment2
    Effect effect;
};

struct NetworkOptions {
    Tau2Method tau2 = Tau2Method::Reml; ///< Paule–Mandel solves Q(tau²) = df, as for pairs
    double level = 95;                  ///< percent
    bool smallValuesGood = true;        ///< for the P-scores
};

struct NetworkEstimate {
    double estimate = 0, se = 0, lower = 0, upper = 0; ///< treatment1 minus treatment2
};

/// Direct against indirect evidence of one comparison, separated by back-calculation (König 2013, Stat Med 32:5414).
struct DirectIndirect {
    std::size_t treatment1 = 0, treatment2 = 0; ///< treatment1 < treatment2
    int k = 0;                                  ///< trials that compare the two
    double direct = 0, directSe = 0;            ///< pooled with the network's tau²
    /// Empty where a multi-arm trial makes the comparison or nothing indirect exists.
    std::optional<double> proportionDirect, indirect, indirectSe, difference, differenceSe, p;
};

struct Network {
    int k = 0; ///< trials
    int m = 0; ///< pairwise comparisons
    double tau2 = 0;
    double q = 0; ///< of the common-effect model, as are its parts
    int qDf = 0;
    std::optional<double> qP;         ///< empty where df is 0, here and below
    double i2 = 0;                    ///< percent, from Q
    double qWithin = 0, qBetween = 0; ///< within and between designs (Krahn 2013, BMC Med Res Methodol 13:35)
    int qWithinDf = 0, qBetweenDf = 0;
    std::optional<double> qWithinP, qBetweenP;
    std::vector<std::vector<NetworkEstimate>> league; ///< [treatment1][treatment2]; the diagonal is zero
    std::vector<double> pScores;                      ///< Rücker and Schwarzer 2015, BMC Med Res Methodol 15:58
    std::vector<DirectIndirect> comparisons;          ///< every directly compared pair, in the order of the treatments
    /// Multi-arm trials whose effects do not add up by more than a hundredth of a standard error, with the largest gap.
    struct Gap {
        std::size_t trial = 0;
        double size = 0;
    };
    std::vector<Gap> gaps;
    bool converged = true;
    bool severalMaxima = false; ///< of the restricted likelihood; the highest was taken
};

struct NetworkFault {
    enum class Kind {
        NoEffect,      ///< an effect is not finite or a variance not > 0 (`trial`)
        SameTreatment, ///< a treatment is compared with itself (`trial`)
        RepeatedPair,  ///< a pair stands twice in one trial (`trial`)
        MissingPair,   ///< a multi-arm trial lacks one of its pairs (`trial`)
        DoNotAddUp,    ///< the effects of a multi-arm trial contradict each other by more than half a standard error
                       ///< (`trial`)
        NoArms,        ///< the variances of a multi-arm trial belong to no set of arms (`trial`)
        Disconnected   ///< the treatments fall into several networks (`parts`)
    };
    Kind kind = Kind::NoEffect;
    std::size_t trial = 0;
    std::vector<std::vector<std::size_t>> parts; ///< treatments, ascending; the largest part first
};

/// `treatments` numbered 0 … treatments − 1, all of them in at least one comparison; at least one comparison.
[[nodiscard]] std::variant<Network, NetworkFault> networkMetaAnalysis(std::span<const TrialComparison> comparisons,
                                                                      std::size_t treatments,
                                                                      const NetworkOptions& options = {});

/// An arm of a trial of dichotomous outcomes, and of a continuous one.
struct EventsArm {
    double events = 0, n = 0;
};
struct MeanArm {
    double mean = 0, sd = 0, n = 0;
};

/// All pairs (i, j), i < j, of a trial's arms, in the order (0,1), (0,2), … Ratios and risk difference: a zero cell (no
/// events or only events in an arm) adds 0.5 to the cells of all arms. Nothing for a trial without events in any arm,
/// nor, for ratios, for one with only events in all.
[[nodiscard]] std::optional<std::vector<Effect>> armEffects(EffectMeasure measure, std::span<const EventsArm> arms);
/// Mean difference; Hedges' g over the standard deviation pooled across all arms, so that the effects of a multi-arm
/// trial add up (Crippa and Orsini 2016, BMC Med Res Methodol 16:91); for two arms that is hedgesG.
[[nodiscard]] std::vector<Effect> armEffects(EffectMeasure measure, std::span<const MeanArm> arms);

} // namespace trd::stats
