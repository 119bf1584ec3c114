// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/network.h"

#include "stats/distributions.h"
#include "stats/tausquared.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace trd::stats {

namespace {

using Eigen::ArrayXd;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using Kind = NetworkFault::Kind;

// A trial as a graph of its arms. Its pairwise variances are distances between the arms; doubly centred they are the
// covariance of arm values about their mean. Between-trial variance tau² of every pair adds tau²/2 to each arm, that is
// to each eigenvalue, so that one decomposition serves all tau². The pseudoinverse is the trial's Laplacian: its
// entries are the (reduced) weights of the pairs.
struct Trial {
    std::size_t number = 0;
    std::vector<std::size_t> treatments; ///< ascending
    MatrixXd effects;                    ///< [i][j] = arm i minus arm j; antisymmetric
    MatrixXd vectors;                    ///< eigenvectors of the centred covariance, without the constant one
    ArrayXd variances;                   ///< their eigenvalues
    double gap = 0;

    [[nodiscard]] Index arms() const { return static_cast<Index>(treatments.size()); }
    [[nodiscard]] MatrixXd laplacian(double armTau2) const {
        return vectors * (variances + armTau2).inverse().matrix().asDiagonal() * vectors.transpose();
    }
};

struct Graph {
    std::size_t treatments = 0;
    std::vector<Trial> trials;
};

// Largest |y(i,j) + y(j,l) − y(i,l)| of a trial.
double gapOf(const MatrixXd& effects) {
    double gap = 0;
    for (Index i = 0; i < effects.rows(); ++i)
        for (Index j = 0; j < effects.rows(); ++j)
            for (Index l = 0; l < effects.rows(); ++l)
                gap = std::max(gap, std::fabs(effects(i, j) + effects(j, l) - effects(i, l)));
    return gap;
}

std::variant<Graph, NetworkFault> graphOf(std::span<const TrialComparison> comparisons, std::size_t treatments) {
    std::map<std::size_t, std::vector<const TrialComparison*>> byTrial;
    for (const TrialComparison& comparison : comparisons) byTrial[comparison.trial].push_back(&comparison);

    Graph graph;
    graph.treatments = treatments;
    for (const auto& [number, pairs] : byTrial) {
        Trial trial;
        trial.number = number;
        std::set<std::size_t> arms;
        for (const TrialComparison* pair : pairs) {
            if (pair->treatment1 == pair->treatment2) return NetworkFault{Kind::SameTreatment, number, {}};
            const Effect& effect = pair->effect;
            if (!std::isfinite(effect.value) || !std::isfinite(effect.variance) || !(effect.variance > 0))
                return NetworkFault{Kind::NoEffect, number, {}};
            arms.insert(pair->treatment1);
            arms.insert(pair->treatment2);
        }
        trial.treatments.assign(arms.begin(), arms.end());
        const Index m = trial.arms();
        trial.effects = MatrixXd::Zero(m, m);
        MatrixXd distances = MatrixXd::Zero(m, m);
        double smallest = pairs.front()->effect.variance;
        for (const TrialComparison* pair : pairs) {
            const auto place = [&](std::size_t treatment) {
                return static_cast<Index>(
                    std::lower_bound(trial.treatments.begin(), trial.treatments.end(), treatment) -
                    trial.treatments.begin());
            };
            const Index i = place(pair->treatment1), j = place(pair->treatment2);
            if (distances(i, j) > 0) return NetworkFault{Kind::RepeatedPair, number, {}};
            distances(i, j) = distances(j, i) = pair->effect.variance;
            trial.effects(i, j) = pair->effect.value;
            trial.effects(j, i) = -pair->effect.value;
            smallest = std::min(smallest, pair->effect.variance);
        }
        if (static_cast<Index>(pairs.size()) != m * (m - 1) / 2) return NetworkFault{Kind::MissingPair, number, {}};
        if (m == 2) {
            trial.variances = ArrayXd::Constant(1, distances(0, 1) / 2);
            trial.vectors = VectorXd{{std::sqrt(0.5), -std::sqrt(0.5)}};
        } else {
            trial.gap = gapOf(trial.effects);
            const double se = std::sqrt(smallest);
            if (trial.gap <= 0.01 * se) trial.gap = 0; // rounding of the last digits
            if (trial.gap > 0.5 * se) return NetworkFault{Kind::DoNotAddUp, number, {}};
            const MatrixXd centre = MatrixXd::Identity(m, m) - MatrixXd::Constant(m, m, 1 / static_cast<double>(m));
            const MatrixXd covariance = -0.5 * centre * distances * centre;
            const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(covariance);
            // The constant vector belongs to the eigenvalue 0; all others have to lie above it.
            Index constant = 0;
            solver.eigenvectors().colwise().sum().cwiseAbs().maxCoeff(&constant);
            trial.vectors.resize(m, m - 1);
            trial.variances.resize(m - 1);
            for (Index from = 0, to = 0; from < m; ++from) {
                if (from == constant) continue;
                trial.vectors.col(to) = solver.eigenvectors().col(from);
                trial.variances[to++] = solver.eigenvalues()[from];
            }
            if (!(trial.variances.minCoeff() > 1e-10 * trial.variances.maxCoeff()))
                return NetworkFault{Kind::NoArms, number, {}};
        }
        graph.trials.push_back(std::move(trial));
    }
    return graph;
}

// Union–find over the treatments, trial by trial; `skip` leaves trials out.
template <class Skip> std::vector<std::size_t> componentsOf(const Graph& graph, Skip skip) {
    std::vector<std::size_t> parent(graph.treatments);
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    const auto root = [&](std::size_t at) {
        while (parent[at] != at) at = parent[at] = parent[parent[at]];
        return at;
    };
    for (const Trial& trial : graph.trials) {
        if (skip(trial)) continue;
        for (const std::size_t treatment : trial.treatments) parent[root(treatment)] = root(trial.treatments.front());
    }
    std::vector<std::size_t> result(graph.treatments);
    for (std::size_t i = 0; i < graph.treatments; ++i) result[i] = root(i);
    return result;
}

std::optional<NetworkFault> disconnection(const Graph& graph) {
    std::map<std::size_t, std::vector<std::size_t>> parts;
    const auto components = componentsOf(graph, [](const Trial&) { return false; });
    for (std::size_t i = 0; i < components.size(); ++i) parts[components[i]].push_back(i);
    if (parts.size() <= 1) return {};
    NetworkFault fault{Kind::Disconnected, 0, {}};
    for (auto& [root, members] : parts) fault.parts.push_back(std::move(members));
    std::sort(fault.parts.begin(), fault.parts.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a.front() < b.front();
    });
    return fault;
}

struct Fit {
    VectorXd values;     ///< of the treatments, the first 0
    MatrixXd covariance; ///< of the values; first row and column 0
    ProfilePoint point;  ///< with respect to an arm's share of the variance, tau²/2
    double logDeterminant = 0;
};

// The part of a trial's effects that the pairs' weights see: L·u for effects that add up, and the weighted pairs in any
// case.
VectorXd pull(const MatrixXd& laplacian, const MatrixXd& effects) {
    return -(laplacian.array() * effects.array()).rowwise().sum().matrix();
}

MatrixXd differences(const VectorXd& values) {
    const Index m = values.size();
    return values.replicate(1, m) - values.transpose().replicate(m, 1);
}

Fit fitAt(const Graph& graph, double armTau2) {
    const auto n = static_cast<Index>(graph.treatments);
    MatrixXd laplacian = MatrixXd::Zero(n, n);
    VectorXd right = VectorXd::Zero(n);
    std::vector<MatrixXd> own;
    own.reserve(graph.trials.size());
    for (const Trial& trial : graph.trials) {
        own.push_back(trial.laplacian(armTau2));
        const VectorXd pulled = pull(own.back(), trial.effects);
        for (Index i = 0; i < trial.arms(); ++i) {
            const auto row = static_cast<Index>(trial.treatments[static_cast<std::size_t>(i)]);
            right[row] += pulled[i];
            for (Index j = 0; j < trial.arms(); ++j)
                laplacian(row, static_cast<Index>(trial.treatments[static_cast<std::size_t>(j)])) += own.back()(i, j);
        }
    }
    Fit fit;
    fit.values = VectorXd::Zero(n);
    fit.covariance = MatrixXd::Zero(n, n);
    const Eigen::LLT<MatrixXd> cholesky(laplacian.bottomRightCorner(n - 1, n - 1));
    fit.covariance.bottomRightCorner(n - 1, n - 1) = cholesky.solve(MatrixXd::Identity(n - 1, n - 1));
    fit.values.tail(n - 1) = cholesky.solve(right.tail(n - 1));
    fit.logDeterminant = 2 * cholesky.matrixLLT().diagonal().array().log().sum();
    for (std::size_t s = 0; s < graph.trials.size(); ++s) {
        const Trial& trial = graph.trials[s];
        const Index m = trial.arms();
        VectorXd values(m);
        MatrixXd covariance(m, m);
        for (Index i = 0; i < m; ++i) {
            const auto row = static_cast<Index>(trial.treatments[static_cast<std::size_t>(i)]);
            values[i] = fit.values[row];
            for (Index j = 0; j < m; ++j)
                covariance(i, j) =
                    fit.covariance(row, static_cast<Index>(trial.treatments[static_cast<std::size_t>(j)]));
        }
        const MatrixXd residuals = trial.effects - differences(values);
        fit.point.q -= (own[s].array() * residuals.array().square()).sum() / 2;
        fit.point.ypp += pull(own[s], residuals).squaredNorm();
        fit.point.traceP += own[s].trace() - (own[s] * covariance * own[s]).trace();
    }
    return fit;
}

Profile profileOf(const Graph& graph, const Fit& common, double df) {
    Profile profile;
    profile.at = [&graph](double armTau2) { return fitAt(graph, armTau2).point; };
    profile.restrictedLogLikelihood = [&graph](double armTau2) {
        const Fit fit = fitAt(graph, armTau2);
        double sum = fit.logDeterminant + fit.point.q;
        for (const Trial& trial : graph.trials) sum += (trial.variances + armTau2).log().sum();
        return -sum / 2;
    };
    profile.df = df;
    profile.smallestVariance = graph.trials.front().variances[0];
    for (const Trial& trial : graph.trials) {
        profile.smallestVariance = std::min(profile.smallestVariance, trial.variances.minCoeff());
        profile.largestVariance = std::max(profile.largestVariance, trial.variances.maxCoeff());
        VectorXd values(trial.arms());
        for (Index i = 0; i < trial.arms(); ++i)
            values[i] = common.values[static_cast<Index>(trial.treatments[static_cast<std::size_t>(i)])];
        // With equal weights the pairs' Laplacian is centring: squared distances of all pairs over the number of arms.
        profile.residualSumOfSquares +=
            (trial.effects - differences(values)).squaredNorm() / (2 * static_cast<double>(trial.arms()));
    }
    return profile;
}

// Designs are sets of treatments: within, each design's trials about their own common effect; between, the designs'
// common effects about the network's.
void splitQ(const Graph& graph, const Fit& common, Network& result) {
    std::map<std::vector<std::size_t>, std::vector<const Trial*>> designs;
    for (const Trial& trial : graph.trials) designs[trial.treatments].push_back(&trial);
    for (const auto& [treatments, trials] : designs) {
        Graph own;
        own.treatments = treatments.size();
        for (const Trial* trial : trials) {
            own.trials.push_back(*trial);
            std::iota(own.trials.back().treatments.begin(), own.trials.back().treatments.end(), std::size_t{0});
        }
        const Fit fit = fitAt(own, 0);
        result.qWithin += std::max(0.0, fit.point.q);
        result.qWithinDf += static_cast<int>((trials.size() - 1) * (treatments.size() - 1));
        VectorXd gap = fit.values;
        for (Index i = 0; i < gap.size(); ++i)
            gap[i] -= common.values[static_cast<Index>(treatments[static_cast<std::size_t>(i)])];
        MatrixXd laplacian = MatrixXd::Zero(gap.size(), gap.size());
        for (const Trial* trial : trials) laplacian += trial->laplacian(0);
        result.qBetween += std::max(0.0, gap.dot(laplacian * gap));
        result.qBetweenDf += static_cast<int>(treatments.size() - 1);
    }
    result.qBetweenDf -= static_cast<int>(graph.treatments - 1);
    if (result.qBetweenDf == 0) result.qBetween = 0;
    if (result.qWithinDf == 0) result.qWithin = 0;
    if (result.qWithinDf > 0) result.qWithinP = chiSquaredP(result.qWithin, result.qWithinDf);
    if (result.qBetweenDf > 0) result.qBetweenP = chiSquaredP(result.qBetween, result.qBetweenDf);
}

void splitEvidence(std::span<const TrialComparison> comparisons, const Graph& graph, Network& result) {
    struct Pair {
        int k = 0;
        bool multiArm = false;
        std::vector<Effect> effects;
    };
    std::map<std::size_t, const Trial*> trials;
    for (const Trial& trial : graph.trials) trials[trial.number] = &trial;
    std::map<std::pair<std::size_t, std::size_t>, Pair> pairs;
    for (const TrialComparison& comparison : comparisons) {
        const bool forward = comparison.treatment1 < comparison.treatment2;
        Pair& pair = pairs[std::minmax(comparison.treatment1, comparison.treatment2)];
        ++pair.k;
        pair.multiArm = pair.multiArm || trials[comparison.trial]->arms() > 2;
        pair.effects.push_back(
            {forward ? comparison.effect.value : -comparison.effect.value, comparison.effect.variance + result.tau2});
    }
    for (const auto& [treatments, pair] : pairs) {
        const auto [first, second] = treatments;
        const Pooled direct = pool(pair.effects, {Tau2Method::Fixed, IntervalMethod::Wald, 95});
        DirectIndirect split;
        split.treatment1 = first;
        split.treatment2 = second;
        split.k = pair.k;
        split.direct = direct.estimate;
        split.directSe = direct.se;
        const auto components = componentsOf(graph, [&, a = first, b = second](const Trial& trial) {
            return trial.arms() == 2 && trial.treatments[0] == a && trial.treatments[1] == b;
        });
        if (!pair.multiArm && components[first] == components[second]) {
            const NetworkEstimate& all = result.league[first][second];
            const double allWeight = 1 / (all.se * all.se), directWeight = 1 / (direct.se * direct.se);
            const double indirectWeight = allWeight - directWeight;
            // Evidence of less weight than the rounding of the whole cannot be told from none.
            if (!(indirectWeight > 1e-14 * allWeight)) {
                result.comparisons.push_back(split);
                continue;
            }
            split.proportionDirect = directWeight / allWeight;
            split.indirect = direct.estimate + (all.estimate - direct.estimate) * allWeight / indirectWeight;
            split.indirectSe = 1 / std::sqrt(indirectWeight);
            split.difference = direct.estimate - *split.indirect;
            split.differenceSe = std::sqrt(1 / directWeight + 1 / indirectWeight);
            split.p = twoSidedP(*split.difference / *split.differenceSe);
        }
        result.comparisons.push_back(split);
    }
}

} // namespace

std::variant<Network, NetworkFault> networkMetaAnalysis(std::span<const TrialComparison> comparisons,
                                                        std::size_t treatments, const NetworkOptions& options) {
    const auto made = graphOf(comparisons, treatments);
    if (const auto* fault = std::get_if<NetworkFault>(&made)) return *fault;
    const Graph& graph = std::get<Graph>(made);
    if (const auto fault = disconnection(graph)) return *fault;

    Network result;
    result.k = static_cast<int>(graph.trials.size());
    result.m = static_cast<int>(comparisons.size());
    result.qDf = -static_cast<int>(treatments - 1);
    for (const Trial& trial : graph.trials) {
        result.qDf += static_cast<int>(trial.arms() - 1);
        if (trial.gap > 0) result.gaps.push_back({trial.number, trial.gap});
    }
    const Fit common = fitAt(graph, 0);
    double armTau2 = 0;
    if (result.qDf > 0) {
        result.q = std::max(0.0, common.point.q);
        result.qP = chiSquaredP(result.q, result.qDf);
        result.i2 = result.q > result.qDf ? 100 * (result.q - result.qDf) / result.q : 0;
        if (options.tau2 == Tau2Method::DerSimonianLaird) {
            armTau2 = momentTau2(common.point, result.qDf);
        } else if (options.tau2 != Tau2Method::Fixed) {
            const Profile profile = profileOf(graph, common, result.qDf);
            if (options.tau2 == Tau2Method::PauleMandel) {
                const Tau2Root root = generalisedQRoot(profile, result.qDf);
                armTau2 = root.tau2;
                result.converged = root.converged;
            } else {
                const RemlTau2 reml = remlTau2(profile);
                armTau2 = reml.tau2;
                result.converged = reml.converged;
                result.severalMaxima = reml.severalMaxima;
            }
        }
    }
    result.tau2 = 2 * armTau2;

    const Fit fit = fitAt(graph, armTau2);
    const double critical = criticalValue(options.level);
    result.league.assign(treatments, std::vector<NetworkEstimate>(treatments));
    result.pScores.assign(treatments, treatments > 1 ? 0 : 1);
    for (std::size_t i = 0; i < treatments; ++i) {
        for (std::size_t j = 0; j < treatments; ++j) {
            if (i == j) continue;
            const auto a = static_cast<Index>(i), b = static_cast<Index>(j);
            NetworkEstimate& cell = result.league[i][j];
            cell.estimate = fit.values[a] - fit.values[b];
            cell.se = std::sqrt(fit.covariance(a, a) + fit.covariance(b, b) - 2 * fit.covariance(a, b));
            cell.lower = cell.estimate - critical * cell.se;
            cell.upper = cell.estimate + critical * cell.se;
            const double towardsLarger = cell.estimate / cell.se;
            result.pScores[i] += normalCdf(options.smallValuesGood ? -towardsLarger : towardsLarger) /
                                 static_cast<double>(treatments - 1);
            if (!std::isfinite(cell.estimate) || !std::isfinite(cell.se)) result.converged = false;
        }
    }
    splitQ(graph, common, result);
    splitEvidence(comparisons, graph, result);
    return result;
}

std::optional<std::vector<Effect>> armEffects(EffectMeasure measure, std::span<const EventsArm> arms) {
    const auto empty = [](const EventsArm& arm) { return arm.events == 0; };
    const auto full = [](const EventsArm& arm) { return arm.events == arm.n; };
    if (std::all_of(arms.begin(), arms.end(), empty)) return {};
    if (isLogScale(measure) && std::all_of(arms.begin(), arms.end(), full)) return {};
    const bool zeroCell =
        std::any_of(arms.begin(), arms.end(), [&](const EventsArm& a) { return empty(a) || full(a); });
    std::vector<EventsArm> corrected(arms.begin(), arms.end());
    if (zeroCell) {
        for (EventsArm& arm : corrected) {
            arm.events += 0.5;
            arm.n += 1;
        }
    }
    std::vector<Effect> effects;
    for (std::size_t i = 0; i < corrected.size(); ++i) {
        for (std::size_t j = i + 1; j < corrected.size(); ++j) {
            // No cell is empty any more: the pair's own correction has nothing to add.
            const TwoByTwo table{corrected[i].events, corrected[i].n, corrected[j].events, corrected[j].n};
            if (measure == EffectMeasure::OddsRatio)
                effects.push_back(*logOddsRatio(table));
            else if (measure == EffectMeasure::RiskRatio)
                effects.push_back(*logRiskRatio(table));
            else
                effects.push_back(riskDifference(table));
        }
    }
    return effects;
}

std::vector<Effect> armEffects(EffectMeasure measure, std::span<const MeanArm> arms) {
    double people = 0, squares = 0;
    for (const MeanArm& arm : arms) {
        people += arm.n;
        squares += (arm.n - 1) * arm.sd * arm.sd;
    }
    const double df = people - static_cast<double>(arms.size());
    const double unit = hedgesCorrection(df) / std::sqrt(squares / df);
    std::vector<Effect> effects;
    for (std::size_t i = 0; i < arms.size(); ++i) {
        for (std::size_t j = i + 1; j < arms.size(); ++j) {
            const MeanArm &a = arms[i], &b = arms[j];
            if (measure == EffectMeasure::MeanDifference) {
                effects.push_back(meanDifference({a.mean, a.sd, a.n, b.mean, b.sd, b.n}));
            } else {
                const double g = (a.mean - b.mean) * unit;
                effects.push_back({g, 1 / a.n + 1 / b.n + g * g / (2 * people)});
            }
        }
    }
    return effects;
}

} // namespace trd::stats
