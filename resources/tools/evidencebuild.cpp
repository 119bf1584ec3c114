// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// trd-evidence-build DIR FILE: what the build runs to make evidence.sqlite. Faults go to standard error, one a line,
// each with the folder before it, so that an editor finds the file.

#include "evidence/reader.h"
#include "pathway/knowledge.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream errors(stderr);
    if (arguments.size() != 3) {
        errors << "trd-evidence-build DIR FILE\n";
        return 2;
    }
    const QString& folder = arguments.at(1);
    const trd::Result<trd::Evidence, trd::Faults> evidence = trd::readEvidence(folder);
    if (!evidence) {
        for (const trd::Fault& fault : evidence.error())
            errors << (fault.file == folder ? QString() : folder + QLatin1Char('/')) << fault.sentence() << '\n';
        return 1;
    }
    // Rules and graph that the program would refuse when it starts are refused here.
    if (const auto pathway = trd::readPathwayKnowledge(*evidence); !pathway) {
        for (const trd::Fault& fault : pathway.error())
            errors << folder << QLatin1Char('/') << fault.sentence() << '\n';
        return 1;
    }
    const trd::Result<trd::Done> built = trd::buildLibrary(*evidence, arguments.at(2));
    if (!built) {
        errors << built.error().sentence() << '\n';
        return 1;
    }
    return 0;
}
