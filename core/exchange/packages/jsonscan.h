// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/money.h"
#include "core/base/points.h"
#include "core/exchange/packages/reportrules.h"

#include <QByteArray>
#include <QDate>

namespace thidua::jsonscan {

/// Takes JSON apart from the front. After anything unexpected it is broken, and every read says so.
class Scanner {
public:
    explicit Scanner(const QByteArray& json) : m_at(json.begin()), m_end(json.end()) { }

    bool isBroken() const { return m_broken; }
    bool giveUp();
    bool skip(char sign); ///< the next sign, if it is this one
    bool expect(char sign) { return skip(sign) || giveUp(); }
    bool isAtEnd();
    bool isText(); ///< whether a text comes next
    /// A text without escapes other than \n, \" and \\. May point into the JSON.
    bool text(QByteArray& bytes);
    bool number(qint64& value); ///< a whole number from 0, of up to 15 digits
    bool isTrue();
    /// `visit()` for each item until it fails.
    template<class Visit>
    bool list(const Visit& visit)
    {
        if (!expect('['))
            return false;
        if (skip(']'))
            return true;
        do {
            if (!visit())
                return giveUp();
        } while (skip(','));
        return expect(']');
    }

private:
    void skipSpace();
    bool escape(QByteArray& bytes);

    const char* m_at;
    const char* m_end;
    bool m_broken = false;
};

/// One field of an object, to be taken by the one who knows its name. A name twice is broken.
class Part {
public:
    Part(Scanner& scanner, const QByteArray& key, quint32& seen)
        : m_scanner(scanner), m_key(key), m_seen(seen)
    {
    }

    Scanner& scanner() { return m_scanner; }
    /// Asked for the same names in the same order for each field of an object.
    bool is(const char* name);

    bool text(QString& value, qsizetype longest = reportrules::kLongestText);
    bool key(QString& value) { return text(value, reportrules::kLongestKey); }
    bool points(Points& value);
    bool date(QDate& value);
    bool flag(bool& value);
    bool whole(int& value);
    bool money(Money& value); ///< an exact amount
    template<class E>
    bool word(E& value)
    {
        static const QStringList kCodes = enumCodes<E>();
        QString code;
        if (!text(code) || !kCodes.contains(code))
            return m_scanner.giveUp();
        value = static_cast<E>(kCodes.indexOf(code));
        return true;
    }

private:
    Scanner& m_scanner;
    const QByteArray& m_key;
    quint32& m_seen;
    int m_index = 0;
};

/// `take(part)` for each field of an object; broken when one is not taken.
template<class Take>
bool object(Scanner& scanner, const Take& take)
{
    if (!scanner.expect('{'))
        return false;
    if (scanner.skip('}'))
        return true;
    quint32 seen = 0;
    do {
        QByteArray key;
        if (!scanner.text(key) || !scanner.expect(':'))
            return false;
        Part part(scanner, key, seen);
        if (!take(part) || scanner.isBroken())
            return scanner.giveUp();
    } while (scanner.skip(','));
    return scanner.expect('}');
}

} // namespace thidua::jsonscan
