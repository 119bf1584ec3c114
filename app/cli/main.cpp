// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// trd-atlas-cli: the same core without a window (design: cli.md).

#include "cli/datacommands.h"
#include "cli/deckcommand.h"
#include "cli/figurecommand.h"
#include "cli/pathwaycommands.h"
#include "cli/reportcommands.h"
#include "cli/statscommands.h"
#include "shell/application.h"
#include "widgets/theme.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <memory>

namespace {

QtMessageHandler defaultHandler = nullptr;

/// Qt says on standard error that a variable of the session is not set, which a figure without a display does not need.
void withoutSessionRemarks(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR"))) return;
    defaultHandler(type, context, message);
}

class MainText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Command = int (*)(const QStringList&, const trd::cli::Streams&);
const std::pair<const char*, Command> commands[] = {
    {"info", trd::cli::runInfo},
    {"evidence", trd::cli::runEvidence},
    {"studies", trd::cli::runStudies},
    {"show", trd::cli::runShow},
    {"rates", trd::cli::runRates},
    {"contrasts", trd::cli::runContrasts},
    {"onset", trd::cli::runOnset},
    {"safety", trd::cli::runSafety},
    {"biomarkers", trd::cli::runBiomarkers},
    {"pool", trd::cli::runPool},
    {"bias", trd::cli::runBias},
    {"network", trd::cli::runNetwork},
    {"options", trd::cli::runOptions},
    {"stage", trd::cli::runStage},
    {"figure", trd::cli::runFigure},
    {"report", trd::cli::runReport},
    {"export-all", trd::cli::runExportAll},
    {"deck", trd::cli::runDeck},
};

QString usage() {
    QStringList names;
    for (const auto& [name, command] : commands) names << QString::fromLatin1(name);
    return MainText::tr(
               "Usage: trd-atlas-cli COMMAND [OPTIONS]\nCommands: %1\nEach command explains itself with --help.\n")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace

int main(int argc, char** argv) {
    // Only what draws needs fonts and painting, and even then no display.
    const auto draws = [](const char* name) {
        static constexpr std::array drawing{"figure", "report", "export-all", "deck"};
        return std::ranges::any_of(drawing, [name](const char* one) { return qstrcmp(name, one) == 0; });
    };
    const bool paints = argc > 1 && draws(argv[1]);
    std::unique_ptr<QCoreApplication> app;
    if (paints) {
        defaultHandler = qInstallMessageHandler(withoutSessionRemarks);
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QApplication>(argc, argv);
        trd::loadFonts();
        QApplication::setFont(trd::textFont(trd::TextSize::Body));
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    trd::nameApplication();
    if (!paints) trd::installLanguage(*app, {});

    QTextStream out(stdout), err(stderr);
    const trd::cli::Streams streams{out, err};
    const QStringList args = QCoreApplication::arguments();
    const QString name = args.value(1);
    if (name == QLatin1String("--version")) {
        out << QStringLiteral("trd-atlas-cli " TRD_VERSION) << '\n';
        return trd::cli::isWritten(streams) ? trd::cli::done : trd::cli::inputAtFault;
    }
    if (name == QLatin1String("--help") || name == QLatin1String("--help-all") || name == QLatin1String("-h") ||
        name == QLatin1String("help")) {
        out << usage();
        return trd::cli::isWritten(streams) ? trd::cli::done : trd::cli::inputAtFault;
    }
    for (const auto& [known, command] : commands)
        if (name == QLatin1String(known)) {
            // What a command said on its way must have reached its reader before it may end as done.
            const int code = command(args.mid(2), streams);
            return code == trd::cli::done && !trd::cli::isWritten(streams) ? trd::cli::inputAtFault : code;
        }
    err << (name.isEmpty() ? MainText::tr("found no command")
                           : MainText::tr("found “%1”, expected a command").arg(name))
        << "\n\n"
        << usage();
    return trd::cli::callIsWrong;
}
