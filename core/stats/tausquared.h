// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The between-study variance, found on the profile of a model: what pooling and meta-regression share. Internal to
// core/stats.

#include <functional>

namespace trd::stats {

/// A model at one tau²: everything that the estimators of tau² ask of it. P is W − WX(X'WX)⁻¹X'W, W = diag 1/(v +
/// tau²).
struct ProfilePoint {
    double q = 0;      ///< y'Py, the generalised Q
    double ypp = 0;    ///< y'PPy = −dQ/dtau²
    double traceP = 0; ///< tr P
};

struct Profile {
    std::function<ProfilePoint(double tau2)> at;
    std::function<double(double tau2)> restrictedLogLikelihood; ///< up to a constant
    double smallestVariance = 0, largestVariance = 0;
    double residualSumOfSquares = 0; ///< Σ(y − fit)² of any fit: bounds Q(tau²) by rss / (v_min + tau²)
    double df = 0;                   ///< k − p, > 0
};

/// The tau² ≥ 0 at which the generalised Q equals `target` > 0; 0 where Q(0) is below it already.
/// Paule–Mandel with target k − p (1982, J Res NBS 87:377), the Q-profile bounds with χ² points (Viechtbauer 2007,
/// Stat Med 26:37).
struct Tau2Root {
    double tau2 = 0;
    bool converged = true;
};
[[nodiscard]] Tau2Root generalisedQRoot(const Profile& profile, double target);

/// DerSimonian and Laird's moment estimator (1986, Controlled Clinical Trials 7:177), with moderators where there are
/// any.
[[nodiscard]] double momentTau2(const ProfilePoint& atZero, double df);

/// The global maximum of the restricted likelihood over tau² ≥ 0. All local maxima are bracketed (the score is negative
/// beyond a bound that the data give), so that none can be mistaken for the estimate.
struct RemlTau2 {
    double tau2 = 0;
    bool converged = true;
    bool severalMaxima = false;
};
[[nodiscard]] RemlTau2 remlTau2(const Profile& profile);

} // namespace trd::stats
