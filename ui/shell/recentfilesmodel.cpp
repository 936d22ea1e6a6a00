// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/recentfilesmodel.h"

#include "core/base/text.h"
#include "core/session/session.h"
#include "core/storage/volume.h"
#include "ui/support/rowdelegate.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace thidua {

RecentFile RecentFile::at(const QString& path)
{
    const QFileInfo info(path);
    RecentFile file{.path = path, .note = {}, .host = {}, .modified = {}};
    if (!info.exists()) {
        file.state = State::Missing;
        return file;
    }
    file.modified = info.lastModified();
    file.size = info.size();
    if (const auto holder = Session::holder(path)) {
        file.state = State::OpenElsewhere;
        file.host = holder->host;
    } else if (volumeOf(path) == Volume::Network) {
        file.state = State::OnNetwork;
    }
    return file;
}

void RecentFilesModel::setFiles(std::vector<RecentFile> files)
{
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
}

int RecentFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int RecentFilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecentFilesModel::text(const RecentFile& file, int column) const
{
    const QFileInfo info(file.path);
    switch (column) {
    case Name:
        return info.fileName();
    case Folder:
        return QDir::toNativeSeparators(info.absolutePath());
    case Modified:
        if (!file.modified.isValid())
            return QStringLiteral("–");
        return file.modified.date() == QDate::currentDate()
            ? tr("Today %1").arg(file.modified.toString(QStringLiteral("HH:mm")))
            : formatDateTime(file.modified);
    case Size:
        return file.size == 0
            ? QStringLiteral("–")
            : QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat);
    default:
        return {};
    }
}

QVariant RecentFilesModel::chip(const RecentFile& file) const
{
    switch (file.state) {
    case RecentFile::State::Ready:
        return {};
    case RecentFile::State::Missing:
        return QVariant::fromValue(ChipText{tr("File not found"), Tone::Neutral, Icon::Error});
    case RecentFile::State::OpenElsewhere:
        return QVariant::fromValue(ChipText{file.host == machineName()
                                                ? tr("Open in another window")
                                                : tr("Open on %1").arg(file.host),
                                            Tone::Info, Icon::Lock});
    case RecentFile::State::OnNetwork:
        return QVariant::fromValue(ChipText{tr("Network share"), Tone::Warn, Icon::Warn});
    }
    return {};
}

QVariant RecentFilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& file = m_files[static_cast<size_t>(index.row())];
    const bool missing = file.state == RecentFile::State::Missing;
    switch (role) {
    case Qt::DisplayRole:
        return text(file, index.column());
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(file.path);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(Qt::AlignVCenter)
                        | (index.column() >= Modified ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleDescriptionRole:
        return chip(file).value<ChipText>().text;
    case RowIconRole:
        return index.column() == Name ? QVariant::fromValue(missing ? Icon::Error : Icon::Table)
                                      : QVariant();
    case RowIconToneRole:
        return index.column() == Name && !missing ? QVariant::fromValue(Tone::Accent) : QVariant();
    case SecondTextRole:
        return index.column() == Name ? file.note : QString();
    case BoldRole:
        return index.column() == Name;
    case QuietRole:
        return missing || index.column() != Name;
    case ChipRole:
        return index.column() == State ? chip(file) : QVariant();
    case PathRole:
        return file.path;
    default:
        return {};
    }
}

void RecentFilesFilter::setNeedle(const QString& needle)
{
    m_needle = needle;
    invalidateFilter();
}

bool RecentFilesFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto path =
        sourceModel()->index(row, 0, parent).data(RecentFilesModel::PathRole).toString();
    return m_needle.isEmpty() || matchesSearch(path, m_needle);
}

} // namespace thidua
