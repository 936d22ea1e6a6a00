// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/numberedit.h"

#include "ui/support/type.h"

#include <QVariant>

namespace thidua {

NumberEdit::NumberEdit(Kind kind, QWidget* parent)
    : QLineEdit(parent), m_kind(kind), m_decimals(kind == Kind::Points ? 2 : 0)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(this, &QLineEdit::editingFinished, this, [this] { check(); });
    connect(this, &QLineEdit::textEdited, this, &NumberEdit::valueChanged);
}

std::optional<Points> NumberEdit::value() const
{
    if (isBlank())
        return std::nullopt;
    const Result<Points> result = parsed();
    return result ? std::optional(*result) : std::nullopt;
}

void NumberEdit::setValue(std::optional<Points> value)
{
    setText(value ? shown(*value) : QString());
    setComplaint({});
}

void NumberEdit::setDecimals(int decimals)
{
    m_decimals = decimals;
}

void NumberEdit::setRange(std::optional<Points> least, std::optional<Points> most)
{
    m_least = least;
    m_most = most;
}

bool NumberEdit::check()
{
    if (isBlank()) {
        setComplaint({});
        return true;
    }
    const Result<Points> result = parsed();
    if (!result) {
        setComplaint(result.error().message);
        return false;
    }
    setText(shown(*result));
    setComplaint({});
    return true;
}

Result<Points> NumberEdit::parsed() const
{
    Result<Points> result =
        m_kind == Kind::Points ? Points::parse(text()) : Points::parseMeasured(text());
    if (!result)
        return result;
    if (m_least && *result < *m_least) {
        return fail(ErrorCode::OutOfRange,
                    tr("%1 is too small: at least %2.").arg(shown(*result), shown(*m_least)));
    }
    if (m_most && *result > *m_most) {
        return fail(ErrorCode::OutOfRange,
                    tr("%1 is too large: at most %2.").arg(shown(*result), shown(*m_most)));
    }
    return result;
}

QString NumberEdit::shown(Points value) const
{
    return m_kind == Kind::Measured ? formatMeasured(value) : value.toExactString(m_decimals);
}

void NumberEdit::setComplaint(const QString& complaint)
{
    setStyleProperty(this, "invalid", !complaint.isEmpty());
    if (m_complaint == complaint)
        return;
    m_complaint = complaint;
    emit complaintChanged(complaint);
}

} // namespace thidua
