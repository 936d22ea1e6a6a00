// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/signature.h"

#include <QCoreApplication>

#include <sodium.h>

namespace thidua {

namespace {

struct SignatureText {
    Q_DECLARE_TR_FUNCTIONS(SignatureText)
};

constexpr char kSealVersion = 1;
/// A shared office PC has little memory: libsodium's interactive cost (64 MB, under a second).
constexpr size_t kMemory = crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE;
constexpr size_t kPasses = crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE;
constexpr qsizetype kHead =
    1 + crypto_pwhash_argon2id_SALTBYTES + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

void ready()
{
    // Without it libsodium has no randomness; it fails only where the system has none at all.
    static const int state = sodium_init();
    if (state < 0)
        qFatal("libsodium: no source of randomness");
}

QByteArray random(qsizetype size)
{
    ready();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

QByteArray keyOf(const QString& passcode, const QByteArray& salt)
{
    ready();
    const QByteArray typed = passcode.trimmed().normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, Qt::Uninitialized);
    if (crypto_pwhash(bytesOf(key), static_cast<unsigned long long>(key.size()), typed.constData(),
                      static_cast<unsigned long long>(typed.size()), bytesOf(salt), kPasses,
                      kMemory, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return {}; // not enough memory
    return key;
}

} // namespace

SigningKey SigningKey::make()
{
    return *fromSeed(random(crypto_sign_SEEDBYTES));
}

Result<SigningKey> SigningKey::fromSeed(const QByteArray& seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return fail(ErrorCode::Corrupt, SignatureText::tr("The signing key is damaged."));
    ready();
    SigningKey key{seed, QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized)};
    QByteArray secret(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(bytesOf(key.open), bytesOf(secret), bytesOf(seed));
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return key;
}

QByteArray sign(const QByteArray& message, const SigningKey& key)
{
    ready();
    QByteArray open(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secret(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(bytesOf(open), bytesOf(secret), bytesOf(key.seed));
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message),
                         static_cast<unsigned long long>(message.size()), bytesOf(secret));
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return signature;
}

bool verify(const QByteArray& message, const QByteArray& signature, const QByteArray& openKey)
{
    if (signature.size() != crypto_sign_BYTES || openKey.size() != crypto_sign_PUBLICKEYBYTES)
        return false;
    ready();
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
                                       static_cast<unsigned long long>(message.size()),
                                       bytesOf(openKey))
        == 0;
}

QByteArray seal(const QByteArray& secret, const QString& passcode)
{
    const QByteArray salt = random(crypto_pwhash_argon2id_SALTBYTES);
    const QByteArray nonce = random(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const QByteArray key = keyOf(passcode, salt);
    if (key.isEmpty())
        return {};
    const QByteArray head = QByteArray(1, kSealVersion) + salt + nonce;
    QByteArray box(secret.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(box), nullptr, bytesOf(secret), static_cast<unsigned long long>(secret.size()),
        bytesOf(head), static_cast<unsigned long long>(head.size()), nullptr, bytesOf(nonce),
        bytesOf(key));
    return head + box;
}

Result<QByteArray> unseal(const QByteArray& sealed, const QString& passcode)
{
    if (sealed.size() < kHead + crypto_aead_xchacha20poly1305_ietf_ABYTES
        || sealed[0] != kSealVersion)
        return fail(ErrorCode::Corrupt, SignatureText::tr("The locked key is damaged."));
    const QByteArray head = sealed.left(kHead);
    const QByteArray box = sealed.mid(kHead);
    const QByteArray key = keyOf(passcode, head.mid(1, crypto_pwhash_argon2id_SALTBYTES));
    QByteArray secret(box.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized);
    if (key.isEmpty()
        || crypto_aead_xchacha20poly1305_ietf_decrypt(
               bytesOf(secret), nullptr, nullptr, bytesOf(box),
               static_cast<unsigned long long>(box.size()), bytesOf(head),
               static_cast<unsigned long long>(head.size()),
               bytesOf(head) + 1 + crypto_pwhash_argon2id_SALTBYTES, bytesOf(key))
            != 0) {
        return fail(
            ErrorCode::Refused,
            SignatureText::tr("The passcode does not open this file. Check it and type it again."));
    }
    return secret;
}

} // namespace thidua
