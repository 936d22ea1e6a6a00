// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace thidua {

/// A pair of Ed25519 keys: `open` proves what `secret` signed. Made from a seed, which is all that is kept.
struct SigningKey {
    QByteArray seed; ///< 32 bytes, secret
    QByteArray open; ///< 32 bytes, for everybody

    static SigningKey make(); ///< a new one, from the system's randomness
    static Result<SigningKey> fromSeed(const QByteArray& seed);
    bool operator==(const SigningKey&) const = default;
};

/// The signature of a message: 64 bytes.
QByteArray sign(const QByteArray& message, const SigningKey& key);
/// Whether `signature` was made for exactly these bytes by the owner of `openKey`. False, never an error,
/// for keys and signatures of the wrong length.
bool verify(const QByteArray& message, const QByteArray& signature, const QByteArray& openKey);

/// Locks a secret with a passcode people type (Argon2id, XChaCha20-Poly1305). Spaces around the
/// passcode do not count, and its letters are compared in composed form.
QByteArray seal(const QByteArray& secret, const QString& passcode);
/// Refused when the passcode is another one, or the bytes were changed.
Result<QByteArray> unseal(const QByteArray& sealed, const QString& passcode);

} // namespace thidua
