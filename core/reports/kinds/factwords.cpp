// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/factwords.h"

#include "core/reports/kinds/initiativepaper.h"
#include "core/reports/kinds/paperwords.h"

#include <algorithm>
#include <map>

namespace thidua::report {

namespace {

QString numberOnPaper(const QString& exact, int decimals)
{
    if (exact.startsWith(u'>'))
        return QStringLiteral("trên ") + numberOnPaper(exact.mid(1), decimals);
    const auto number = Points::parse(exact);
    return number ? number->toExactString(decimals) : exact;
}

QString ratioOnPaper(const QString& exact)
{
    return QStringLiteral("%1/%2").arg(numberOnPaper(exact.section(u'/', 0, 0), 0),
                                       numberOnPaper(exact.section(u'/', 1, 1), 0));
}

QString goalWords(const QString& kept)
{
    const QString code = kept.section(u' ', 0, 0);
    const QString figure = kept.section(u' ', 1);
    static const char* const kWords[] = {"chưa có số liệu", "ít nhất", "trên", "không quá", "dưới",
                                         "thực hiện",       "tăng",    "giảm", "duy trì"};
    const auto goal = parseEnum<GoalKind>(code);
    if (!goal)
        return kept;
    const QString words = QString::fromUtf8(kWords[static_cast<int>(*goal)]);
    return figure.isEmpty() ? words : words + u' ' + numberOnPaper(figure, 0);
}

QString stageWords(const QString& code)
{
    static const char* const kWords[] = {"đề xuất", "được duyệt", "áp dụng", "nhân rộng"};
    const auto stage = parseEnum<InitiativeStage>(code);
    return stage ? QString::fromUtf8(kWords[static_cast<int>(*stage)]) : code;
}

QString kindWords(const QString& code)
{
    const auto kind = parseEnum<InitiativeKind>(code);
    return kind ? initiativeKindOnPaper(*kind) : code;
}

QString areaWords(const QString& code)
{
    const auto field = parseEnum<InitiativeField>(code);
    return field ? initiativeFieldOnPaper(*field) : code;
}

QString benefitWords(QString exact)
{
    const bool above = exact.startsWith(u'>');
    const qint64 dong = exact.remove(u'>').toLongLong();
    return moneyOnPaper(above ? Money::moreThan(dong) : Money::exact(dong), true);
}

QString sizeWords(const QString& bytes)
{
    return QStringLiteral("%1 kB").arg((bytes.toLongLong() + 1023) / 1024);
}

/// Values that are not printed as they are.
QString valueOnPaper(const ReportFact& fact)
{
    using Words = QString (*)(const QString&);
    static const std::map<QString, Words> kWords{
        {QStringLiteral("points"), [](const QString& value) { return numberOnPaper(value, 2); }},
        {QStringLiteral("value"), [](const QString& value) { return numberOnPaper(value, 0); }},
        {QStringLiteral("number"), [](const QString& value) { return numberOnPaper(value, 0); }},
        {QStringLiteral("weight"), [](const QString& value) { return numberOnPaper(value, 0); }},
        {QStringLiteral("ratio"), ratioOnPaper},
        {QStringLiteral("day"),
         [](const QString& value) { return dayOnPaper(QDate::fromString(value, Qt::ISODate)); }},
        {QStringLiteral("reported"),
         [](const QString& value) { return dayOnPaper(QDate::fromString(value, Qt::ISODate)); }},
        {QStringLiteral("goal"), goalWords},
        {QStringLiteral("stage"), stageWords},
        {QStringLiteral("kind"), kindWords},
        {QStringLiteral("field"), areaWords},
        {QStringLiteral("benefit"), [](const QString& value) { return benefitWords(value); }},
        {QStringLiteral("bytes"), sizeWords},
        {QStringLiteral("sha256"), [](const QString& value) { return value.left(8); }},
    };
    const auto words = kWords.find(fact.field);
    return words == kWords.end() ? fact.value : words->second(fact.value);
}

/// What a fact is called; blank for those that need no name.
QString nameOnPaper(const QString& field)
{
    static const std::map<QString, QString> kNames{
        {QStringLiteral("value"), QStringLiteral("kết quả")},
        {QStringLiteral("na"), QStringLiteral("không áp dụng")},
        {QStringLiteral("done"), QStringLiteral("đã thực hiện")},
        {QStringLiteral("notDone"), QStringLiteral("chưa thực hiện")},
        {QStringLiteral("reason"), QStringLiteral("lý do")},
        {QStringLiteral("explanation"), QStringLiteral("giải trình")},
        {QStringLiteral("evidence"), QStringLiteral("minh chứng")},
        {QStringLiteral("partial"), QStringLiteral("minh chứng chưa đủ")},
        {QStringLiteral("weight"), QStringLiteral("trọng số")},
        {QStringLiteral("reported"), QStringLiteral("báo cáo ngày")},
        {QStringLiteral("source"), QStringLiteral("nguồn")},
        {QStringLiteral("code"), QStringLiteral("mã số")},
        {QStringLiteral("authors"), QStringLiteral("tác giả")},
        {QStringLiteral("effect"), QStringLiteral("hiệu quả")},
        {QStringLiteral("benefit"), QStringLiteral("giá trị làm lợi")},
        {QStringLiteral("sha256"), QStringLiteral("mã kiểm tra")},
    };
    const auto name = kNames.find(field);
    return name == kNames.end() ? QString() : name->second;
}

// Why rows are refused, by their list: true of every check that ends so there.
constexpr const char* kGone[] = {"Kế hoạch không còn yêu cầu nội dung này",
                                 "Bảng điểm không còn chấm điểm tiêu chí này",
                                 "Kế hoạch không còn giao chỉ tiêu này cho đơn vị",
                                 "Kế hoạch không còn giao chỉ tiêu này cho đơn vị",
                                 "Kế hoạch không còn sáng kiến này",
                                 "Nhận xét được trả lời không còn trong sổ",
                                 "Tệp không còn trong sổ"};
constexpr const char* kInvalid[] = {"Ngày thực hiện không hợp lệ",
                                    "Giá trị không đúng quy định của tiêu chí",
                                    "Số liệu không đúng quy định của chỉ tiêu",
                                    "Mức đăng ký không đúng quy định của chỉ tiêu",
                                    "Thông tin của sáng kiến chưa hợp lệ",
                                    "Nội dung không hợp lệ",
                                    "Tệp không hợp lệ"};
constexpr const char* kForbidden[] = {
    "Quy định của kế hoạch không cho phép tiếp nhận",
    "Bảng tự chấm đã khóa hoặc tiêu chí không áp dụng cho khối của đơn vị",
    "Chỉ tiêu không áp dụng cho đơn vị hoặc không còn nhận số liệu",
    "Chỉ tiêu không áp dụng cho đơn vị hoặc không còn nhận đăng ký",
    "Quy định về sáng kiến không cho phép tiếp nhận (như đã khen thưởng, dừng thực hiện, phục vụ "
    "cả "
    "kế hoạch khác, thuộc đơn vị khác hoặc biểu mẫu khác)",
    "Quy định của kế hoạch không cho phép tiếp nhận",
    "Quy định của kế hoạch không cho phép tiếp nhận"};

} // namespace

QString factsOnPaper(const ReportFacts& facts)
{
    QStringList parts;
    for (const ReportFact& fact : facts) {
        const QString name = nameOnPaper(fact.field);
        const QString value = valueOnPaper(fact);
        if (name.isEmpty() || value.isEmpty())
            parts.append(name + value);
        else
            parts.append(QStringLiteral("%1: %2").arg(name, value));
    }
    parts.removeAll(QString());
    return orDash(parts.join(QStringLiteral("; ")).replace(u'\n', u' '));
}

QString problemOnPaper(int list, const RowProblem& problem)
{
    using Kind = RowProblem::Kind;
    const auto of = [list](const char* const(&words)[7]) {
        return QString::fromUtf8(words[std::clamp(list, 0, 6)]);
    };
    const QString sheet = problem.about.section(u'!', 0, 0);
    switch (problem.kind) {
    case Kind::Unknown:
        return problem.words;
    case Kind::Gone:
        return of(kGone);
    case Kind::TooHigh:
        return QStringLiteral("Vượt điểm tối đa %1").arg(numberOnPaper(problem.about, 2));
    case Kind::Negative:
        return QStringLiteral("Điểm nhỏ hơn 0");
    case Kind::Invalid:
        return of(kInvalid);
    case Kind::Forbidden:
        return of(kForbidden);
    case Kind::NoFile:
        return QStringLiteral("Tệp không gửi kèm");
    case Kind::Unread:
        return QStringLiteral("Không đọc được dòng %1, trang “%2” của biểu mẫu Excel")
            .arg(problem.about.section(u'!', 1), sheet);
    case Kind::Removed:
        return QStringLiteral("Dòng này không còn ở trang “%1” của biểu mẫu Excel").arg(sheet);
    }
    return {};
}

} // namespace thidua::report
