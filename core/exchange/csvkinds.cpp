// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvkinds.h"

#include "core/exchange/initiativecsv.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct CsvKinds {
    Q_DECLARE_TR_FUNCTIONS(CsvImport)
};

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QStringList requiredColumns(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Initiatives:
        return {s("unit"), s("title")};
    case CsvKind::Steps:
        return {s("unit"), s("milestone"), s("done_on")};
    case CsvKind::Units:
        return {s("code"), s("name")};
    case CsvKind::Blocs:
        return {s("code"), s("name"), s("quota")};
    case CsvKind::Table:
        return {s("code"), s("title"), s("max"), s("rule")};
    case CsvKind::Targets:
        return {s("target"), s("period")};
    case CsvKind::Scores:
        break;
    }
    return {s("unit"), s("criterion")};
}

} // namespace

const CsvAliases& aliasesOf(CsvKind kind)
{
    static const CsvAliases units{{s("code"), {s("Mã"), s("Mã đơn vị")}},
                                  {s("name"), {s("Tên đơn vị"), s("Tên"), s("Đơn vị")}},
                                  {s("short"), {s("Tên ngắn")}},
                                  {s("bloc"), {s("Khối"), s("Khối thi đua")}},
                                  {s("kind"), {s("Loại"), s("Loại đơn vị")}},
                                  {s("class"), {s("Hạng")}},
                                  {s("level"), {s("Tuyến"), s("Cấp")}},
                                  {s("ownership"), {s("Sở hữu")}},
                                  {s("participation"), {s("Tham gia")}},
                                  {s("valid_from"), {s("Hiệu lực từ")}},
                                  {s("changed_on"), {s("Thay đổi từ ngày"), s("Thay đổi từ")}},
                                  {s("document"), {s("Văn bản thay đổi"), s("Số văn bản")}}};
    static const CsvAliases blocs{{s("code"), {s("Mã")}},
                                  {s("name"), {s("Tên khối"), s("Khối")}},
                                  {s("quota"), {s("Số lượng khen thưởng"), s("Số suất")}}};
    static const CsvAliases table{{s("code"), {s("TT"), s("Số")}},
                                  {s("parent"), {s("Thuộc")}},
                                  {s("title"), {s("Tiêu chí"), s("Nội dung")}},
                                  {s("short"), {s("Tên ngắn")}},
                                  {s("max"), {s("Tối đa"), s("Điểm tối đa")}},
                                  {s("type"), {s("Loại điểm")}},
                                  {s("rule"), {s("Cách chấm")}},
                                  {s("rule_args"), {s("Tham số")}},
                                  {s("numerator"), {s("Tử số")}},
                                  {s("denominator"), {s("Mẫu số")}},
                                  {s("evidence"), {s("Minh chứng")}},
                                  {s("applies_to"), {s("Áp dụng")}},
                                  {s("na_policy"), {s("Không áp dụng")}},
                                  {s("note"), {s("Ghi chú")}}};
    static const CsvAliases scores{{s("unit"), {s("Mã đơn vị"), s("Đơn vị")}},
                                   {s("criterion"), {s("Tiêu chí"), s("TT")}},
                                   {s("round"), {s("Bước chấm")}},
                                   {s("points"), {s("Điểm")}},
                                   {s("value"), {s("Giá trị")}},
                                   {s("numerator"), {s("Tử số")}},
                                   {s("denominator"), {s("Mẫu số")}},
                                   {s("na"), {s("KAĐ"), s("Không áp dụng")}},
                                   {s("note"), {s("Lý do"), s("Ghi chú")}},
                                   {s("evidence"), {s("Minh chứng")}}};
    static const CsvAliases targets{{s("target"), {s("Chỉ tiêu"), s("Mã chỉ tiêu")}},
                                    {s("unit"), {s("Mã đơn vị"), s("Đơn vị")}},
                                    {s("period"), {s("Kỳ"), s("Năm"), s("Kỳ báo cáo")}},
                                    {s("value"), {s("Giá trị"), s("Kết quả")}},
                                    {s("numerator"), {s("Tử số")}},
                                    {s("denominator"), {s("Mẫu số")}},
                                    {s("done"), {s("Đã thực hiện"), s("Thực hiện")}},
                                    {s("weight"), {s("Trọng số")}},
                                    {s("reported_on"), {s("Ngày báo cáo")}},
                                    {s("source"), {s("Nguồn"), s("Nguồn số liệu")}},
                                    {s("evidence"), {s("Minh chứng")}},
                                    {s("note"), {s("Ghi chú")}}};
    switch (kind) {
    case CsvKind::Initiatives:
        return initiativeColumns();
    case CsvKind::Steps:
        return stepColumns();
    case CsvKind::Targets:
        return targets;
    case CsvKind::Units:
        return units;
    case CsvKind::Blocs:
        return blocs;
    case CsvKind::Table:
        return table;
    case CsvKind::Scores:
        break;
    }
    return scores;
}

Result<void> requireColumns(const CsvTable& table, CsvKind kind)
{
    for (const QString& column : requiredColumns(kind)) {
        if (!table.has(column))
            return fail(ErrorCode::InvalidInput,
                        CsvKinds::tr("%1 has no column “%2”. A file of this kind needs: %3.")
                            .arg(table.name(), column, requiredColumns(kind).join(s(", "))));
    }
    return {};
}

QString csvKindCode(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Initiatives:
        return s("initiatives");
    case CsvKind::Steps:
        return s("steps");
    case CsvKind::Units:
        return s("units");
    case CsvKind::Blocs:
        return s("blocs");
    case CsvKind::Table:
        return s("table");
    case CsvKind::Targets:
        return s("targets");
    case CsvKind::Scores:
        break;
    }
    return s("scores");
}

Result<CsvKind> parseCsvKind(const QString& code)
{
    for (const CsvKind kind : {CsvKind::Units, CsvKind::Blocs, CsvKind::Table, CsvKind::Scores,
                               CsvKind::Targets, CsvKind::Initiatives, CsvKind::Steps}) {
        if (code == csvKindCode(kind))
            return kind;
    }
    return fail(ErrorCode::InvalidInput,
                CsvKinds::tr("“%1” is not a kind of file. Use units, blocs, table, scores, "
                             "targets, initiatives, steps or plan.")
                    .arg(code));
}

Result<CsvKind> detectKind(CsvTable& table)
{
    for (const CsvKind kind : {CsvKind::Scores, CsvKind::Targets, CsvKind::Table, CsvKind::Blocs,
                               CsvKind::Steps, CsvKind::Initiatives, CsvKind::Units}) {
        table.nameColumns(aliasesOf(kind));
        if (requireColumns(table, kind))
            return kind;
    }
    return fail(ErrorCode::InvalidInput,
                CsvKinds::tr(
                    "%1: the columns do not tell what the file holds. Name them as in "
                    "the guide, or say units, blocs, table, scores, targets, initiatives or steps.")
                    .arg(table.name()));
}

} // namespace thidua
