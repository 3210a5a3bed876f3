#include "core/posts/post_order.h"
#include "core/regression/contract/training_sources.h"
#include "core/regression/likecast/training/likecast_trainer.h"
#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

AccountPosts part(const AccountPosts& account, std::size_t begin, std::size_t end)
{
    AccountPosts part = account;
    part.posts = {account.posts.begin() + static_cast<std::ptrdiff_t>(begin),
                  account.posts.begin() + static_cast<std::ptrdiff_t>(end)};
    return part;
}

} // namespace

/// An account in several files is one account.
class TestTrainingSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAccountOfTwoSourcesIsJoined();
    void accountsWithoutANameAreSeveral();
    void whatGrewInALaterSourceIsTheSamePost();
    void whatAPostLacksComesFromTheOthers();
    void aNewerFileAgesNobodyElse();
    void postsOfOneMarkInOneSourceAreSeveral();
    void rowsThatSayTheSameAreOne();
    void joinedAccountsAreCountedOnce();
    void aCountCutShortIsDropped();
};

void TestTrainingSources::oneAccountOfTwoSourcesIsJoined()
{
    const AccountPosts whole = synthetic::account(3, 60);
    AccountPosts later = part(whole, 20, 60);
    later.account = whole.account.toUpper();
    AccountPosts first = part(whole, 0, 40);
    first.counts.following.reset();
    const AccountPosts other = synthetic::account(4, 30);
    const auto joined = joinAccounts({{u"a"_s, {first}}, {u"b"_s, {later, other}}});
    QCOMPARE(joined.size(), std::size_t{2});
    QCOMPARE(joined[0].accounts.size(), std::size_t{1});
    QCOMPARE(joined[0].accounts[0].account, whole.account);
    QVERIFY(joined[0].accounts[0].posts == whole.posts);
    QVERIFY(joined[0].accounts[0].counts == whole.counts);
    QCOMPARE(joined[1].name, u"b"_s);
    QCOMPARE(joined[1].accounts.size(), std::size_t{1});
    QVERIFY(joined[1].accounts[0].posts == other.posts);
}

void TestTrainingSources::accountsWithoutANameAreSeveral()
{
    AccountPosts nameless = synthetic::account(3, 20);
    nameless.account.clear();
    const auto joined = joinAccounts({{u"a"_s, {nameless}}, {u"b"_s, {nameless}}});
    QVERIFY(joined[0].accounts[0].posts == nameless.posts);
    QVERIFY(joined[1].accounts[0].posts == nameless.posts);
}

void TestTrainingSources::whatGrewInALaterSourceIsTheSamePost()
{
    const AccountPosts account = synthetic::account(3, 20);
    AccountPosts grown = account;
    for (Post& post : grown.posts)
        post.likes = *post.likes + 1;
    const auto joined = joinAccounts({{u"a"_s, {account}}, {u"b"_s, {grown}}});
    QVERIFY(joined[0].accounts[0].posts == account.posts);
    QVERIFY(joined[1].accounts.empty());

    grown.countedAtMs = *account.countedAtMs + 1; // the latest counts win
    const auto later = joinAccounts({{u"a"_s, {account}}, {u"b"_s, {grown}}});
    QVERIFY(later[0].accounts[0].posts == grown.posts);
    QCOMPARE(later[0].accounts[0].countedAtMs, grown.countedAtMs);
}

void TestTrainingSources::whatAPostLacksComesFromTheOthers()
{
    const AccountPosts whole = synthetic::account(3, 20);
    AccountPosts hidden = whole;
    for (Post& post : hidden.posts)
        post.likes.reset();
    AccountPosts withPhotos = hidden;
    for (Post& post : withPhotos.posts)
        post.photoPath = u"photo.jpg"_s;
    const auto joined =
        joinAccounts({{u"a"_s, {hidden}}, {u"b"_s, {whole}}, {u"c"_s, {withPhotos}}});
    const std::vector<Post>& posts = joined[0].accounts[0].posts;
    QCOMPARE(posts.size(), whole.posts.size());
    for (std::size_t i = 0; i < posts.size(); ++i) {
        QCOMPARE(posts[i].likes, whole.posts[i].likes);
        QCOMPARE(posts[i].photoPath, u"photo.jpg"_s);
    }
}

void TestTrainingSources::aNewerFileAgesNobodyElse()
{
    AccountPosts first = synthetic::account(3, 20);
    AccountPosts second = synthetic::account(4, 20);
    first.countedAtMs.reset();
    second.countedAtMs.reset();
    const qint64 newest = newestPostMs({u"a"_s, {first, second}});
    AccountPosts later = first;
    later.posts = {first.posts.back()};
    later.posts.front().takenAtMs = newest + 1'000'000'000;
    const auto joined = joinAccounts({{u"a"_s, {first, second}}, {u"b"_s, {later}}});
    QCOMPARE(joined[0].accounts[0].posts.size(), std::size_t{21});
    QCOMPARE(joined[0].accounts[1].countedAtMs, std::optional(newest));
}

void TestTrainingSources::postsOfOneMarkInOneSourceAreSeveral()
{
    AccountPosts days;
    days.account = u"days"_s;
    for (int i = 0; i < 12; ++i) {
        Post post;
        post.takenAtMs = i / 4;
        post.likes = i;
        days.posts.push_back(post);
    }
    AccountPosts more = days;
    Post fifth = days.posts.back();
    fifth.likes = 100;
    more.posts.push_back(fifth);
    const auto joined = joinAccounts({{u"a"_s, {days}}, {u"b"_s, {more}}});
    QCOMPARE(joined[0].accounts[0].posts.size(), std::size_t{13});
    QVERIFY(std::ranges::is_sorted(joined[0].accounts[0].posts, precedes));
}

void TestTrainingSources::rowsThatSayTheSameAreOne()
{
    const AccountPosts account = synthetic::account(3, 20);
    AccountPosts repeated = account;
    repeated.posts.insert(repeated.posts.begin() + 5, account.posts[5]);
    repeated.posts.push_back(account.posts.back());
    const auto joined = joinAccounts({{u"a"_s, {repeated}}});
    QVERIFY(joined[0].accounts[0].posts == account.posts);
}

void TestTrainingSources::joinedAccountsAreCountedOnce()
{
    const TrainingSource source = synthetic::source(6, 60);
    const auto joined = joinAccounts({source, source, source});
    const auto trained = trainLikecast(joined, synthetic::quickSettings(), {}, {});
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    QCOMPARE(trained->training["accounts"_L1].toInt(), 6);
    QCOMPARE(trained->training["posts"_L1].toInt(), 360);

    const auto one =
        trainLikecast(joinAccounts({synthetic::source(1, 300), synthetic::source(1, 300),
                                    synthetic::source(1, 300)}),
                      synthetic::quickSettings(), {}, {});
    QVERIFY(!one);
    QCOMPARE(one.error().code, ErrorCode::PostsTooFew);
}

void TestTrainingSources::aCountCutShortIsDropped()
{
    AccountPosts account;
    account.account = u"studio"_s;
    for (const qint64 likes : {180, 220, 2'000}) {
        Post& post = account.posts.emplace_back();
        post.takenAtMs = static_cast<qint64>(account.posts.size());
        post.likes = likes;
    }
    const auto followersAfter = [&](qint64 followers) {
        account.counts.followers = followers;
        return joinAccounts({{u"a"_s, {account}}}).front().accounts.front().counts.followers;
    };
    QVERIFY(!followersAfter(1)); // 1.2K
    QCOMPARE(followersAfter(1'200), std::optional<qint64>(1'200));
}

LIKECAST_TEST(TestTrainingSources)
#include "tst_training_sources.moc"
