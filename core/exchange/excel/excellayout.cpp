// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/excellayout.h"

namespace thidua {

QString excelWord(GoalKind kind)
{
    switch (kind) {
    case GoalKind::AtLeast:
        return QStringLiteral("từ (≥)");
    case GoalKind::Above:
        return QStringLiteral("trên (>)");
    case GoalKind::AtMost:
        return QStringLiteral("không quá (≤)");
    case GoalKind::Below:
        return QStringLiteral("dưới (<)");
    case GoalKind::Done:
        return QStringLiteral("hoàn thành");
    case GoalKind::Increase:
        return QStringLiteral("tăng");
    case GoalKind::Decrease:
        return QStringLiteral("giảm");
    case GoalKind::Maintain:
        return QStringLiteral("giữ vững");
    case GoalKind::NoFigure:
        return QStringLiteral("chưa có số liệu");
    }
    return {};
}

QString excelWord(InitiativeKind kind)
{
    switch (kind) {
    case InitiativeKind::Initiative:
        return QStringLiteral("Sáng kiến");
    case InitiativeKind::Model:
        return QStringLiteral("Mô hình");
    case InitiativeKind::Solution:
        return QStringLiteral("Giải pháp");
    case InitiativeKind::Topic:
        return QStringLiteral("Đề tài");
    case InitiativeKind::Breakthrough:
        return QStringLiteral("Nhiệm vụ đột phá");
    }
    return {};
}

QString excelWord(InitiativeField field)
{
    switch (field) {
    case InitiativeField::Digital:
        return QStringLiteral("Chuyển đổi số");
    case InitiativeField::Green:
        return QStringLiteral("Chuyển đổi xanh");
    case InitiativeField::Science:
        return QStringLiteral("Khoa học và công nghệ");
    case InitiativeField::Innovation:
        return QStringLiteral("Đổi mới sáng tạo");
    case InitiativeField::Administration:
        return QStringLiteral("Cải cách hành chính");
    case InitiativeField::Other:
        return QStringLiteral("Khác");
    }
    return {};
}

QString excelTopic(const QString& topic)
{
    return topic == QLatin1String("difficulties") ? QStringLiteral("Khó khăn, vướng mắc")
                                                  : QStringLiteral("Đề xuất, kiến nghị");
}

} // namespace thidua
