// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/axes.h"

#include "figure/format.h"

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

constexpr double maxRatio = 20;

/// 1, 2 or 5 times a power of ten: the largest step that gives at least four intervals.
double roundStep(double span) {
    const double raw = span / 4;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double lead = raw / power;
    return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}

} // namespace

double timeToAxis(double hours) { return std::log10(hours); }
double axisToTime(double position) { return std::pow(10.0, position); }

FigureAxis timeAxis(const std::vector<double>& hours, const QString& title) {
    // The times people think in; a tick's text is made by shortTime, so axis and tooltip never differ.
    static constexpr double steps[] = {1.0 / 60, 5.0 / 60, 10.0 / 60, 0.5,        1,          2,
                                       4,        8,        24,        72,         168,        336,
                                       672,      2016,     6 * 730.5, 12 * 730.5, 24 * 730.5, 60 * 730.5};
    FigureAxis axis;
    axis.title = title;
    double low = 24, high = 672;
    bool any = false;
    for (const double value : hours) {
        if (!(value > 0)) continue;
        low = any ? std::min(low, value) : value;
        high = any ? std::max(high, value) : value;
        any = true;
    }
    const auto below =
        std::find_if(std::rbegin(steps), std::rend(steps), [&](double step) { return step <= low * 1.0001; });
    const auto above =
        std::find_if(std::begin(steps), std::end(steps), [&](double step) { return step >= high * 0.9999; });
    const double first = below == std::rend(steps) ? low : *below;
    double last = above == std::end(steps) ? high : *above;
    if (last <= first) last = first * 4;
    const double room = 0.03 * (std::log10(last) - std::log10(first));
    axis.min = timeToAxis(first) - room;
    axis.max = timeToAxis(last) + room;
    for (const double step : steps)
        if (step >= first * 0.9999 && step <= last * 1.0001) axis.ticks.push_back({timeToAxis(step), shortTime(step)});
    return axis;
}

FigureAxis percentAxis(const QString& title) {
    FigureAxis axis;
    axis.title = title;
    axis.min = 0;
    axis.max = 1;
    for (const double at : {0.0, 0.25, 0.5, 0.75, 1.0}) axis.ticks.push_back({at, percentText(at)});
    return axis;
}

FigureAxis ratioAxis(const std::vector<double>& values, const QString& title) {
    double widest = 2;
    for (const double value : values)
        if (value > 0 && std::isfinite(value)) widest = std::max(widest, std::max(value, 1 / value));
    widest = std::min(widest, maxRatio);
    FigureAxis axis;
    axis.title = title;
    axis.reference = 0;
    for (const double step : {0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 10.0, 20.0}) {
        axis.ticks.push_back({std::log(step), shortNumber(step, 2)});
        if (step >= widest * 0.9999) break;
    }
    // As far to the left of 1 as to the right, so that the eye compares like with like.
    axis.max = axis.ticks.back().at;
    axis.min = -axis.max;
    std::erase_if(axis.ticks, [&](const AxisTick& tick) { return tick.at < axis.min - 1e-9; });
    const double room = 0.02 * (axis.max - axis.min);
    axis.min -= room;
    axis.max += room;
    return axis;
}

FigureAxis linearAxis(const std::vector<double>& values, const QString& title, bool withZero) {
    double low = withZero ? 0 : std::numeric_limits<double>::infinity();
    double high = withZero ? 0 : -std::numeric_limits<double>::infinity();
    for (const double value : values) {
        if (!std::isfinite(value)) continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (!(low <= high)) low = 0, high = 1;
    if (low == high) low -= 1, high += 1;
    const double step = roundStep(high - low);
    FigureAxis axis;
    axis.title = title;
    axis.min = std::floor(low / step + 1e-9) * step;
    axis.max = std::ceil(high / step - 1e-9) * step;
    if (withZero) axis.reference = 0;
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
    const long count = std::lround((axis.max - axis.min) / step);
    for (long i = 0; i <= count; ++i) {
        const double at = axis.min + static_cast<double>(i) * step;
        axis.ticks.push_back({at, numberText(at, decimals)});
    }
    return axis;
}

namespace {

bool isEven(const std::vector<AxisTick>& ticks) {
    const double step = ticks[1].at - ticks[0].at;
    return std::ranges::adjacent_find(ticks, [step](const AxisTick& one, const AxisTick& next) {
               return std::abs(next.at - one.at - step) > 1e-6 * std::abs(step);
           }) == ticks.end();
}

} // namespace

std::vector<AxisTick> thinTicks(const FigureAxis& axis, double length, double gap,
                                const std::function<double(const QString&)>& measure) {
    if (axis.ticks.size() < 2 || !(axis.max > axis.min)) return axis.ticks;
    struct Placed {
        double from, to;
        std::size_t index;
    };
    const auto place = [&](std::size_t index) {
        const AxisTick& tick = axis.ticks[index];
        const double centre = (tick.at - axis.min) / (axis.max - axis.min) * length;
        const double half = measure(tick.text) / 2;
        return Placed{centre - half, centre + half, index};
    };
    const auto touch = [&](const Placed& one, const Placed& other) {
        return one.from < other.to + gap && other.from < one.to + gap;
    };
    std::optional<std::size_t> reference;
    for (std::size_t index = 0; axis.reference && index < axis.ticks.size(); ++index)
        if (std::abs(axis.ticks[index].at - *axis.reference) < 1e-9) reference = index;
    if (isEven(axis.ticks)) {
        // What stands evenly stays so: every second tick, or every third, counted from the line of no difference.
        for (std::size_t every = 1; every < axis.ticks.size(); ++every) {
            std::vector<Placed> kept;
            for (std::size_t index = reference.value_or(0) % every; index < axis.ticks.size(); index += every)
                kept.push_back(place(index));
            const auto touching = std::ranges::adjacent_find(kept, touch);
            if (kept.size() < 2 || touching != kept.end()) continue;
            std::vector<AxisTick> ticks;
            for (const Placed& one : kept) ticks.push_back(axis.ticks[one.index]);
            return ticks;
        }
    }
    std::vector<Placed> kept;
    const auto tryPlace = [&](std::size_t index) {
        const Placed next = place(index);
        for (const Placed& other : kept)
            if (other.index == index || touch(next, other)) return;
        kept.push_back(next);
    };
    if (reference) tryPlace(*reference);
    tryPlace(0);
    tryPlace(axis.ticks.size() - 1);
    for (std::size_t index = 1; index + 1 < axis.ticks.size(); ++index) tryPlace(index);
    std::ranges::sort(kept, {}, &Placed::index);
    std::vector<AxisTick> ticks;
    for (const Placed& one : kept) ticks.push_back(axis.ticks[one.index]);
    return ticks;
}

} // namespace trd
