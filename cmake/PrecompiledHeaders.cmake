# Headers that nearly every file of a layer includes; each set is compiled once.
set(core_headers
  <algorithm> <array> <cmath> <functional> <map> <memory> <mutex> <numeric> <optional> <random>
  <span> <string> <utility> <vector> <tl/expected.hpp>
  <QByteArray> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument>
  <QJsonObject> <QObject> <QRegularExpression> <QString> <QStringList> <QTimeZone>)
set(widget_headers
  <QApplication> <QBoxLayout> <QComboBox> <QEvent> <QGridLayout> <QImage> <QLabel> <QLineEdit>
  <QLocale> <QMouseEvent> <QPainter> <QPainterPath> <QPointer> <QPushButton> <QScrollArea> <QStyle>
  <QTimer> <QWidget>)

likecast_precompiled_headers(likecast_core_headers HEADERS ${core_headers} LINK Qt6::Core tl::expected)
likecast_precompiled_headers(likecast_cli_headers
  HEADERS ${core_headers} <CLI/CLI.hpp> LINK Qt6::Core tl::expected CLI11::CLI11)
target_compile_options(likecast_cli_headers PRIVATE ${LIKECAST_QUICK_OPTIONS})
if(LIKECAST_WIDGETS)
  likecast_precompiled_headers(likecast_widget_headers
    HEADERS ${core_headers} ${widget_headers} LINK Qt6::Widgets tl::expected)
  target_compile_options(likecast_widget_headers PRIVATE ${LIKECAST_WINDOW_OPTIONS})
endif()
if(LIKECAST_TESTS)
  set(test_headers <QtTest> <QTemporaryDir> <QBuffer>)
  likecast_precompiled_headers(likecast_test_headers
    HEADERS ${core_headers} ${test_headers} LINK Qt6::Test Qt6::Gui Qt6::Network tl::expected)
  target_compile_options(likecast_test_headers PRIVATE ${LIKECAST_QUICK_OPTIONS})
  if(LIKECAST_WIDGETS)
    likecast_precompiled_headers(likecast_test_widgets_headers
      HEADERS ${core_headers} ${widget_headers} ${test_headers}
      LINK Qt6::Test Qt6::Network Qt6::Widgets tl::expected)
    target_compile_options(likecast_test_widgets_headers PRIVATE ${LIKECAST_QUICK_OPTIONS})
  endif()
endif()
