#include "core/posts/post_order.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

Post postAt(qint64 takenAtMs, const QString& caption = {})
{
    Post post;
    post.takenAtMs = takenAtMs;
    post.caption = caption;
    return post;
}

struct Row {
    std::size_t earlierPosts = 0;
};

} // namespace

class TestPostOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeComesFirst();
    void rowsOfASourceDoNotMatter();
    void momentsEndWhereTimeGoesOn();
    void rowsOfOneMomentHaveTheSamePast();
};

void TestPostOrder::timeComesFirst()
{
    QVERIFY(precedes(postAt(1, u"z"_s), postAt(2, u"a"_s)));
    QVERIFY(!precedes(postAt(2, u"a"_s), postAt(1, u"z"_s)));
    QVERIFY(!precedes(postAt(1), postAt(1)));
}

void TestPostOrder::rowsOfASourceDoNotMatter()
{
    std::vector<Post> posts;
    for (int i = 0; i < 12; ++i) {
        posts.push_back(postAt(i / 4, QString(QChar(u'a' + i * 5 % 12))));
        posts.back().mediaId = i % 3 == 0 ? QString::number(i) : QString();
        posts.push_back(postAt(i / 4)); // only its likes distinguish it from others of its time
        posts.back().likes = i;
    }
    std::vector<Post> reversed = posts;
    std::ranges::reverse(reversed);
    std::ranges::stable_sort(posts, precedes);
    std::ranges::stable_sort(reversed, precedes);
    QVERIFY(posts == reversed);
}

void TestPostOrder::momentsEndWhereTimeGoesOn()
{
    const std::vector posts{postAt(1), postAt(1), postAt(5), postAt(3), postAt(5), postAt(6)};
    QCOMPARE(endOfMoment(posts, 0), std::size_t{2});
    QCOMPARE(endOfMoment(posts, 2), std::size_t{5}); // 3 is out of order
    QCOMPARE(endOfMoment(posts, 5), std::size_t{6});
}

void TestPostOrder::rowsOfOneMomentHaveTheSamePast()
{
    const std::vector<Row> rows{{0}, {0}, {2}, {3}, {3}, {3}};
    QCOMPARE(endOfMoment(rows, 0), std::size_t{2});
    QCOMPARE(endOfMoment(rows, 2), std::size_t{3});
    QCOMPARE(endOfMoment(rows, 3), std::size_t{6});
}

LIKECAST_TEST(TestPostOrder)
#include "tst_post_order.moc"
