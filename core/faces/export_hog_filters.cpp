// Writes the five filters of dlib's frontal face detector as a C++ source file. Runs at build time
// only.
#include <dlib/image_processing/frontal_face_detector.h>

#include <cstdio>
#include <fstream>
#include <iomanip>
#include <limits>

namespace
{

constexpr long planes = 31;
constexpr long cellsPerSide = 10;
constexpr long paddedPlanes = 32; // hog_filters.h: a cell's features and a zero

// dlib stores a filter plane by plane, this program cell by cell.
void writeFilter(std::ostream& out, const dlib::matrix<double, 0, 1>& weights)
{
    out << "{" << weights(weights.size() - 1) << "F,\n {";
    for (long cell = 0; cell < cellsPerSide * cellsPerSide; ++cell) {
        for (long plane = 0; plane < paddedPlanes; ++plane) {
            const double weight =
                plane < planes ? weights(plane * cellsPerSide * cellsPerSide + cell) : 0.0;
            out << std::showpoint << weight << "F,";
        }
        out << "\n";
    }
    out << "}},\n";
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: export_hog_filters FILE.cpp\n", stderr);
        return 2;
    }
    const dlib::frontal_face_detector detector = dlib::get_frontal_face_detector();
    const auto& scanner = detector.get_scanner();
    const auto& overlap = detector.get_overlap_tester();
    if (detector.num_detectors() != 5 || scanner.get_cell_size() != 8 ||
        scanner.get_padding() != 0 || scanner.get_fhog_window_width() != cellsPerSide ||
        scanner.get_fhog_window_height() != cellsPerSide) {
        std::fputs("this dlib has another face detector than the one known\n", stderr);
        return 1;
    }
    std::ofstream out(argv[1]);
    out << std::setprecision(std::numeric_limits<float>::max_digits10) << std::showpoint
        << "#include \"core/faces/hog_filters.h\"\n\nnamespace likecast\n{\n\n"
        << "const double hogMaxIou = " << overlap.get_iou_thresh() << ";\n"
        << "const double hogMaxCovered = " << overlap.get_percent_covered_thresh() << ";\n"
        << "const std::array<HogFilter, hogFilterCount> hogFilters{{\n";
    for (unsigned long i = 0; i < detector.num_detectors(); ++i)
        writeFilter(out, detector.get_w(i));
    out << "}};\n\n} // namespace likecast\n";
    out.close();
    return out ? 0 : 1;
}
