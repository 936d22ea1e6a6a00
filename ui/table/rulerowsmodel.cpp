// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/rulerowsmodel.h"

#include "core/base/text.h"

namespace thidua {

namespace {

/// A bound as typed: the number, whether it belongs to the band, nothing for none.
struct Bound {
    std::optional<Points> value;
    bool closed = false;
};

Result<Bound> parseBound(QString text, bool closedByDefault)
{
    text = text.trimmed();
    Bound bound{{}, closedByDefault};
    if (text.isEmpty())
        return bound;
    static const QString marks = QStringLiteral("≥≤><=");
    QString mark;
    while (!text.isEmpty() && marks.contains(text.front())) {
        mark += text.front();
        text.remove(0, 1);
    }
    if (!mark.isEmpty())
        bound.closed = mark.contains(u'=') || mark.contains(u'≥') || mark.contains(u'≤');
    const auto value = Points::parseMeasured(text.trimmed());
    if (!value)
        return fail(value.error());
    bound.value = *value;
    return bound;
}

template<class Row>
void exchange(std::vector<Row>& rows, int row, int by)
{
    std::swap(rows[static_cast<size_t>(row)], rows[static_cast<size_t>(row + by)]);
}

} // namespace

RuleRowsModel::RuleRowsModel(QObject* parent) : QAbstractTableModel(parent) { }

void RuleRowsModel::setRule(const Rule& rule)
{
    beginResetModel();
    m_rule = rule;
    endResetModel();
}

void RuleRowsModel::setEditable(bool editable)
{
    beginResetModel();
    m_editable = editable;
    endResetModel();
}

void RuleRowsModel::addRow()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    if (auto* bands = std::get_if<BandsRule>(&m_rule))
        bands->bands.push_back({});
    else
        std::get<ChoiceRule>(m_rule).options.push_back({{}, tr("new level")});
    endInsertRows();
    emit edited();
}

void RuleRowsModel::removeRow(int row)
{
    if (row < 0 || row >= rowCount() || rowCount() == 1)
        return;
    beginRemoveRows({}, row, row);
    if (auto* bands = std::get_if<BandsRule>(&m_rule))
        bands->bands.erase(bands->bands.begin() + row);
    else
        std::get<ChoiceRule>(m_rule).options.erase(std::get<ChoiceRule>(m_rule).options.begin()
                                                   + row);
    endRemoveRows();
    emit edited();
}

void RuleRowsModel::moveRow(int row, int by)
{
    if (row < 0 || row >= rowCount() || row + by < 0 || row + by >= rowCount())
        return;
    if (auto* bands = std::get_if<BandsRule>(&m_rule))
        exchange(bands->bands, row, by);
    else
        exchange(std::get<ChoiceRule>(m_rule).options, row, by);
    emit dataChanged(index(std::min(row, row + by), 0),
                     index(std::max(row, row + by), columnCount() - 1));
    emit edited();
}

int RuleRowsModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    const auto* bands = std::get_if<BandsRule>(&m_rule);
    return static_cast<int>(bands ? bands->bands.size()
                                  : std::get<ChoiceRule>(m_rule).options.size());
}

int RuleRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : isBands() ? Third + 1 : Second + 1;
}

QString RuleRowsModel::text(const QModelIndex& index) const
{
    const auto row = static_cast<size_t>(index.row());
    if (const auto* bands = std::get_if<BandsRule>(&m_rule)) {
        const BandsRule::Band& band = bands->bands[row];
        switch (index.column()) {
        case First:
            return band.hasMinimum
                ? QString((band.minimumClosed ? QStringLiteral("≥ ") : QStringLiteral("> "))
                          + formatMeasured(band.minimum))
                : QString();
        case Second:
            return band.hasMaximum
                ? QString((band.maximumClosed ? QStringLiteral("≤ ") : QStringLiteral("< "))
                          + formatMeasured(band.maximum))
                : QString();
        default:
            return band.points.toExactString(2);
        }
    }
    const ChoiceRule::Option& option = std::get<ChoiceRule>(m_rule).options[row];
    return index.column() == First ? option.points.toExactString(2) : option.label;
}

QVariant RuleRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole)
        return text(index);
    if (role == Qt::TextAlignmentRole)
        return int((isBands() || index.column() == First ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    return {};
}

Result<void> RuleRowsModel::write(BandsRule::Band& band, int column, const QString& text)
{
    if (column == Third) {
        const auto points = Points::parse(text);
        if (!points)
            return fail(points.error());
        band.points = *points;
        return {};
    }
    const auto bound = parseBound(text, column == First);
    if (!bound)
        return fail(bound.error());
    (column == First ? band.hasMinimum : band.hasMaximum) = bound->value.has_value();
    (column == First ? band.minimum : band.maximum) = bound->value.value_or(Points{});
    (column == First ? band.minimumClosed : band.maximumClosed) =
        bound->value ? bound->closed : column == First;
    return {};
}

Result<void> RuleRowsModel::write(ChoiceRule::Option& option, int column, const QString& text)
{
    if (column == Second) {
        if (text.contains(u'|') || text.contains(u';'))
            return fail(ErrorCode::InvalidInput,
                        tr("A level cannot contain “|” or “;”. Use a comma."));
        option.label = cleaned(text);
        return {};
    }
    const auto points = Points::parse(text);
    if (!points)
        return fail(points.error());
    option.points = *points;
    return {};
}

bool RuleRowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !m_editable || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto row = static_cast<size_t>(index.row());
    const Rule before = m_rule;
    auto* bands = std::get_if<BandsRule>(&m_rule);
    const auto written = bands
        ? write(bands->bands[row], index.column(), value.toString())
        : write(std::get<ChoiceRule>(m_rule).options[row], index.column(), value.toString());
    if (!written) {
        emit refused(written.error().message);
        return false;
    }
    if (before == m_rule)
        return true;
    emit dataChanged(index, index);
    emit edited();
    return true;
}

Qt::ItemFlags RuleRowsModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return m_editable && index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant RuleRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isBands() || section == First ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (isBands())
        return section == First ? tr("From") : section == Second ? tr("Up to") : tr("Points");
    return section == First ? tr("Points") : tr("Level");
}

} // namespace thidua
