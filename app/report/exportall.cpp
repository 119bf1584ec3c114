// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/exportall.h"

#include "exchange/references.h"
#include "figure/words.h"
#include "report/reportfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>

#include <algorithm>
#include <chrono>

namespace trd {

namespace {

class AllText {
    Q_DECLARE_TR_FUNCTIONS(ExportAll)
};

QString word(const char* text) { return QString::fromLatin1(text); }

bool isSynthesis(const QString& kind) {
    static const QStringList kinds{word("forest"), word("funnel"), word("network"), word("without-one"),
                                   word("moderator")};
    return kinds.contains(kind);
}

/// The view that a kind shows where none is named.
QString viewOf(const FigureRequest& request) {
    const QString view = request.option("view");
    if (!view.isEmpty()) return view;
    return request.kind == QLatin1String("durability") ? word("rates")
           : request.kind == QLatin1String("network")  ? word("graph")
                                                       : QString();
}

/// Whether two requests show the same, however it is sorted, grouped and measured.
bool showSame(const FigureRequest& one, const FigureRequest& other) {
    return one.kind == other.kind && viewOf(one) == viewOf(other) && one.option("event") == other.option("event");
}

/// "durability-ratios": what tells a file from its neighbours.
QString nameOf(const FigureRequest& request) {
    QStringList parts{request.kind, viewOf(request), request.option("event")};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('-'));
}

QString link(const QString& file, const QString& text) {
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(file.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

std::vector<FigureRequest> requestsFor(const Selection& selection, const std::optional<FigureRequest>& own) {
    std::vector<FigureRequest> requests;
    if (own) requests.push_back(*own);
    constexpr std::pair<const char*, const char*> kinds[] = {
        {"rates", ""},           {"contrasts", ""},        {"onset", ""},           {"course", ""},
        {"durability", "rates"}, {"durability", "ratios"}, {"durability", "times"}, {"forest", ""},
        {"funnel", ""},          {"without-one", ""},      {"moderator", ""},       {"network", ""},
        {"evidence-map", ""},    {"timeline", ""},         {"safety", ""},          {"biomarkers", ""},
        {"predictors", ""}};
    for (const auto& [kind, view] : kinds) {
        FigureRequest request{word(kind), {}, selection};
        if (*view) request.options.insert(word("view"), {word(view)});
        // Only the safety map's own outcome turns it into another figure.
        if (own && own->options.contains(word("outcome")) && request.kind != QLatin1String("safety"))
            request.options.insert(word("outcome"), own->options.value(word("outcome")));
        if (own && isSynthesis(own->kind) && isSynthesis(request.kind))
            for (const char* option : {"measure", "versus", "tau2", "interval", "level", "exclude"})
                if (own->options.contains(word(option)))
                    request.options.insert(word(option), own->options.value(word(option)));
        if (!own || !showSame(*own, request)) requests.push_back(std::move(request));
    }
    return requests;
}

ExportAll::ExportAll(const Evidence& evidence, Selection selection, const std::optional<FigureRequest>& own,
                     const QString& folder, QDate made)
    : m_evidence(evidence), m_selection(std::move(selection)), m_folder(folder), m_made(made) {
    m_options.provenance = provenance(evidence, made);
    m_options.made = made;
    m_steps.push_back([this] { return m_folder.begin(); });
    for (const FigureRequest& request : requestsFor(m_selection, own)) {
        m_steps.push_back([this, request] { return build(request); });
        for (const char* format : {"svg", "pdf", "csv", "xlsx"})
            m_steps.push_back([this, format] { return write(word(format)); });
        m_steps.push_back([this] { return paint(); });
        m_steps.push_back([this] { return write(word("png")); });
    }
    for (const bool ris : {true, false}) m_steps.push_back([this, ris] { return references(ris); });
    m_steps.push_back([this] { return beginReport(); });
    for (const QString& format : reportFormats()) m_steps.push_back([this, format] { return report(format); });
    m_steps.push_back([this] { return index(); });
    m_steps.push_back([this] { return m_folder.putInPlace(); });
}

Result<Done> ExportAll::step() {
    if (isFinished()) return Done{};
    if (m_packed.valid() && m_packed.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready)
        return Done{};
    if (m_pdf && m_pdf->goOn()) return Done{};
    auto done = m_steps[m_at]();
    if (done) ++m_at;
    return done;
}

Result<Done> ExportAll::build(const FigureRequest& request) {
    m_figure.reset();
    auto built = buildFigure(m_evidence, request);
    FigureRequest asked = request;
    if (!built) {
        // What the page's figure knows is no choice of this kind: its usual one holds.
        asked = withUsualChoices(request);
        built = buildFigure(m_evidence, asked);
    }
    if (!built) {
        m_leftOut.emplace_back(request.kind,
                               AllText::tr("found %1, expected %2.").arg(built.error().found, built.error().expected));
        return Done{};
    }
    m_doing = built->title;
    if (!m_first) m_first.emplace(asked, *built);
    if (built->isEmpty()) {
        m_leftOut.emplace_back(built->title, built->empty);
        return Done{};
    }
    m_figure = std::move(built).value();
    m_options.size = ExportOptions().size;
    m_options.size = fittingSize(*m_figure, m_options);
    m_entries.push_back({QStringLiteral("%1-%2").arg(m_entries.size() + 1, 2, 10, QLatin1Char('0')).arg(nameOf(asked)),
                         m_figure->title, m_figure->finding});
    return Done{};
}

Result<Done> ExportAll::write(const QString& format) {
    if (!m_figure) return Done{};
    const QString name = m_entries.back().name + QLatin1Char('.') + format;
    if (format != QLatin1String("png")) return save(name, figureBytes(*m_figure, format, m_options));
    QByteArray bytes = m_packed.get();
    if (bytes.isEmpty())
        return save(name,
                    Fault{{}, {}, AllText::tr("the picture could not be made"), AllText::tr("expected more memory")});
    return save(name, std::move(bytes));
}

Result<Done> ExportAll::paint() {
    if (!m_figure) return Done{};
    // Packing eight million dots takes longer than a window may stand still.
    m_packed = std::async(std::launch::async, [image = figureImage(*m_figure, m_options)] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        return image.save(&buffer, "PNG") ? bytes : QByteArray();
    });
    return Done{};
}

Result<Done> ExportAll::references(bool ris) {
    const auto studies = selectedStudies(m_evidence, m_selection);
    m_doing = AllText::tr("References");
    return save(ris ? word("references.ris") : word("references.bib"), ris ? toRis(studies) : toBibTeX(studies));
}

Result<Done> ExportAll::beginReport() {
    m_doing = AllText::tr("Report");
    const auto& [request, figure] = *m_first;
    m_pdf = std::make_unique<ReportPdf>(reportOn(m_evidence, request, figure, m_made), figure, QPageSize(QPageSize::A4),
                                        m_made);
    return Done{};
}

Result<Done> ExportAll::report(const QString& format) {
    if (format == QLatin1String("pdf")) return save(word("report.pdf"), std::exchange(m_pdf, nullptr)->bytes());
    return save(word("report.") + format, reportBytes(m_evidence, m_first->first, m_first->second, format, m_made));
}

QByteArray ExportAll::indexHtml() const {
    const QString title = AllText::tr("Everything of this question");
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1\" "
                       "xml:lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>%2</title>\n<style>body { "
                       "font-family: Inter, \"Segoe UI\", Helvetica, Arial, sans-serif; max-width: 860px; margin: "
                       "24px auto; padding: 0 16px; line-height: 1.45; color: #1b1e23; background: #ffffff; } li { "
                       "margin: 10px 0; } a { color: #00639c; }</style>\n</head>\n<body>\n<main>\n<h1>%2</h1>\n")
            .arg(QLocale().name().section(QLatin1Char('_'), 0, 0), title.toHtmlEscaped());
    html += QStringLiteral("<p>%1</p>\n<p>%2</p>\n")
                .arg(selectionWords(m_evidence, m_selection).toHtmlEscaped(), m_options.provenance.toHtmlEscaped());
    const auto heading = [&html](const QString& text) {
        html += QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped());
    };
    heading(AllText::tr("Report on the first question"));
    html += QStringLiteral("<p>%1 · %2</p>\n")
                .arg(link(word("report.pdf"), word("PDF")), link(word("report.html"), word("HTML")));
    heading(AllText::tr("Figures"));
    html += QStringLiteral("<ol>\n");
    for (const Entry& entry : m_entries) {
        QStringList files;
        for (const QString& format : exportFormats())
            files << link(entry.name + QLatin1Char('.') + format, format.toUpper());
        html += QStringLiteral("<li><strong>%1</strong><br/>%2<br/>%3</li>\n")
                    .arg(entry.title.toHtmlEscaped(), entry.finding.toHtmlEscaped(), files.join(QStringLiteral(" · ")));
    }
    html += QStringLiteral("</ol>\n");
    if (!m_leftOut.empty()) {
        heading(AllText::tr("Left out, as there is nothing to draw"));
        html += QStringLiteral("<ul>\n");
        for (const auto& [question, why] : m_leftOut)
            html += QStringLiteral("<li><strong>%1</strong><br/>%2</li>\n")
                        .arg(question.toHtmlEscaped(), why.toHtmlEscaped());
        html += QStringLiteral("</ul>\n");
    }
    heading(AllText::tr("References of the selection"));
    html += QStringLiteral("<p>%1 · %2</p>\n</main>\n</body>\n</html>\n")
                .arg(link(word("references.ris"), word("RIS")), link(word("references.bib"), word("BibTeX")));
    return html.toUtf8();
}

Result<Done> ExportAll::index() { return save(word("index.html"), indexHtml()); }

Result<Done> ExportAll::save(const QString& name, const Result<QByteArray>& bytes) const {
    auto done = saveResult(m_folder.scratchPath(name), bytes);
    if (done) return done;
    return m_folder.faultAt(name, std::move(done).error());
}

} // namespace trd
