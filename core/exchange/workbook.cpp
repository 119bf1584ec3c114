// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <xlsxwriter.h>

namespace trd {

namespace {

class WorkbookWords {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

// What a sheet and a cell of the format hold.
constexpr qsizetype mostRows = 1048576 - 1, mostLetters = 32767;
constexpr double narrowest = 8, widest = 60;

Fault tooMuch(const QString& place, qsizetype found, qsizetype most) {
    return {place,
            {},
            WorkbookWords::tr("%1 found").arg(found),
            WorkbookWords::tr("at most %1, which is what a workbook holds").arg(most)};
}

bool isNumber(const QVariant& value) {
    const int type = value.typeId();
    return type == QMetaType::Double || type == QMetaType::Int || type == QMetaType::LongLong ||
           type == QMetaType::UInt;
}

/// The workbook owns its sheets and formats; closing it writes and frees all.
class Writer {
public:
    explicit Writer(const QByteArray& file, const QByteArray& folder) {
        lxw_workbook_options options{};
        // The library's temporary files stay beside the one it makes, which goes with its folder.
        m_folder = folder;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(file.constData(), &options);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer() {
        if (m_book) workbook_close(m_book);
    }

    [[nodiscard]] lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

    void describe(const WorkbookText& text) {
        m_title = text.title.toUtf8();
        m_company = QByteArrayLiteral("TRD Atlas");
        lxw_doc_properties properties{};
        properties.title = m_title.data();
        properties.company = m_company.data();
        properties.created = static_cast<time_t>(text.made.toSecsSinceEpoch());
        workbook_set_properties(m_book, &properties);
    }

    void addTable(const Table& table) {
        lxw_worksheet* sheet = workbook_add_worksheet(m_book, "Table");
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            qsizetype letters = table.columns[column].title.size();
            worksheet_write_string(sheet, 0, at, table.columns[column].title.toUtf8().constData(), m_head);
            for (std::size_t row = 0; row < table.rows.size(); ++row) {
                const TableCell& cell = table.rows[row][column];
                const auto line = static_cast<lxw_row_t>(row + 1);
                if (isNumber(cell.value)) {
                    worksheet_write_number(sheet, line, at, cell.value.toDouble(), nullptr);
                } else if (cell.value.isValid()) {
                    worksheet_write_string(sheet, line, at, cell.text.toUtf8().constData(), nullptr);
                    letters = std::max(letters, cell.text.size());
                }
            }
            worksheet_set_column(sheet, at, at, std::clamp(static_cast<double>(letters) + 2, narrowest, widest),
                                 nullptr);
        }
        worksheet_freeze_panes(sheet, 1, 1);
        if (!table.columns.empty())
            worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                                 static_cast<lxw_col_t>(table.columns.size() - 1));
    }

    void addSources(const WorkbookText& text) {
        lxw_worksheet* sheet = workbook_add_worksheet(m_book, "Sources");
        lxw_row_t line = 0;
        worksheet_write_string(sheet, line++, 0, text.title.toUtf8().constData(), m_head);
        for (const QString& words : text.about)
            worksheet_write_string(sheet, line++, 0, words.toUtf8().constData(), nullptr);
        ++line;
        worksheet_write_string(sheet, line++, 0, WorkbookWords::tr("Studies behind it").toUtf8().constData(), m_head);
        for (const QString& source : text.sources)
            worksheet_write_string(sheet, line++, 0, source.toUtf8().constData(), nullptr);
        worksheet_set_column(sheet, 0, 0, 120, nullptr);
    }

private:
    QByteArray m_folder, m_title, m_company;
    lxw_workbook* m_book = nullptr;
    lxw_format* m_head = nullptr;
};

} // namespace

Result<QByteArray> toWorkbook(const Table& table, const WorkbookText& text) {
    if (static_cast<qsizetype>(table.rows.size()) > mostRows)
        return tooMuch(WorkbookWords::tr("rows of the table"), static_cast<qsizetype>(table.rows.size()), mostRows);
    for (const auto& row : table.rows)
        for (const TableCell& cell : row)
            if (cell.text.size() > mostLetters)
                return tooMuch(WorkbookWords::tr("letters of one cell"), cell.text.size(), mostLetters);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("table.xlsx"));
    const auto unwritable = [&](const QString& why) {
        return Fault{folder.path(), {}, why, WorkbookWords::tr("expected a folder for temporary files with room")};
    };
    if (!folder.isValid()) return unwritable(folder.errorString());
    {
        Writer writer(QFile::encodeName(file), QFile::encodeName(folder.path()));
        writer.describe(text);
        writer.addTable(table);
        writer.addSources(text);
        if (const lxw_error error = writer.close(); error != LXW_NO_ERROR)
            return unwritable(QString::fromUtf8(lxw_strerror(error)));
    }
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly)) return unwritable(written.errorString());
    return written.readAll();
}

} // namespace trd
