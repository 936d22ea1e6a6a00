// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/rowdelegate.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace thidua {

struct RegisterColumn {
    QString title;
    bool number = false;
};

/// One cell of a register: its words, and what stands beside them.
struct RegisterCell {
    QString text;
    QString second = {};
    std::optional<ChipText> chip = {};
    std::optional<Icon> icon = {};
    Tone tone = Tone::Neutral; ///< of the icon
    bool quiet = false;
    bool bold = false;
    bool link = false;
    QString tip = {}; ///< blank: the text with its second line
};

/// One row of a register. `key` numbers the row of the ledger behind it.
struct RegisterLine {
    qint64 key = 0;
    std::vector<RegisterCell> cells;
    QString search; ///< the words a search looks in
    int stage = 0; ///< how far it came; a filter keeps those that came as far
    bool marked = false; ///< what a filter for late or missing rows keeps
};

/// Rows of any register, already put into words. Holds a snapshot.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, SearchRole, StageRole, MarkedRole };

    explicit RegisterModel(QObject* parent = nullptr);

    void show(std::vector<RegisterColumn> columns, std::vector<RegisterLine> lines);
    /// Takes what is said of the same rows now: marks, stages, signs.
    void remark(std::vector<RegisterLine> lines);
    int rowOf(qint64 key) const; ///< −1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant cellData(const RegisterCell& cell, int column, int role) const;
    QString sentence(const RegisterLine& line) const;

    std::vector<RegisterColumn> m_columns;
    std::vector<RegisterLine> m_lines;
};

/// Keeps the rows that came as far as a stage, that are marked, and in which every word typed occurs.
class RegisterFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setNeedle(const QString& needle);
    void setStage(int stage);
    void setMarkedOnly(bool markedOnly);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_needle;
    int m_stage = 0;
    bool m_markedOnly = false;
};

} // namespace thidua
