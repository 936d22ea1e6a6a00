// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer: every file of a folder, then mutations of it, the same ones in every
// run. fuzz_NAME FOLDER [--runs MUTATIONS A FILE] [--minutes N] [--seed N]. With minutes it goes on with other
// seeds until they are over. What was being read when it fell stays in fuzz-last-NAME.

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

constexpr qint64 kSlow = 20'000; ///< milliseconds for one input, sanitizers included

/// A generator whose numbers are the same everywhere.
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed * 2 + 1) { }
    quint64 next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state;
    }
    qsizetype below(qsizetype bound)
    {
        return bound <= 0 ? 0 : static_cast<qsizetype>(next() % static_cast<quint64>(bound));
    }

private:
    quint64 m_state;
};

QByteArray mutated(QByteArray bytes, const QByteArray& other, Random& random)
{
    static const char* const kWords[] = {"\"",
                                         "{",
                                         "}",
                                         "[",
                                         "]",
                                         "0",
                                         "-1",
                                         ",",
                                         "\n",
                                         "\\u0",
                                         "99999999999",
                                         "null",
                                         "PK\1\2",
                                         "\xFF\xFF\xFF\xFF",
                                         "\xE1\xBB\x87",
                                         ";",
                                         "<",
                                         "=",
                                         "1e308"};
    for (qsizetype edits = 1 + random.below(6); edits > 0; --edits) {
        const qsizetype at = random.below(bytes.size());
        const qsizetype length = 1 + random.below(32);
        switch (random.below(7)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
            break;
        case 1:
            if (!bytes.isEmpty())
                bytes[at] = static_cast<char>(random.next());
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.mid(random.below(bytes.size()), length));
            break;
        case 4:
            bytes.insert(at, kWords[random.below(std::size(kWords))]);
            break;
        case 5:
            bytes.replace(at, length, other.mid(random.below(other.size()), length));
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

/// Feeds inputs and remembers the one at hand outside the process.
class Feeder {
public:
    explicit Feeder(const QString& name) : m_last(QStringLiteral("fuzz-last-") + name)
    {
        m_shared =
            m_last.open(QIODevice::ReadWrite | QIODevice::Truncate) && m_last.resize(kRoom + 8)
            ? m_last.map(0, kRoom + 8)
            : nullptr;
    }
    ~Feeder() { m_last.remove(); }

    bool feed(const QByteArray& input)
    {
        if (m_shared) {
            const auto size = static_cast<quint64>(std::min<qsizetype>(input.size(), kRoom));
            std::memcpy(m_shared, &size, 8);
            std::memcpy(m_shared + 8, input.constData(), size);
        }
        QElapsedTimer timer;
        timer.start();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(input.constData()),
                               static_cast<size_t>(input.size()));
        ++m_count;
        m_slowest = std::max(m_slowest, timer.elapsed());
        return timer.elapsed() <= kSlow;
    }
    qint64 count() const { return m_count; }
    qint64 slowest() const { return m_slowest; }

private:
    static constexpr qsizetype kRoom = 8 << 20;
    QFile m_last;
    uchar* m_shared = nullptr;
    qint64 m_count = 0;
    qint64 m_slowest = 0;
};

std::vector<QByteArray> filesIn(const QString& folder)
{
    std::vector<QByteArray> files;
    const QDir dir(folder);
    const QStringList names = dir.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.push_back(file.readAll());
    }
    return files;
}

qint64 optionOf(const QStringList& arguments, const QString& name, qint64 fallback)
{
    const auto at = arguments.indexOf(name);
    return at < 0 ? fallback : arguments.value(at + 1).toLongLong();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto files = filesIn(arguments.value(1));
    if (files.empty()) {
        std::fprintf(stderr, "There is no file in %s.\n", qPrintable(arguments.value(1)));
        return 2;
    }
    const qint64 runs = optionOf(arguments, QStringLiteral("--runs"), 100);
    const qint64 minutes = optionOf(arguments, QStringLiteral("--minutes"), 0);
    auto seed = static_cast<quint64>(optionOf(arguments, QStringLiteral("--seed"), 2024));
    Feeder feeder(QFileInfo(arguments.value(0)).completeBaseName());
    QElapsedTimer whole;
    whole.start();
    do {
        for (size_t i = 0; i < files.size(); ++i) {
            Random random(seed * 1000 + i);
            bool quick = feeder.feed(files[i]);
            for (qint64 run = 0; quick && run < runs; ++run) {
                const auto other =
                    static_cast<size_t>(random.below(static_cast<qsizetype>(files.size())));
                quick = feeder.feed(mutated(files[i], files[other], random));
            }
            if (!quick) {
                std::fprintf(stderr, "An input took longer than %lld ms.\n", kSlow);
                return 1;
            }
        }
        ++seed;
    } while (whole.elapsed() < minutes * 60'000);
    std::printf("%lld inputs in %lld s, the slowest took %lld ms\n", feeder.count(),
                whole.elapsed() / 1000, feeder.slowest());
    return 0;
}
