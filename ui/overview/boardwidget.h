// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/boardpage.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QTableView;

namespace thidua {

class BoardModel;
class Card;
class ChartWidget;
class LeadTile;

/// Shows a board: its figures in a row, its charts and tables two by two. Every figure, bar and line leads
/// to its place. Parts are kept from one board to the next, so that showing another one is quick.
class BoardWidget : public QWidget {
    Q_OBJECT
public:
    explicit BoardWidget(Prompts& prompts, QWidget* parent = nullptr);

    void showPage(const BoardPage& page);

signals:
    void followed(const thidua::Location& place);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct ChartPart {
        Card* card = nullptr;
        ChartWidget* chart = nullptr;
        std::vector<Location> places;
    };
    struct TablePart {
        Card* card = nullptr;
        QTableView* view = nullptr;
        BoardModel* model = nullptr;
    };
    LeadTile* tilePart(size_t at);
    ChartPart& chartPart(size_t at);
    TablePart& tablePart(size_t at);
    void showTable(TablePart& part, const BoardTable& table);
    void fitTables();
    void arrange();

    Prompts& m_prompts;
    QWidget* m_tiles;
    QHBoxLayout* m_tileRow;
    QGridLayout* m_grid;
    std::vector<LeadTile*> m_tileParts;
    std::vector<ChartPart> m_charts;
    std::vector<TablePart> m_tables;
    bool m_narrow = false;
};

} // namespace thidua
