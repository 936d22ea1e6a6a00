// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/rule.h"

#include <QAbstractTableModel>

namespace thidua {

/// The rows of a choice (points, label) or of bands (from, to, points), to be edited in their cells.
/// A bound is written as people write it: `≥ 95`, `> 95`, `< 70`, `≤ 70`; a bare number is `≥` as
/// the lower and `<` as the upper one, a blank none.
class RuleRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { First, Second, Third };

    explicit RuleRowsModel(QObject* parent = nullptr);

    void setRule(const Rule& rule); ///< a ChoiceRule or a BandsRule
    const Rule& rule() const { return m_rule; }
    bool isBands() const { return std::holds_alternative<BandsRule>(m_rule); }
    void setEditable(bool editable);

    void addRow();
    void removeRow(int row);
    void moveRow(int row, int by);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// A row was typed, added, removed or moved.
    void edited();
    void refused(const QString& message);

private:
    QString text(const QModelIndex& index) const;
    Result<void> write(BandsRule::Band& band, int column, const QString& text);
    Result<void> write(ChoiceRule::Option& option, int column, const QString& text);

    Rule m_rule = ChoiceRule{};
    bool m_editable = true;
};

} // namespace thidua
