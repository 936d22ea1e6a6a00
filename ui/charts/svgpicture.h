// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPaintDevice>
#include <QSize>

#include <memory>

namespace thidua {

/// A vector picture to paint into, as SVG: shapes, lines and text of a chart. Written here because the
/// programs for Windows come without Qt's own SVG module. Clipping and pictures inside it are left out.
class SvgPicture : public QPaintDevice {
public:
    SvgPicture(QSize size, QString title);
    ~SvgPicture() override;

    /// The file, once the painter has ended.
    QByteArray bytes() const;
    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    QString m_title;
    std::unique_ptr<Engine> m_engine;
};

} // namespace thidua
