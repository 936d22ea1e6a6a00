// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/tableheader.h"

namespace thidua {

class RankingModel;

/// The header of the ranking: one more line above the figures that are shown for reference only.
class RankingHeader : public TableHeader {
    Q_OBJECT
public:
    RankingHeader(const RankingModel& model, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    const RankingModel& m_model;
};

} // namespace thidua
