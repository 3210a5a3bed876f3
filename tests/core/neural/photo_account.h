#pragma once

#include "core/posts/post.h"
#include "core/regression/contract/regressor_training.h"

#include <QColor>
#include <QDir>
#include <QImage>

#include <random>

namespace likecast::test
{

/// Photos in a folder whose likes depend on how red they are, with 1 % as many comments.
class PhotoAccount
{
public:
    explicit PhotoAccount(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// `red` from 0 to 199: 100 to 498 likes.
    static qint64 likesOf(int red) { return 100 + 2 * red; }

    QString writePhoto(const QString& name, int red)
    {
        QImage image(40, 30, QImage::Format_RGB32);
        const int other = static_cast<int>(m_random() % 200);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb(red + static_cast<int>(m_random() % 50), other, 90));
        }
        const QString path = QDir(m_folder).filePath(name);
        if (!image.save(path))
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    AccountPosts posts(int count)
    {
        AccountPosts account;
        account.account = QStringLiteral("mara");
        for (int i = 0; i < count; ++i) {
            const int red = static_cast<int>(m_random() % 200);
            Post post;
            post.takenAtMs = 1'600'000'000'000 + i * 86'400'000LL;
            post.likes = likesOf(red);
            post.comments = *post.likes / 100;
            post.photoPath = writePhoto(QStringLiteral("%1.png").arg(i + 1), red);
            account.posts.push_back(post);
        }
        return account;
    }

private:
    QString m_folder;
    std::mt19937 m_random{11};
};

inline TrainingOptions quickOptions(int epochs)
{
    TrainingOptions options;
    options.epochs = epochs;
    return options;
}

} // namespace likecast::test
