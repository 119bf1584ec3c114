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

means <- function(m1, s1, n1, m2, s2, n2) data.frame(mean1 = m1, sd1 = s1, n1 = n1, mean2 = m2, sd2 = s2, n2 = n2)
normand <- with(dat.normand1999, means(m1i, sd1i, n1i, m2i, sd2i, n2i))
pool_case("Normand 1999, length of stay", "md", normand, unit2 = 100)
pool_case("Normand 1999, length of stay", "smd", normand)
gibson <- with(dat.gibson2002[!is.na(dat.gibson2002$m1i), ], means(m1i, sd1i, n1i, m2i, sd2i, n2i))
pool_case("Gibson 2002, asthma self-management", "smd", gibson)
pool_case("Small and large trials", "smd", means(c(3.1, 4.2, 100), c(1.2, 2.1, 15), c(2, 3, 4e4), c(2.0, 4.9, 99.9), c(1.4, 1.8, 15), c(2, 4, 4e4)))
pritz <- one(dat.pritz1997$xi, dat.pritz1997$ni)
pool_case("Pritz 1997, proportions", "proportion", pritz)
pool_case("Pritz 1997, logits", "logit", pritz)
pool_case("Pritz 1997, double arcsines", "freeman-tukey", pritz)
debruin <- one(dat.debruin2009$xi, dat.debruin2009$ni)
pool_case("De Bruin 2009, proportions", "proportion", debruin)
pool_case("De Bruin 2009, logits", "logit", debruin)
pool_case("De Bruin 2009, double arcsines", "freeman-tukey", debruin)
pool_case("Empty and full rows", "proportion", one(c(0, 12, 7, 15), c(20, 12, 25, 40)))
pool_case("Empty and full rows", "freeman-tukey", one(c(0, 12, 7, 15), c(20, 12, 25, 40)))
pool_case("Nearly all empty", "freeman-tukey", one(c(0, 0, 1, 0), c(20, 12, 2500, 40)))
pool_case("Raudenbush 1985, expectancy", "generic", generic(as.vector(dat.raudenbush1985$yi), as.vector(dat.raudenbush1985$vi)))

# Leave-one-out, cumulative, influence, subgroups.
sensitivity_cases <- list()
sensitivity_case <- function(name, yi, vi, order, group) {
    yi <- as.vector(yi)
    vi <- as.vector(vi)
    results <- list()
    for (m in names(methods)) for (i in names(tests)) {
        fit <- function(keep = seq_along(yi)) suppressWarnings(rma(yi[keep], vi[keep], method = methods[[m]], control = control_for(1),
                                              test = if (length(keep) == 1) "z" else tests[[i]]))
        row <- function(res) c(res$beta, res$se, res$ci.lb, res$ci.ub, res$tau2)
        all <- fit()
        index <- seq_along(yi)
        left_out <- lapply(index, function(j) { res <- fit(index[-j]); c(row(res), res$I2, res$QE) })
        running <- lapply(index[-1], function(j) row(fit(order[seq_len(j)])))
        infl <- suppressWarnings(influence(all))$inf
        groups <- lapply(unique(group), function(g) row(fit(which(group == g))))
        between <- rma(vapply(groups, `[`, 0, 1), sei = vapply(groups, `[`, 0, 2), method = "FE")
        results[[length(results) + 1]] <- list(
            tau2_method = m, interval = i, leave_one_out = left_out, cumulative = running,
            influence = list(hat = infl$hat, cook = infl$cook.d, residual = infl$rstudent, tau2 = infl$tau2.del),
            groups = groups, between = list(q = between$QE, df = between$k - 1, p = between$QEp))
    }
    sensitivity_cases[[length(sensitivity_cases) + 1]] <<- list(name = name, effects = yi, variances = vi, order = order - 1,
                                                               group = match(group, unique(group)) - 1, results = results)
}
bcg_rr <- effects_of("rr", bcg)
sensitivity_case("BCG by year and allocation", bcg_rr$yi, bcg_rr$vi, order(dat.bcg$year), dat.bcg$alloc)
sensitivity_case("Raudenbush by weeks and tester", dat.raudenbush1985$yi, dat.raudenbush1985$vi, order(dat.raudenbush1985$weeks),
                 dat.raudenbush1985$tester)
sensitivity_case("Three studies, one of them a group", c(0.1, 0.5, 0.9), c(0.02, 0.03, 0.05), 3:1, c("a", "b", "a"))

# Meta-regression.
regression_cases <- list()
regression_case <- function(name, yi, vi, mods) {
    yi <- as.vector(yi)
    vi <- as.vector(vi)
    results <- list()
    for (m in names(methods)) for (i in names(tests)) for (level in c(95, 90)) {
        fit <- suppressWarnings(rma(yi, vi, mods = as.matrix(mods), method = methods[[m]], test = tests[[i]], level = level,
                                    control = control_for(1)))
        out <- list(tau2_method = m, interval = i, level = level, estimate = c(fit$beta), se = fit$se, statistic = fit$zval,
                    p = fit$pval, lower = fit$ci.lb, upper = fit$ci.ub, tau2 = fit$tau2, i2 = fit$I2, h2 = fit$H2,
                    r2 = fit$R2, q_moderators = fit$QM, q_moderators_p = fit$QMp, q_residual = fit$QE, q_residual_p = fit$QEp)
        if (m != "fixed") {
            profile <- suppressWarnings(confint(fit, control = control_for(1)))$random
            out$tau2_lower <- profile["tau^2", "ci.lb"]
            out$tau2_upper <- profile["tau^2", "ci.ub"]
        }
        results[[length(results) + 1]] <- out
    }
    regression_cases[[length(regression_cases) + 1]] <<- list(name = name, effects = yi, variances = vi,
                                                              moderators = unname(as.list(as.data.frame(mods))), results = results)
}
regression_case("BCG by latitude", bcg_rr$yi, bcg_rr$vi, cbind(dat.bcg$ablat))
regression_case("BCG by latitude and year", bcg_rr$yi, bcg_rr$vi, cbind(dat.bcg$ablat, dat.bcg$year))
regression_case("BCG by latitude, year and allocation", bcg_rr$yi, bcg_rr$vi,
                cbind(dat.bcg$ablat, dat.bcg$year, dat.bcg$alloc == "random"))
bangert <- dat.bangertdrowns2004[complete.cases(dat.bangertdrowns2004[c("length", "wic", "feedback", "info", "pers", "imag", "meta")]), ]
regression_case("Bangert-Drowns 2004, seven moderators", bangert$yi, bangert$vi,
                as.matrix(bangert[c("length", "wic", "feedback", "info", "pers", "imag", "meta")]))
regression_case("Raudenbush 1985 by weeks", dat.raudenbush1985$yi, dat.raudenbush1985$vi, cbind(dat.raudenbush1985$weeks))

# Small-study effects.
bias_cases <- list()
bias_case <- function(name, yi, vi) {
    yi <- as.vector(yi)
    vi <- as.vector(vi)
    results <- list()
    for (m in names(methods)) {
        fit <- suppressWarnings(rma(yi, vi, method = methods[[m]], control = control_for(1)))
        reg <- suppressWarnings(regtest(fit, model = "lm"))
        slope <- coef(summary(lm(yi ~ sqrt(vi), weights = 1 / vi)))[2, ]
        rank <- suppressWarnings(ranktest(fit))
        tf <- suppressWarnings(trimfill(fit, control = control_for(1)))
        results[[length(results) + 1]] <- list(
            tau2_method = m, pooled = list(estimate = c(fit$beta), se = fit$se, tau2 = fit$tau2),
            egger = list(intercept = slope[[1]], intercept_se = slope[[2]], t = reg$zval, df = reg$dfs, p = reg$pval,
                         limit_estimate = reg$est),
            rank = list(tau_b = unname(rank$tau), p = rank$pval),
            trim_fill = list(side = tf$side, k0 = tf$k0, estimate = c(tf$beta), se = tf$se, lower = tf$ci.lb, upper = tf$ci.ub,
                             tau2 = tf$tau2, filled_effects = as.list(as.vector(tf$yi)[tf$fill]),
                             filled_variances = as.list(as.vector(tf$vi)[tf$fill])))
    }
    bias_cases[[length(bias_cases) + 1]] <<- list(name = name, effects = yi, variances = vi, results = results)
}
bias_case("BCG, risk ratio", bcg_rr$yi, bcg_rr$vi)
bias_case("BCG, odds ratio", effects_of("or", bcg)$yi, effects_of("or", bcg)$vi)
bias_case("Hackshaw 1998", dat.hackshaw1998$yi, dat.hackshaw1998$vi)
bias_case("Hackshaw 1998, mirrored", -dat.hackshaw1998$yi, dat.hackshaw1998$vi)
bias_case("McDaniel 1994", mcdaniel$yi, mcdaniel$vi)
bias_case("Bangert-Drowns 2004", dat.bangertdrowns2004$yi, dat.bangertdrowns2004$vi)
bias_case("Raudenbush 1985", dat.raudenbush1985$yi, dat.raudenbush1985$vi)
bias_case("Normand 1999, g", effects_of("smd", normand)$yi, effects_of("smd", normand)$vi)
bias_case("Four studies", c(0.1, 0.3, 0.8, 1.2), c(0.01, 0.02, 0.06, 0.1))
bias_case("Ties", c(0.1, 0.1, 0.4, 0.8, 0.6), c(0.02, 0.02, 0.05, 0.05, 0.09))

# Networks: by contrasts against each trial's first arm, with their covariance (rma.mv, rho = 1/2), independent of the
# graph's algebra. tau2 by REML is the root of the score, which rma.mv's optimiser finds to fewer digits.
network_cases <- list()
network_case <- function(name, pairs, arms = NULL, measure = NULL) {
    treatments <- sort(unique(c(pairs$treatment1, pairs$treatment2)))
    blocks <- lapply(split(pairs, factor(pairs$study, unique(pairs$study))), function(p) {
        here <- unique(c(p$treatment1, p$treatment2))
        base <- here[1]
        find <- function(a, b) {
            i <- which(p$treatment1 == a & p$treatment2 == b)
            if (length(i)) return(c(p$effect[i], p$variance[i]))
            i <- which(p$treatment1 == b & p$treatment2 == a)
            c(-p$effect[i], p$variance[i])
        }
        others <- here[-1]
        y <- vapply(others, function(o) find(o, base)[1], 0)
        V <- outer(others, others, Vectorize(function(a, b)
            if (a == b) find(a, base)[2] else (find(a, base)[2] + find(b, base)[2] - find(a, b)[2]) / 2))
        X <- t(vapply(others, function(o) (treatments[-1] == o) - (treatments[-1] == base), numeric(length(treatments) - 1)))
        if (length(treatments) == 2) X <- matrix(X, ncol = 1)
        list(study = p$study[1], y = unname(y), V = V, X = X, arms = others, design = paste(sort(here), collapse = "|"))
    })
    y <- unlist(lapply(blocks, `[[`, "y"), use.names = FALSE)
    V <- as.matrix(bldiag(lapply(blocks, `[[`, "V")))
    X <- do.call(rbind, lapply(blocks, `[[`, "X"))
    study <- rep(vapply(blocks, function(b) as.character(b$study), ""), vapply(blocks, function(b) length(b$y), 0L))
    S <- outer(study, study, `==`) * (0.5 + 0.5 * diag(length(y)))
    df <- length(y) - ncol(X)
    P_at <- function(t) { W <- solve(V + t * S); W - W %*% X %*% solve(t(X) %*% W %*% X) %*% t(X) %*% W }
    P <- P_at(0)
    Q <- if (df > 0) c(t(y) %*% P %*% y) else 0
    score <- function(t) { P <- P_at(t); c(t(y) %*% P %*% S %*% P %*% y) - sum(P * S) }
    tau2_of <- list(fixed = 0, dl = if (df > 0) max(0, (Q - df) / sum(P * S)) else 0, reml = 0)
    if (df > 0 && score(0) > 0) {
        upper <- 1
        while (score(upper) > 0) upper <- 2 * upper
        tau2_of$reml <- uniroot(score, c(0, upper), tol = 1e-15, maxiter = 1e4)$root
    }
    obs <- seq_along(y)
    if (df > 0) {
        free <- rma.mv(y, V, mods = X, intercept = FALSE, random = ~ obs | study, rho = 1/2, method = "REML")
        stopifnot(isTRUE(all.equal(free$tau2, tau2_of$reml, tolerance = 1e-4)) || max(free$tau2, tau2_of$reml) < 1e-5)
    }
    design <- rep(vapply(blocks, `[[`, "", "design"), vapply(blocks, function(b) length(b$y), 0L))
    # Within designs: every design has its own effects.
    q_within <- 0
    within_df <- 0
    for (d in unique(design)) {
        sel <- design == d
        Xd <- X[sel, , drop = FALSE]
        q <- qr(t(Xd))
        Xd <- Xd %*% qr.Q(q)[, seq_len(q$rank), drop = FALSE]
        if (nrow(Xd) > ncol(Xd)) {
            W <- solve(V[sel, sel])
            r <- y[sel] - Xd %*% solve(t(Xd) %*% W %*% Xd, t(Xd) %*% W %*% y[sel])
            q_within <- q_within + c(t(r) %*% W %*% r)
            within_df <- within_df + nrow(Xd) - ncol(Xd)
        }
    }
    q_between <- if (df - within_df > 0) Q - q_within else 0
    narms <- vapply(blocks, function(b) length(b$arms) + 1, 0)
    results <- list()
    for (m in names(tau2_of)) {
        t2 <- tau2_of[[m]]
        fit <- rma.mv(y, V + t2 * S, mods = X, intercept = FALSE, method = "FE")
        theta <- c(0, fit$beta)
        C <- rbind(0, cbind(0, fit$vb))
        n <- length(treatments)
        league <- list()
        for (i in seq_len(n)) for (j in seq_len(n)) if (i != j) {
            est <- theta[i] - theta[j]
            se <- sqrt(C[i, i] + C[j, j] - 2 * C[i, j])
            league[[length(league) + 1]] <- list(i = i - 1, j = j - 1, estimate = est, se = se, lower = est - qnorm(0.975) * se,
                                                 upper = est + qnorm(0.975) * se)
        }
        better <- vapply(seq_len(n), function(i) mean(vapply(setdiff(seq_len(n), i), function(j)
            pnorm((theta[j] - theta[i]) / sqrt(C[i, i] + C[j, j] - 2 * C[i, j])), 0)), 0)
        comparisons <- list()
        for (i in seq_len(n - 1)) for (j in (i + 1):n) {
            a <- treatments[i]
            b <- treatments[j]
            forward <- pairs$treatment1 == a & pairs$treatment2 == b
            hit <- forward | (pairs$treatment1 == b & pairs$treatment2 == a)
            if (!any(hit)) next
            direct <- rma(ifelse(forward, pairs$effect, -pairs$effect)[hit], pairs$variance[hit] + t2, method = "FE")
            one <- list(i = i - 1, j = j - 1, k = sum(hit), direct = c(direct$beta), direct_se = direct$se)
            multi <- any(narms[match(pairs$study[hit], vapply(blocks, `[[`, pairs$study[1], "study"))] > 2)
            rest <- !(study %in% as.character(pairs$study[hit]))
            contrast <- (treatments[-1] == a) - (treatments[-1] == b)
            reachable <- any(rest) && qr(rbind(X[rest, , drop = FALSE], contrast))$rank == qr(X[rest, , drop = FALSE])$rank
            if (!multi && reachable) {
                # The network without the direct trials, its tau2 given: what back-calculation amounts to.
                Xr <- X[rest, , drop = FALSE]
                q <- qr(t(Xr))
                basis <- qr.Q(q)[, seq_len(q$rank), drop = FALSE]
                W <- solve((V + t2 * S)[rest, rest])
                inner <- solve(t(Xr %*% basis) %*% W %*% (Xr %*% basis))
                l <- t(basis) %*% contrast
                indirect <- c(t(l) %*% inner %*% t(Xr %*% basis) %*% W %*% y[rest])
                indirect_se <- sqrt(c(t(l) %*% inner %*% l))
                one$proportion_direct <- (C[i, i] + C[j, j] - 2 * C[i, j]) / direct$se^2
                one$indirect <- indirect
                one$indirect_se <- indirect_se
                one$difference <- one$direct - indirect
                one$difference_se <- sqrt(direct$se^2 + indirect_se^2)
                one$p <- 2 * pnorm(-abs(one$difference / one$difference_se))
            }
            comparisons[[length(comparisons) + 1]] <- one
        }
        results[[length(results) + 1]] <- list(tau2_method = m, tau2 = t2, league = league, p_scores = better,
                                               comparisons = comparisons)
    }
    network_cases[[length(network_cases) + 1]] <<- list(
        name = name, measure = measure, arms = if (!is.null(arms)) as.list(arms), treatments = treatments,
        trial = match(pairs$study, unique(pairs$study)) - 1, treatment1 = match(pairs$treatment1, treatments) - 1,
        treatment2 = match(pairs$treatment2, treatments) - 1, effects = pairs$effect, variances = pairs$variance,
        k = length(blocks), q = Q, q_df = df, q_within = q_within, q_within_df = within_df, q_between = q_between,
        q_between_df = df - within_df, i2 = if (Q > df) 100 * (Q - df) / Q else 0, results = results)
}

# All pairs of each trial's arms.
pairs_of <- function(arms, effect) {
    do.call(rbind, lapply(split(arms, factor(arms$study, unique(arms$study))), function(a) {
        out <- list()
        for (i in seq_len(nrow(a) - 1)) for (j in (i + 1):nrow(a)) {
            e <- effect(a, i, j)
            out[[length(out) + 1]] <- data.frame(study = as.character(a$study[1]), treatment1 = as.character(a$treatment[i]),
                                                 treatment2 = as.character(a$treatment[j]), effect = e[1], variance = e[2])
        }
        do.call(rbind, out)
    }))
}
of_events <- function(measure) function(a, i, j) {
    add <- if (any(a$events == 0 | a$events == a$n)) 0.5 else 0
    e <- escalc(measure, ai = a$events[i] + add, n1i = a$n[i] + 2 * add, ci = a$events[j] + add, n2i = a$n[j] + 2 * add)
    c(e$yi, e$vi)
}
of_means <- function(a, i, j) c(a$mean[i] - a$mean[j], a$sd[i]^2 / a$n[i] + a$sd[j]^2 / a$n[j])
# Standardised by the standard deviation across all arms (Crippa and Orsini 2016), with the exact correction.
of_standardised <- function(a, i, j) {
    N <- sum(a$n)
    m <- N - nrow(a)
    g <- (a$mean[i] - a$mean[j]) / sqrt(sum((a$n - 1) * a$sd^2) / m) * exp(lgamma(m / 2) - log(sqrt(m / 2)) - lgamma((m - 1) / 2))
    c(g, 1 / a$n[i] + 1 / a$n[j] + g^2 / (2 * N))
}
with_events <- function(arms) arms[ave(arms$events, arms$study, FUN = sum) > 0, ]

hasselblad <- with(dat.hasselblad1998, data.frame(study = study, treatment = trt, events = xi, n = ni))
network_case("Hasselblad 1998, smoking, odds ratio", pairs_of(hasselblad, of_events("OR")), hasselblad, "or")
network_case("Hasselblad 1998, smoking, risk ratio", pairs_of(hasselblad, of_events("RR")), hasselblad, "rr")
network_case("Hasselblad 1998, smoking, risk difference", pairs_of(hasselblad, of_events("RD")), hasselblad, "rd")
senn <- with(dat.senn2013, data.frame(study = study, treatment = treatment, mean = mi, sd = sdi, n = ni))
network_case("Senn 2013, diabetes", pairs_of(senn, of_means), senn, "md")
network_case("Senn 2013, diabetes, standardised", pairs_of(senn, of_standardised), senn, "smd")
dogliotti <- with_events(with(dat.dogliotti2014, data.frame(study = as.character(study), treatment = as.character(treatment), events = stroke, n = total)))
network_case("Dogliotti 2014, atrial fibrillation", pairs_of(dogliotti, of_events("OR")), dogliotti, "or")
dong <- with_events(with(dat.dong2013, data.frame(study = id, treatment = as.character(treatment), events = death, n = randomized)))
network_case("Dong 2013, COPD", pairs_of(dong, of_events("OR")), dong, "or")
franchini <- do.call(rbind, lapply(1:3, function(i) with(dat.franchini2012, data.frame(
    study = as.character(Study), treatment = as.character(get(paste0("Treatment", i))), mean = get(paste0("y", i)), sd = get(paste0("sd", i)),
    n = get(paste0("n", i))))))
franchini <- franchini[!is.na(franchini$n), ]
franchini <- franchini[order(match(franchini$study, unique(franchini$study))), ]
network_case("Franchini 2012, Parkinson", pairs_of(franchini, of_means), franchini, "md")
contrast <- function(study, t1, t2, effect, variance) data.frame(study = study, treatment1 = t1, treatment2 = t2, effect = effect, variance = variance)
network_case("Two treatments", contrast(c("a", "b", "c"), "A", "B", c(0.2, 0.9, -0.1), c(0.02, 0.05, 0.03)))
network_case("A triangle of single trials", contrast(c("a", "b", "c"), c("A", "B", "A"), c("B", "C", "C"), c(0.4, 0.1, 0.8), c(0.02, 0.05, 0.03)))
network_case("A tree", contrast(c("a", "b", "c"), c("A", "B", "B"), c("B", "C", "D"), c(0.4, 0.1, 0.8), c(0.02, 0.05, 0.03)))
network_case("One three-arm trial", contrast("a", c("A", "A", "B"), c("B", "C", "C"), c(0.4, 0.5, 0.1), c(0.05, 0.06, 0.07)))

write_reference <- function(file, cases) {
    # One case a line, so that a change shows where it is.
    json <- function(x) toJSON(x, auto_unbox = TRUE, digits = NA, dataframe = "columns", null = "null")
    writeLines(c(paste0('{"made_with": ', json(made_with), ', "cases": ['),
                 paste0(vapply(cases, json, ""), c(rep(",", length(cases) - 1), "")), "]}"), file)
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
write_reference("sensitivity.json", sensitivity_cases)
write_reference("regression.json", regression_cases)
write_reference("bias.json", bias_cases)
write_reference("network.json", network_cases)
