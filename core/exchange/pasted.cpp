// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pasted.h"

#include "exchange/csv.h"
#include "exchange/report.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trd {

namespace {

class PastedText {
    Q_DECLARE_TR_FUNCTIONS(Pasted)
};

constexpr double widestTable = 14740; // twips: 26 cm, a landscape page or a slide within its margins
constexpr int twipsPerLetter = 85;    // at 8 points

/// ` sdval="0.554" sdnum="1033;1033;0.00%"` for a cell that shows just that; empty for all else.
QString numberBehind(const TableCell& cell) {
    const bool whole = cell.value.typeId() == QMetaType::Int;
    if (!whole && cell.value.typeId() != QMetaType::Double) return {};
    QString digits = cell.text;
    digits.removeIf([](QChar c) { return c.isSpace() || c == QLatin1Char('%'); });
    digits.replace(QChar(0x2212), QLatin1Char('-'));
    bool read = false;
    const double shown = QLocale().toDouble(digits, &read);
    if (!read) return {};
    const qsizetype point = digits.indexOf(QLocale().decimalPoint());
    const int decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
    const bool percent = cell.text.contains(QLatin1Char('%'));
    const double value = cell.value.toDouble();
    if (std::abs(value * (percent ? 100 : 1) - shown) > 0.5000001 * std::pow(10.0, -decimals)) return {};
    // Calc pastes its own four formats only; of any other nothing is left.
    QString format = decimals > 0 ? QStringLiteral("0.00") : QStringLiteral("0");
    if (percent) format += QLatin1Char('%');
    return QStringLiteral(" sdval=\"%1\" sdnum=\"1033;1033;%2\"")
        .arg(QString::number(value, 'g', QLocale::FloatingPointShortest), format);
}

QByteArray rtf(const QString& text) {
    QByteArray out;
    for (const QChar c : text) {
        if (c == QLatin1Char('\\') || c == QLatin1Char('{') || c == QLatin1Char('}'))
            out += '\\' + QByteArray(1, c.toLatin1());
        else if (c == QLatin1Char('\n'))
            out += "\\line ";
        else if (c.unicode() >= 0x20 && c.unicode() < 0x7f)
            out += c.toLatin1();
        else if (c.unicode() >= 0x20)
            out += "\\u" + QByteArray::number(static_cast<qint16>(c.unicode())) + '?';
    }
    return out;
}

/// Of the widest word, in small letters' widths; capitals and signs are wider.
double widestWord(const QString& text) {
    double widest = 0, word = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('-'))
            word = 0;
        else
            widest = std::max(widest, word += c.isLower() || c.isDigit() ? 1.0 : 1.4);
    }
    return widest;
}

constexpr double paddingLetters = 3.5; // Impress keeps 2.5 mm free on either side
constexpr double mostLetters = widestTable / twipsPerLetter;

/// Room, in letters, that no word of the COLUMN breaks in.
double neededLetters(const Table& table, std::size_t column) {
    double word = widestWord(table.columns[column].title);
    for (const auto& row : table.rows) word = std::max(word, widestWord(row[column].text));
    return word + paddingLetters;
}

/// Without these a row reads as something that it is not: they stay, whatever else has to go.
bool mustStay(const TableColumn& column) {
    return column.key == QLatin1String("pooled") || column.key == QLatin1String("derived") ||
           column.key == QLatin1String("as");
}

/// Takes the last columns out of TABLE until no word breaks in those that stay; their titles.
QStringList takeWhatDoesNotFit(Table& table) {
    double needed = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) needed += neededLetters(table, column);
    QStringList left;
    for (std::size_t column = table.columns.size(); column-- > 1 && needed > mostLetters;) {
        if (mustStay(table.columns[column])) continue;
        needed -= neededLetters(table, column);
        left.prepend(table.columns[column].title);
        const auto at = static_cast<std::ptrdiff_t>(column);
        table.columns.erase(table.columns.begin() + at);
        for (auto& row : table.rows) row.erase(row.begin() + at);
    }
    return left;
}

/// Where each column ends, in twips: what it needs, and a share of what is left by the length of its texts.
std::vector<int> columnEnds(const Table& table) {
    std::vector<double> needed, wanted;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        qsizetype text = 0;
        for (const auto& row : table.rows) text = std::max(text, std::min<qsizetype>(row[column].text.size(), 40));
        needed.push_back(std::min(neededLetters(table, column), mostLetters));
        wanted.push_back(std::max(static_cast<double>(text) + paddingLetters - needed.back(), 0.0));
    }
    const double left = mostLetters - std::accumulate(needed.begin(), needed.end(), 0.0);
    const double all = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    const double share = all > 0 ? std::clamp(left / all, 0.0, 1.0) : 0;
    std::vector<int> ends;
    double end = 0;
    for (std::size_t column = 0; column < needed.size(); ++column)
        ends.push_back(static_cast<int>(end += (needed[column] + share * wanted[column]) * twipsPerLetter));
    return ends;
}

} // namespace

QString pastedText(const Table& table, const QStringList& foot) {
    QString text;
    const auto line = [&text](QStringList fields) {
        for (QString& field : fields)
            field.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        text += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    QStringList fields;
    for (const TableColumn& column : table.columns) fields << column.title;
    line(fields);
    for (const auto& row : table.rows) {
        fields.clear();
        for (const TableCell& cell : row)
            fields << (cell.value.typeId() == QMetaType::QString ? withoutFormula(cell.text) : cell.text);
        line(fields);
    }
    for (const QString& said : foot) line({withoutFormula(said)});
    return text;
}

QString pastedHtml(const Table& table, const QStringList& foot) {
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"/></head><body>");
    html += tableHtml(table, {}, numberBehind);
    for (const QString& said : foot) html += QStringLiteral("<p>%1</p>\n").arg(said.toHtmlEscaped());
    return html + QStringLiteral("</body></html>");
}

QByteArray pastedRtf(const Table& table, const QStringList& foot) {
    Table shown = table;
    QStringList beneath;
    for (const auto& [what, which] : takeCommon(shown)) beneath << QStringLiteral("%1: %2").arg(what, which);
    if (const QStringList left = takeWhatDoesNotFit(shown); !left.isEmpty())
        beneath << PastedText::tr("Left out for want of room: %1.").arg(left.join(QStringLiteral(", ")));
    beneath << foot;
    const std::vector<int> ends = columnEnds(shown);
    const auto start = [](const std::vector<int>& cells) {
        QByteArray row = "\\trowd\\trgaph60\\trleft0";
        for (const int end : cells) row += "\\clvertalt\\cellx" + QByteArray::number(end);
        return row + '\n';
    };
    QByteArray out = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Liberation Sans;}}\\f0\\fs16\n";
    const auto cell = [&out](bool number, const QString& text, bool bold) {
        out += number ? "\\pard\\intbl\\qr" : "\\pard\\intbl\\ql";
        out += (bold ? "\\fs16\\b " : "\\fs16\\b0 ") + rtf(text) + "\\cell\n";
    };
    out += start(ends);
    for (const TableColumn& column : shown.columns) cell(column.number, column.title, true);
    out += "\\row\n";
    for (const auto& row : shown.rows) {
        out += start(ends);
        for (std::size_t column = 0; column < row.size(); ++column)
            cell(shown.columns[column].number, row[column].text, false);
        out += "\\row\n";
    }
    if (!beneath.isEmpty()) {
        out += start({ends.back()});
        cell(false, beneath.join(QLatin1Char('\n')), false);
        out += "\\row\n";
    }
    return out + "\\pard\\par\n}";
}

} // namespace trd
