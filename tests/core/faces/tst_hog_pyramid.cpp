#include "core/faces/face_boxes.h"
#include "core/faces/hog_kernels.h"
#include "core/faces/hog_pyramid.h"
#include "core/image/image_loader.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv.h>
#include <opencv2/imgproc.hpp>

using namespace likecast;

/// The detector is a faster version of dlib's, so dlib is the reference.
class TestHogPyramid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithDlib();
    void kernelsAgree();
};

void TestHogPyramid::agreesWithDlib()
{
    const auto photo = loadPhoto(sourcePath("resources/sample/astronaut.jpg"));
    QVERIFY(photo.has_value());
    auto dlibDetector = dlib::get_frontal_face_detector();
    const cv::Mat grey = greyMat(photo->image);
    // Levels are scaled by different code, which changes scores by a few hundredths.
    constexpr double clearly = 0.15;
    for (const double scale : {1.0, 1.3, 2.0}) {
        cv::Mat scaled;
        cv::resize(grey, scaled, {}, scale, scale, cv::INTER_LINEAR);
        std::vector<dlib::rect_detection> expected;
        dlibDetector(dlib::cv_image<unsigned char>(scaled), expected, clearly);
        const std::vector<HogDetection> actual = scanHogPyramid(scaled, clearly);
        QCOMPARE(actual.size(), expected.size());
        for (std::size_t i = 0; i < actual.size(); ++i) {
            const dlib::rectangle& rect = expected[i].rect;
            const cv::Rect2d known(rect.left(), rect.top(), rect.width(), rect.height());
            const double shared = (known & actual[i].box).area();
            QVERIFY(shared > 0.9 * (known.area() + actual[i].box.area() - shared));
            QVERIFY(qAbs(actual[i].score - expected[i].detection_confidence) < 0.1);
        }
    }
}

void TestHogPyramid::kernelsAgree()
{
    constexpr int windows = 4;
    constexpr long stride = (windows + hogWindowCells) * hogCellFeatures;
    std::vector<float> cells(stride * hogWindowCells);
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = static_cast<float>((i * 37) % 101) / 101.0F;
    const auto scores = [&](const HogKernel& kernel) {
        std::vector<float> scored(windows * hogFilterCount);
        kernel.scoreWindows(cells.data(), stride, hogFilters.data(), windows, scored.data());
        return scored;
    };
    const std::vector<const HogKernel*> kernels = runnableHogKernels();
    const std::vector<float> portable = scores(*kernels.back());
    for (const HogKernel* kernel : kernels) {
        const std::vector<float> scored = scores(*kernel);
        for (std::size_t i = 0; i < portable.size(); ++i)
            QVERIFY(qAbs(portable[i] - scored[i]) < 1e-3F);
    }
    QVERIFY(portable[0] != portable[1]);
}

LIKECAST_TEST(TestHogPyramid)
#include "tst_hog_pyramid.moc"
