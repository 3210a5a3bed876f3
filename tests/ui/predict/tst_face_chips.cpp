#include "ui/predict/photo/face_chips.h"

#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace likecast;

namespace
{

const QRectF view(0, 0, 800, 600);
const ChipSizes bothSizes{QSizeF(90, 22), QSizeF(22, 16)};

std::vector<ChipPlace> placesFor(const std::vector<QRectF>& boxes)
{
    return placeFaceChips(boxes, std::vector(boxes.size(), bothSizes), view);
}

} // namespace

class TestFaceChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsAboveItsFace();
    void goesBelowAtTheUpperEdge();
    void leavesNeighboursFree();
    void neverCoversAnotherFace();
    void nothingToSayIsNoChip();
};

void TestFaceChips::standsAboveItsFace()
{
    const QRectF box(300, 200, 100, 120);
    const ChipPlace place = placesFor({box}).front();
    QVERIFY(place.inWords);
    QCOMPARE(place.rect.size(), bothSizes.words);
    QVERIFY(place.rect.bottom() < box.top());
    QVERIFY(place.rect.left() < box.right() && place.rect.right() > box.left());
}

void TestFaceChips::goesBelowAtTheUpperEdge()
{
    const QRectF box(300, 5, 100, 120);
    QVERIFY(placesFor({box}).front().rect.top() > box.bottom());
}

void TestFaceChips::leavesNeighboursFree()
{
    // One face directly above another: the space above is taken, below it is free.
    const std::vector<QRectF> boxes{QRectF(300, 100, 100, 100), QRectF(300, 210, 100, 100)};
    const auto places = placesFor(boxes);
    QVERIFY(!places[1].rect.intersects(boxes[0]));
    QVERIFY(places[1].inWords);
}

void TestFaceChips::neverCoversAnotherFace()
{
    QRandomGenerator random(20261130);
    for (int round = 0; round < 300; ++round) {
        std::vector<QRectF> boxes;
        for (int i = 0; i < 40 && boxes.size() < 16; ++i) {
            const double side = 12 + random.bounded(120.0);
            const QRectF box(random.bounded(800 - side), random.bounded(600 - side), side, side);
            const auto lies = [&](const QRectF& other) {
                return other.adjusted(-4, -4, 4, 4).intersects(box);
            };
            if (std::ranges::none_of(boxes, lies))
                boxes.push_back(box);
        }
        const auto places = placesFor(boxes);
        QCOMPARE(places.size(), boxes.size());
        for (std::size_t i = 0; i < places.size(); ++i) {
            QVERIFY(!places[i].rect.isEmpty());
            QVERIFY(view.contains(places[i].rect));
            for (std::size_t other = 0; other < boxes.size(); ++other) {
                if (other == i)
                    continue;
                QVERIFY(!places[i].rect.intersects(boxes[other]));
                if (places[i].inWords && places[other].inWords)
                    QVERIFY(!places[i].rect.intersects(places[other].rect));
            }
        }
    }
}

void TestFaceChips::nothingToSayIsNoChip()
{
    const auto places = placeFaceChips({QRectF(10, 10, 50, 50), QRectF(100, 100, 50, 50)},
                                       {ChipSizes(), bothSizes}, view);
    QVERIFY(places[0].rect.isEmpty());
    QVERIFY(!places[1].rect.isEmpty());
}

LIKECAST_TEST(TestFaceChips)
#include "tst_face_chips.moc"
