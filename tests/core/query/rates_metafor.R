# SPDX-FileCopyrightText: 2026 The TRD Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The pooled values of tst_rates.cpp, as metafor 3.8 computes them: Rscript rates_metafor.R
suppressMessages(library(metafor))
groups <- list(
  "response ketamine-iv" = list(events = c(108, 30, 11, 9, 6, 17, 11), n = c(195, 47, 24, 23, 17, 24, 12)),
  "remission psilocybin" = list(events = c(21, 5, 8), n = c(79, 75, 19)),
  "remission quetiapine-xr" = list(events = c(60, 11), n = c(340, 107)))
for (name in names(groups)) {
  fit <- rma(measure = "PLO", xi = groups[[name]]$events, ni = groups[[name]]$n, method = "REML", test = "knha",
             control = list(threshold = 1e-12, maxiter = 10000))
  shown <- predict(fit, transf = transf.ilogit)
  cat(name, sprintf("%.12f", c(shown$pred, shown$ci.lb, shown$ci.ub, shown$pi.lb, shown$pi.ub, fit$tau2, fit$I2)), "\n")
}
# The computed contrasts of tst_contrasts.cpp: ratios on their own scale, differences in percentage points.
tables <- list("goodwin-2022 response week 3, 25 mg against 1 mg" = c(29, 79, 14, 79),
               "domany-2019-oral remission day 21" = c(6, 22, 0, 19),
               "lenze-2015-irl-grey remission week 12" = c(40, 91, 26, 90))
for (name in names(tables)) {
  cells <- tables[[name]]
  for (measure in c("RR", "OR", "RD")) {
    effect <- escalc(measure = measure, ai = cells[1], n1i = cells[2], ci = cells[3], n2i = cells[4])
    interval <- effect$yi + c(0, -1, 1) * qnorm(0.975) * sqrt(effect$vi)
    cat(name, measure, sprintf("%.10f", if (measure == "RD") 100 * interval else exp(interval)), "\n")
  }
}
