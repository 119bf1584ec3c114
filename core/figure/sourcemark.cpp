// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sourcemark.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace trd {

namespace {

class SourceText {
    Q_DECLARE_TR_FUNCTIONS(SourceMark)
};

// Publishers, registries and agencies whose own pages stand among the sources. Any other address is taken for a copy:
// to call a publisher's page a copy costs a reader one look, the reverse would lend a mirror a trust it has not earned.
constexpr const char* origins[] = {"ahrq.gov",
                                   "aspetjournals.org",
                                   "biomedcentral.com",
                                   "bmj.com",
                                   "cambridge.org",
                                   "canadagazetteducanada.gc.ca",
                                   "clinicaltrials.gov",
                                   "clinicaltrialsregister.eu",
                                   "cpn.or.kr",
                                   "dailymed.nlm.nih.gov",
                                   "doi.org",
                                   "ema.europa.eu",
                                   "explorationpub.com",
                                   "fda.gov",
                                   "frontiersin.org",
                                   "health.nsw.gov.au",
                                   "hpfb-dgpsa.ca",
                                   "hres.ca",
                                   "jamanetwork.com",
                                   "nature.com",
                                   "ncbi.nlm.nih.gov",
                                   "nih.gov",
                                   "psychiatrist.com",
                                   "psychiatryonline.org",
                                   "pubmed.gov",
                                   "researchsquare.com",
                                   "scielo.br",
                                   "sec.gov",
                                   "tga.gov.au",
                                   "thelancet.com"};

bool isOrigin(const QString& host) {
    return std::ranges::any_of(origins, [&](const char* origin) {
        const QLatin1String name(origin);
        return host == name || (host.endsWith(name) && host.at(host.size() - name.size() - 1) == QLatin1Char('.'));
    });
}

} // namespace

SourceMark markOf(std::optional<SourceKind> kind, const QString& url, bool read) {
    if (!read) return SourceMark::NotRead;
    if (kind == SourceKind::Secondary) return SourceMark::Secondary;
    if (url.isEmpty()) return SourceMark::None;
    return isOrigin(QUrl(url).host().toLower()) ? SourceMark::None : SourceMark::Copy;
}

SourceMark markOf(const Source& source) { return markOf(source.kind, source.url, source.read); }

bool isSecondHand(const Study& study, const QString& sourceId) {
    const Source* source = study.source(sourceId);
    if (!source) return true;
    const SourceMark mark = markOf(*source);
    return mark == SourceMark::NotRead || mark == SourceMark::Secondary;
}

QString secondHandWords() { return SourceText::tr("second-hand, or not read in its source"); }

QString wordFor(SourceMark mark) {
    switch (mark) {
    case SourceMark::None:
        return {};
    case SourceMark::Copy:
        return SourceText::tr("read in a copy");
    case SourceMark::Secondary:
        return SourceText::tr("second-hand, not the original");
    case SourceMark::NotRead:
        return SourceText::tr("not read in its source");
    }
    return {};
}

QString registryAddress(const QString& number) {
    return number.startsWith(QLatin1String("NCT")) ? QStringLiteral("https://clinicaltrials.gov/study/") + number
                                                   : QString();
}

} // namespace trd
