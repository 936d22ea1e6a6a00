// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/filename.h"
#include "tests/support/catch.h"

using namespace thidua;

TEST_CASE("Whatever a file is called, what is made of it is a name for any system")
{
    const struct {
        QString path;
        QString name;
    } cases[] = {
        {QStringLiteral("C:\\ảnh\\a.jpg"), QStringLiteral("a.jpg")},
        {QStringLiteral("thư mục/../báo cáo.pdf"), QStringLiteral("báo cáo.pdf")},
        {QStringLiteral(".htaccess"), QStringLiteral("htaccess")},
        {QStringLiteral("a\u200Bb\u202Egpj.exe"), QStringLiteral("abgpj.exe")},
        {QStringLiteral("a;b:c?.pdf"), QStringLiteral("a_b_c_.pdf")},
        {QStringLiteral(" . "), QString()},
        {QStringLiteral("scan..."), QStringLiteral("scan")},
    };
    for (const auto& [path, name] : cases) {
        INFO(path.toStdString());
        CHECK(asFileName(path) == name);
        CHECK(isFileName(name) == !name.isEmpty());
    }
    const QString longest = asFileName(QString(400, u'x') + QStringLiteral(".pdf"));
    CHECK(isFileName(longest));
    CHECK(longest.endsWith(QStringLiteral(".pdf")));
    CHECK(isFileName(numberedFileName(longest, 3900)));
    CHECK_FALSE(isFileName(QStringLiteral("a/b")));
    CHECK_FALSE(isFileName(QStringLiteral("a\u202Egpj.exe")));
    CHECK(numberedFileName(QStringLiteral("bản quét.tar.gz"), 2)
          == QStringLiteral("bản quét.tar (2).gz"));
    CHECK(numberedFileName(QStringLiteral("scan"), 3) == QStringLiteral("scan (3)"));
}
