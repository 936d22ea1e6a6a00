// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/signature.h"
#include "tests/support/catch.h"

using namespace thidua;

TEST_CASE("a signature holds for exactly the bytes and the key it was made with")
{
    const SigningKey key = SigningKey::make();
    const SigningKey other = SigningKey::make();
    const QByteArray message = "tệp nộp của TTYT Bảo Lộc";
    const QByteArray signature = sign(message, key);
    CHECK(signature.size() == 64);
    CHECK(verify(message, signature, key.open));
    CHECK_FALSE(verify(message, signature, other.open));
    CHECK_FALSE(verify(message + ' ', signature, key.open));
    CHECK_FALSE(verify(message, signature.left(63), key.open));
    CHECK_FALSE(verify(message, {}, key.open));
    CHECK_FALSE(verify(message, signature, {}));
    for (int i = 0; i < signature.size(); ++i) {
        QByteArray changed = signature;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        CHECK_FALSE(verify(message, changed, key.open));
    }
}

TEST_CASE("a key is its seed, and RFC 8032's first test vector comes out")
{
    const auto key = SigningKey::fromSeed(
        QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    REQUIRE(key.has_value());
    CHECK(key->open.toHex() == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    CHECK(sign({}, *key).toHex()
          == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e3"
             "9701cf9b46bd"
             "25bf5f0595bbe24655141438e7a100b");
    CHECK_FALSE(SigningKey::fromSeed("short").has_value());
}

TEST_CASE("a sealed key opens with its passcode only, however that was typed")
{
    const QByteArray secret = SigningKey::make().seed;
    const QByteArray sealed = seal(secret, QStringLiteral("Hải Châu 2024"));
    CHECK_FALSE(sealed.contains(secret));
    CHECK(unseal(sealed, QStringLiteral("Hải Châu 2024")).value() == secret);
    // As another keyboard composes it, with a space left at the end.
    const QString typed = QStringLiteral("Hải Châu 2024 ").normalized(QString::NormalizationForm_D);
    CHECK(unseal(sealed, typed).value() == secret);
    CHECK(unseal(sealed, QStringLiteral("Hải châu 2024")).error().code == ErrorCode::Refused);
    QByteArray changed = sealed;
    changed[changed.size() - 1] = static_cast<char>(changed[changed.size() - 1] ^ 1);
    CHECK_FALSE(unseal(changed, QStringLiteral("Hải Châu 2024")).has_value());
    CHECK(unseal("", QStringLiteral("x")).error().code == ErrorCode::Corrupt);
    CHECK(seal(secret, QStringLiteral("a")) != seal(secret, QStringLiteral("a")));
}
