#!/usr/bin/env Rscript
# SPDX-FileCopyrightText: 2026 The TRD Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the reference values against which core/stats is tested: `Rscript make_reference.R` in this folder writes
# the JSON files. Needs R with metafor, metadat and jsonlite (Debian: r-cran-metafor, r-cran-jsonlite). The tests read the
# JSON and need no R.
#
# metafor's defaults stop REML at 1e-5 and Paule-Mandel and the Q-profile at 1e-4; the control lists below are as tight
# as doubles allow. Thresholds are absolute in metafor, so they are scaled with the square of the effects' unit.

suppressPackageStartupMessages({
    library(metafor)
    library(jsonlite)
})

made_with <- list(R = R.version.string, metafor = as.character(packageVersion("metafor")),
                  metadat = as.character(packageVersion("metadat")), jsonlite = as.character(packageVersion("jsonlite")))

methods <- c(fixed = "FE", dl = "DL", reml = "REML", pm = "PM")
tests <- c(wald = "z", hksj = "knha")

control_for <- function(unit2) {
    list(threshold = 1e-14 * unit2, tol = 1e-14 * unit2, maxiter = 1e5, tau2.max = 1e4 * unit2)
}

# What the engine calls a measure, as escalc() wants it; corrections as in cli.md, "Edges".
effects_of <- function(measure, data) {
    switch(measure,
        rr = escalc("RR", ai = events1, n1i = n1, ci = events2, n2i = n2, data = data, drop00 = TRUE),
        or = escalc("OR", ai = events1, n1i = n1, ci = events2, n2i = n2, data = data, drop00 = TRUE),
        rd = escalc("RD", ai = events1, n1i = n1, ci = events2, n2i = n2, data = data),
        md = escalc("MD", m1i = mean1, sd1i = sd1, n1i = n1, m2i = mean2, sd2i = sd2, n2i = n2, data = data),
        smd = escalc("SMD", m1i = mean1, sd1i = sd1, n1i = n1, m2i = mean2, sd2i = sd2, n2i = n2, data = data),
        proportion = escalc("PR", xi = events, ni = n, data = data),
        logit = escalc("PLO", xi = events, ni = n, data = data),
        `freeman-tukey` = escalc("PFT", xi = events, ni = n, data = data),
        generic = data.frame(yi = data$effect, vi = if (is.null(data$variance)) data$se^2 else data$variance))
}

present <- function(x) x[!vapply(x, function(value) length(value) == 1 && is.na(value), logical(1))]

pooled <- function(dat, tau2, interval, level, unit2 = 1, natural = NULL) {
    yi <- as.vector(dat$yi)
    vi <- as.vector(dat$vi)
    keep <- !is.na(yi)
    yi <- yi[keep]
    vi <- vi[keep]
    k <- length(yi)
    fit <- suppressWarnings(rma(yi, vi, method = methods[[tau2]], test = if (k == 1) "z" else tests[[interval]], level = level,
                                control = control_for(unit2)))
    out <- list(tau2_method = tau2, interval = interval, level = level, k = k, estimate = c(fit$beta), se = fit$se,
                statistic = fit$zval, p = fit$pval, lower = fit$ci.lb, upper = fit$ci.ub, tau2 = fit$tau2, q = fit$QE,
                weights = unname(weights(fit)))
    if (k > 1) {
        if (interval == "hksj") out$df <- k - 1
        out$q_p <- fit$QEp
        out$i2 <- fit$I2
        out$h2 <- fit$H2
        if (tau2 != "fixed") {
            prediction <- predict(fit)
            out$prediction_lower <- prediction$pi.lb
            out$prediction_upper <- prediction$pi.ub
            profile <- suppressWarnings(confint(fit, control = control_for(unit2)))$random
            out$tau2_lower <- profile["tau^2", "ci.lb"]
            out$tau2_upper <- profile["tau^2", "ci.ub"]
        }
    }
    if (is.finite(out$se) && out$se == 0) out[c("statistic", "p")] <- NULL
    if (!is.null(natural)) {
        prediction <- predict(fit)
        ends <- list(estimate = out$estimate, lower = out$lower, upper = out$upper)
        if (!is.null(out$prediction_lower))
            ends <- c(ends, list(prediction_lower = out$prediction_lower, prediction_upper = out$prediction_upper))
        out$natural <- lapply(ends, natural)
    }
    present(out)
}

natural_of <- function(measure, dat, data) {
    switch(measure,
        rr = exp, or = exp, logit = transf.ilogit,
        `freeman-tukey` = function(x) transf.ipft.hm(x, targs = list(ni = data$n)),
        NULL)
}

pool_cases <- list()
pool_case <- function(name, measure, data, levels = 95, unit2 = 1, tau2 = names(methods), interval = names(tests)) {
    dat <- effects_of(measure, data)
    results <- list()
    for (level in levels) for (m in tau2) for (i in interval)
        results[[length(results) + 1]] <- pooled(dat, m, i, level, unit2, natural_of(measure, dat, data))
    keep <- !is.na(dat$yi)
    pool_cases[[length(pool_cases) + 1]] <<- list(
        name = name, measure = measure, columns = as.list(data), effects = as.vector(dat$yi)[keep],
        variances = as.vector(dat$vi)[keep], results = results)
}

two <- function(e1, n1, e2, n2) data.frame(events1 = e1, n1 = n1, events2 = e2, n2 = n2)
one <- function(e, n) data.frame(events = e, n = n)
generic <- function(effect, variance) data.frame(effect = effect, variance = variance)

bcg <- two(dat.bcg$tpos, dat.bcg$tpos + dat.bcg$tneg, dat.bcg$cpos, dat.bcg$cpos + dat.bcg$cneg)
pool_case("BCG, risk ratio", "rr", bcg, levels = c(95, 80, 99))
pool_case("BCG, odds ratio", "or", bcg)
pool_case("BCG, risk difference", "rd", bcg)
pool_case("BCG, logit of the control risk", "logit", one(dat.bcg$cpos, bcg$n2))
pool_case("Hackshaw 1998, passive smoking", "generic", generic(dat.hackshaw1998$yi, dat.hackshaw1998$vi))
mcdaniel <- escalc("ZCOR", ri = ri, ni = ni, data = dat.mcdaniel1994)
pool_case("McDaniel 1994, job interviews", "generic", generic(as.vector(mcdaniel$yi), as.vector(mcdaniel$vi)))
pool_case("Bangert-Drowns 2004, writing to learn", "generic",
          generic(as.vector(dat.bangertdrowns2004$yi), as.vector(dat.bangertdrowns2004$vi)))
pool_case("Zero and full cells", "rr", two(c(0, 3, 10, 5, 0), c(20, 25, 10, 30, 15), c(4, 0, 7, 30, 2), c(20, 24, 10, 30, 16)))
pool_case("Zero and full cells", "or", two(c(0, 3, 10, 5, 0), c(20, 25, 10, 30, 15), c(4, 0, 7, 30, 2), c(20, 24, 10, 30, 16)))
pool_case("Double zero and double full rows", "rr", two(c(0, 6, 12, 3), c(20, 25, 12, 30), c(0, 4, 11, 9), c(20, 24, 11, 30)))
pool_case("Double zero and double full rows", "or", two(c(0, 6, 12, 3), c(20, 25, 12, 30), c(0, 4, 11, 9), c(20, 24, 11, 30)))
pool_case("Double zero and double full rows", "rd", two(c(0, 6, 12, 3), c(20, 25, 12, 30), c(0, 4, 11, 9), c(20, 24, 11, 30)))
pool_case("Empty and full rows", "logit", one(c(0, 12, 7, 15), c(20, 12, 25, 40)))
pool_case("One study", "rr", two(12, 40, 6, 41))
pool_case("One study, generic", "generic", generic(-0.3, 0.04))
pool_case("Two studies", "generic", generic(c(0.1, 0.9), c(0.03, 0.05)))
pool_case("Two studies that agree", "generic", generic(c(0.21, 0.24), c(0.03, 0.05)))
pool_case("No heterogeneity", "generic", generic(c(0.20, 0.22, 0.19, 0.24, 0.21), c(0.04, 0.02, 0.05, 0.03, 0.06)))
pool_case("Equal effects", "generic", generic(rep(0.37, 4), c(0.01, 0.02, 0.03, 0.04)))
pool_case("Huge variances", "generic", generic(1e3 * c(1.2, -0.3, 2.2, 0.4, 3.1), 1e6 * c(0.2, 0.1, 0.4, 0.3, 0.2)), unit2 = 1e6)
pool_case("Tiny variances", "generic", generic(1e-3 * c(1.2, -0.3, 2.2, 0.4, 3.1), 1e-6 * c(0.2, 0.1, 0.4, 0.3, 0.2)), unit2 = 1e-6)
pool_case("One study outweighs all", "generic", generic(c(0.5, 0.1, 0.9, -0.4), c(1e-6, 0.2, 0.3, 0.25)))
pool_case("Unequal variances", "generic", generic(c(0.5, 0.1, 0.9, -0.4, 1.4, 0.2), c(0.001, 0.2, 3, 0.01, 0.5, 0.002)))
pool_case("Large counts", "rr", two(c(40012345, 1e6, 5e7), c(9e7, 3e6, 8e7), c(40000000, 1001000, 50004000), c(9e7, 3e6, 8e7)), unit2 = 1e-4)
pool_case("Large counts", "or", two(c(40012345, 1e6, 5e7), c(9e7, 3e6, 8e7), c(40000000, 1001000, 50004000), c(9e7, 3e6, 8e7)), unit2 = 1e-4)
pool_case("Rare events in large arms", "rr", two(c(3, 1, 7, 0), c(5e5, 2e5, 1e6, 3e5), c(9, 2, 5, 1), c(5e5, 2e5, 1e6, 3e5)))

write_reference <- function(file, cases) {
    write_json(list(made_with = made_with, cases = cases), file, auto_unbox = TRUE, digits = NA, pretty = 1, dataframe = "columns")
}
write_reference("pool.json", pool_cases)

interval_case <- function(events, n, level = 95) {
    list(events = events, n = n, level = level,
         wilson = as.vector(prop.test(events, n, conf.level = level / 100, correct = FALSE)$conf.int),
         exact = as.vector(binom.test(events, n, conf.level = level / 100)$conf.int))
}
write_reference("interval.json", suppressWarnings(list(
    interval_case(0, 20), interval_case(20, 20), interval_case(1, 1), interval_case(0, 1), interval_case(7, 24),
    interval_case(7, 24, 99), interval_case(7, 24, 80), interval_case(150, 300), interval_case(3, 1e6),
    interval_case(999997, 1e6), interval_case(40000000, 1e8), interval_case(1, 500, 99.9))))
