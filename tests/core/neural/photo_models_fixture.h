#pragma once

#include "core/neural/photo_models.h"
#include "tests/core/neural/photo_account.h"

#include <QTemporaryDir>

namespace likecast::test
{

inline RegressorRegistry photoRegistry(const BackboneSource& backbone = {},
                                       const PhotoReader& read = {})
{
    RegressorRegistry models;
    addPhotoRegressors(models, backbone, read);
    return models;
}

inline std::vector<TrainingSource> sourceOf(const AccountPosts& account)
{
    return {{QStringLiteral("folder"), {account}}};
}

inline AccountInput inputOf(const AccountPosts& account)
{
    AccountInput input;
    input.posts = account.posts;
    return input;
}

/// An account with 60 photos, and a directory for models; base of a test class.
class PhotoModelsFixture
{
protected:
    QString modelsFolder() const { return m_folder.filePath(QStringLiteral("models")); }
    Result<std::unique_ptr<LikeRegressor>> loaded(const QString& name) const
    {
        return photoRegistry().load(name, modelsFolder());
    }
    PhotoFeatures newPhoto(const QString& name, int red)
    {
        PhotoFeatures photo;
        photo.photoPath = m_account.writePhoto(name, red);
        return photo;
    }

    const QTemporaryDir m_folder;
    PhotoAccount m_account{m_folder.path()};
    const AccountPosts m_posts = m_account.posts(60);
};

} // namespace likecast::test
