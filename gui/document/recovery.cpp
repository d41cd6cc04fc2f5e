#include "document/recovery.hpp"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace gui {
namespace {

const QString text_ending = QStringLiteral(".yaml");
const QString about_ending = QStringLiteral(".json");
const QString lock_ending = QStringLiteral(".lock");

bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly)) return false;
    out.write(bytes);
    return out.commit();
}

QString path_text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

Recovery::Recovery(ScenarioDocument& document, const QDir& folder, QObject* parent)
    : QObject(parent), document_(document), folder_(folder)
{
    folder_.mkpath(QStringLiteral("."));
    base_ = folder_.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    lock_ = std::make_unique<QLockFile>(base_ + lock_ending);
    lock_->setStaleLockTime(0);
    lock_->tryLock(0);
    timer_.setSingleShot(true);
    timer_.setInterval(delay_ms);
    connect(&timer_, &QTimer::timeout, this, &Recovery::flush);
    // The timer is not begun anew by every change: somebody who never pauses is covered too.
    const auto soon = [this] {
        if (!timer_.isActive()) timer_.start();
    };
    connect(&document_, &ScenarioDocument::changed, this, soon);
    connect(&document_, &ScenarioDocument::opened, this, soon);
    connect(&document_, &ScenarioDocument::saved, this, soon);
}

Recovery::~Recovery()
{
    if (timer_.isActive()) flush();
}

std::vector<Leftover> Recovery::leftovers() const
{
    std::vector<Leftover> found;
    for (const QFileInfo& about : folder_.entryInfoList({'*' + about_ending}, QDir::Files)) {
        const QString base = about.path() + '/' + about.completeBaseName();
        if (base == base_ || !QFile::exists(base + text_ending)) continue;
        QLockFile lock(base + lock_ending);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0)) continue; // its program is running
        lock.unlock();
        QFile in(about.filePath());
        if (!in.open(QIODevice::ReadOnly)) continue;
        const QJsonObject told = QJsonDocument::fromJson(in.readAll()).object();
        found.push_back({told["name"].toString(), told["file"].toString(), told["folder"].toString(),
                         base + text_ending, QFileInfo(base + text_ending).lastModified()});
    }
    std::ranges::sort(found, std::greater<>(), &Leftover::when);
    return found;
}

bool Recovery::restore(const Leftover& leftover)
{
    QFile in(leftover.kept);
    if (!in.open(QIODevice::ReadOnly)) return false;
    document_.begin(in.readAll().toStdString(), leftover.name, leftover.folder.toStdString(), true,
                    leftover.file.toStdString());
    flush();
    discard(leftover);
    return true;
}

void Recovery::discard(const Leftover& leftover)
{
    const QFileInfo kept(leftover.kept);
    const QString base = kept.path() + '/' + kept.completeBaseName();
    for (const QString& ending : {text_ending, about_ending, lock_ending}) QFile::remove(base + ending);
}

void Recovery::flush()
{
    timer_.stop();
    if (!document_.is_open()) return;
    if (!document_.modified()) {
        QFile::remove(base_ + text_ending);
        QFile::remove(base_ + about_ending);
        return;
    }
    const QJsonObject about{
        {"name", document_.name()}, {"file", path_text(document_.file())}, {"folder", path_text(document_.folder())}};
    const std::string& text = document_.text();
    if (write(base_ + text_ending, QByteArray(text.data(), static_cast<qsizetype>(text.size()))) &&
        write(base_ + about_ending, QJsonDocument(about).toJson()))
        Q_EMIT kept();
}

void Recovery::clear()
{
    timer_.stop();
    QFile::remove(base_ + text_ending);
    QFile::remove(base_ + about_ending);
}

} // namespace gui
