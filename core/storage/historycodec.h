// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/changeset.h"

namespace thidua {

// The bytes of history. Integers are varints, signed ones zigzag; a row repeats neither table nor
// fields of the row before it, and keys are differences. Blobs above 200 bytes are deflated at level 1.

void appendVarint(QByteArray& bytes, quint64 number);
/// Takes a varint off the front; false when the bytes end too early.
bool takeVarint(QByteArrayView& bytes, quint64& number);
constexpr quint64 zigzag(qint64 number)
{
    return (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63);
}
constexpr qint64 unzigzag(quint64 number)
{
    return static_cast<qint64>(number >> 1) ^ -static_cast<qint64>(number & 1);
}

QByteArray encodeChange(const std::vector<RowChange>& rows);
/// Fails (Corrupt) on bytes that encodeChange did not make.
Result<std::vector<RowChange>> decodeChange(QByteArrayView bytes);

QByteArray encodeNumbers(const std::vector<qint64>& numbers);
std::vector<qint64> decodeNumbers(QByteArrayView bytes);

} // namespace thidua
