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
