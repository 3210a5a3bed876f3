# All third-party libraries of the project.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Concurrent Network)
if(LIKECAST_WIDGETS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg LinguistTools)
  find_package(Qt6 6.4 QUIET COMPONENTS Multimedia) # without it, no frames of videos
  if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 QUIET COMPONENTS DBus) # for notifications; Qt Gui links it anyway
  endif()
endif()
if(LIKECAST_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  # Defines each test's folder for QFINDTESTDATA: two folders could not share a precompiled header.
  get_target_property(test_definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
  list(FILTER test_definitions EXCLUDE REGEX "QT_TESTCASE_(BUILD|SOURCE)DIR")
  set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${test_definitions}")
endif()

find_package(Threads REQUIRED)
find_package(OpenCV 4.6 REQUIRED COMPONENTS core imgproc objdetect dnn)
find_package(LibArchive REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(ZLIB REQUIRED)

# Not every platform packages these. The platform's package is preferred; otherwise the pinned source
# is fetched and built.
include(FetchContent)
set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)
set(BUILD_TESTING OFF)
set(CLI11_BUILD_TESTS OFF)
set(EXPECTED_BUILD_TESTS OFF)
set(SQLITECPP_RUN_CPPLINT OFF)
FetchContent_Declare(tl-expected SYSTEM GIT_SHALLOW ON
  GIT_REPOSITORY https://github.com/TartanLlama/expected.git GIT_TAG v1.1.0 FIND_PACKAGE_ARGS)
FetchContent_Declare(CLI11 SYSTEM GIT_SHALLOW ON
  GIT_REPOSITORY https://github.com/CLIUtils/CLI11.git GIT_TAG v2.4.2 FIND_PACKAGE_ARGS)
FetchContent_Declare(SQLiteCpp SYSTEM GIT_SHALLOW ON
  GIT_REPOSITORY https://github.com/SRombauts/SQLiteCpp.git GIT_TAG 3.3.2 FIND_PACKAGE_ARGS)
FetchContent_Declare(dlib SYSTEM GIT_SHALLOW ON
  GIT_REPOSITORY https://github.com/davisking/dlib.git GIT_TAG v19.24.6 FIND_PACKAGE_ARGS)
set(BUILD_WITH_QT6 ON)
set(BUILD_TRANSLATIONS OFF)
FetchContent_Declare(qtkeychain SYSTEM GIT_SHALLOW ON
  GIT_REPOSITORY https://github.com/frankosterfeld/qtkeychain.git GIT_TAG v0.14.3
  FIND_PACKAGE_ARGS NAMES Qt6Keychain)
FetchContent_MakeAvailable(tl-expected CLI11 SQLiteCpp dlib qtkeychain)

# likecast_find_library(<target> HEADER h NAMES lib... [OPTIONAL]): for libraries without a CMake
# package. With OPTIONAL, there is no target if the library is not found.
function(likecast_find_library target)
  cmake_parse_arguments(ARG "OPTIONAL" "HEADER" "NAMES" ${ARGN})
  string(MAKE_C_IDENTIFIER "${target}" id)
  set(required REQUIRED)
  if(ARG_OPTIONAL)
    set(required "")
  endif()
  find_path(${id}_INCLUDE_DIR ${ARG_HEADER} ${required})
  find_library(${id}_LIBRARY NAMES ${ARG_NAMES} ${required})
  if(NOT ${id}_INCLUDE_DIR OR NOT ${id}_LIBRARY)
    return()
  endif()
  add_library(${target} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${target} SYSTEM INTERFACE "${${id}_INCLUDE_DIR}")
  target_link_libraries(${target} INTERFACE "${${id}_LIBRARY}")
endfunction()
likecast_find_library(likecast::stemmer HEADER libstemmer.h NAMES stemmer)
likecast_find_library(likecast::sodium HEADER sodium.h NAMES sodium libsodium)
if(LIKECAST_WIDGETS AND UNIX AND NOT APPLE)
  # Qt Gui links it anyway; with it here, the program can start the font lookup earlier.
  likecast_find_library(likecast::fontconfig HEADER fontconfig/fontconfig.h NAMES fontconfig OPTIONAL)
endif()
likecast_find_library(likecast::heif HEADER libheif/heif.h NAMES heif)

likecast_find_library(likecast::xgboost HEADER xgboost/c_api.h NAMES xgboost OPTIONAL)
if(NOT TARGET likecast::xgboost)
  set(BUILD_STATIC_LIB ON)
  set(FORCE_SHARED_CRT ON) # the C runtime of everything else (Windows)
  if(APPLE)
    set(USE_OPENMP OFF)
  endif()
  FetchContent_Declare(xgboost SYSTEM GIT_SHALLOW ON
    GIT_REPOSITORY https://github.com/dmlc/xgboost.git GIT_TAG v1.7.6)
  FetchContent_MakeAvailable(xgboost)
  add_library(likecast::xgboost ALIAS xgboost)
endif()

likecast_find_library(likecast::csv HEADER csv.h NAMES csv OPTIONAL)
if(NOT TARGET likecast::csv)
  enable_language(C)
  FetchContent_Declare(libcsv
    GIT_REPOSITORY https://github.com/rgamble/libcsv.git
    GIT_TAG b1d5212831842ee5869d99bc208a21837e4037d5)
  FetchContent_MakeAvailable(libcsv)
  add_library(likecast_libcsv STATIC "${libcsv_SOURCE_DIR}/libcsv.c")
  target_include_directories(likecast_libcsv SYSTEM PUBLIC "${libcsv_SOURCE_DIR}")
  add_library(likecast::csv ALIAS likecast_libcsv)
endif()

# LibTorch, linked only by the plugin in core/neural/plugin. Its package sets variables, flags and a
# language level, which this function confines. It comes from packages.txt or, on Windows, vcpkg.json
# (port libtorch); without it, everything else still builds.
function(likecast_find_torch)
  if(NOT LIKECAST_NEURAL)
    return()
  endif()
  find_package(Torch QUIET)
  if(NOT Torch_FOUND AND NOT TORCH_FOUND)
    message(STATUS "LibTorch not found: models that need it will be reported as missing")
    return()
  endif()
  add_library(likecast::torch INTERFACE IMPORTED GLOBAL)
  target_link_libraries(likecast::torch INTERFACE torch)
endfunction()
likecast_find_torch()
