# One INTERFACE target gives every target its language level, warnings and Qt's strict mode. Targets are
# created only with the functions below.
include(GNUInstallDirs)
set(LIKECAST_PLUGIN_DIR "${PROJECT_BINARY_DIR}/${CMAKE_INSTALL_LIBDIR}/likecast/plugins")
# The plugins' install directory, absolute and relative to the programs.
set(LIKECAST_PLUGIN_DESTINATION ${CMAKE_INSTALL_LIBDIR}/likecast/plugins)
set(LIKECAST_PLUGIN_SUBDIR ../${LIKECAST_PLUGIN_DESTINATION})
if(LIKECAST_MACOS_BUNDLE)
  set(LIKECAST_PLUGIN_DESTINATION likecast.app/Contents/PlugIns/likecast)
  set(LIKECAST_PLUGIN_SUBDIR ../PlugIns/likecast)
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_GLOBAL_AUTOGEN_TARGET ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(likecast_conventions INTERFACE)
target_include_directories(likecast_conventions INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(likecast_conventions INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(likecast_conventions INTERFACE /W4 /WX /permissive- /utf-8)
  target_compile_definitions(likecast_conventions INTERFACE NOMINMAX _USE_MATH_DEFINES)
else()
  target_compile_options(likecast_conventions INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Werror)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # False positives for std::string concatenation in precompiled headers (GCC bug 105651).
    target_compile_options(likecast_conventions INTERFACE -Wno-array-bounds -Wno-restrict)
  endif()
  target_compile_definitions(likecast_conventions INTERFACE $<$<NOT:$<CONFIG:Release>>:_GLIBCXX_ASSERTIONS>)
endif()

set(LIKECAST_TEST_SECONDS 300)
if(LIKECAST_SANITIZE)
  set(LIKECAST_TEST_SECONDS 1500)
  add_compile_options(-fsanitize=${LIKECAST_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${LIKECAST_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Sanitizer checks make GCC lose track of what is initialised; the other builds warn.
    add_compile_options(-Wno-maybe-uninitialized)
  endif()
  if(LIKECAST_SANITIZE MATCHES "undefined")
    add_compile_options(-fno-sanitize-recover=undefined)
  endif()
endif()

if(LIKECAST_FUZZ)
  # Every library reports its branch coverage to libFuzzer.
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

if(NOT MSVC)
  # Tests are statically linked programs, so full debug information would exist 160 times: 15 GB.
  # Backtraces need only functions and lines; CMAKE_BUILD_TYPE=Debug has the rest.
  add_compile_options($<$<CONFIG:RelWithDebInfo>:-g1>)
endif()

# Makes release builds independent of the source folder.
if(MSVC)
  add_compile_options($<$<CONFIG:Release>:/Brepro>)
  add_link_options($<$<CONFIG:Release>:/Brepro>)
else()
  add_compile_options(
    "$<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>"
    "$<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_BINARY_DIR}=./build>")
endif()

find_program(LIKECAST_MOLD mold)
if(LIKECAST_MOLD AND NOT APPLE AND NOT WIN32)
  add_link_options(-fuse-ld=mold)
endif()
find_program(LIKECAST_CCACHE ccache)
if(LIKECAST_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${LIKECAST_CCACHE}")
endif()

# Headers that nearly every file includes, parsed once for all targets with the same flags. The preset
# core-only omits them and compiles files one by one, to reveal missing #includes.
function(likecast_precompile target owner)
  target_precompile_headers(${target} REUSE_FROM ${owner})
endfunction()

function(likecast_precompiled_headers owner)
  cmake_parse_arguments(ARG "" "" "HEADERS;LINK" ${ARGN})
  add_library(${owner} OBJECT "${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp")
  set_target_properties(${owner} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${owner} PRIVATE likecast_conventions ${ARG_LINK})
  target_precompile_headers(${owner} PRIVATE ${ARG_HEADERS})
endfunction()

# Compiles a target's files four at a time, which halves what it costs: most of a file's time goes into
# headers. Names in unnamed namespaces must then differ within a target.
function(likecast_together target)
  if(NOT LIKECAST_TOGETHER)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 4)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A file that is included may hold an unnamed namespace's types: it is included once only.
    target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
  elseif(MSVC)
    target_compile_options(${target} PRIVATE /bigobj)
  endif()
endfunction()

# likecast_library(<name> [QOBJECTS] [TOGETHER] [HEADERS set] SOURCES file... [PUBLIC target...]
#   [PRIVATE target...])
# One static library per folder, which may link only what it may include. QOBJECTS: the library has
# Q_OBJECT classes; moc skips all others, because it costs a compilation per target. TOGETHER: as above.
# HEADERS: the set from cmake/PrecompiledHeaders.cmake to use, core's by default.
function(likecast_library name)
  cmake_parse_arguments(ARG "QOBJECTS;TOGETHER" "HEADERS" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ${ARG_QOBJECTS})
  if(ARG_TOGETHER)
    likecast_together(${name})
  endif()
  target_link_libraries(${name} PUBLIC likecast_conventions ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  if(NOT ARG_HEADERS)
    set(ARG_HEADERS likecast_core_headers)
  endif()
  likecast_precompile(${name} ${ARG_HEADERS})
endfunction()

# likecast_plugin(<name> SOURCES file... [LINK target...])
# A plugin for libraries that are slow to load: a module that pluginFunction() in core/common/plugin.h
# opens on first use. It exports only the functions that its sources mark.
function(likecast_plugin name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_library(likecast_${name}_plugin MODULE ${ARG_SOURCES})
  set_target_properties(likecast_${name}_plugin PROPERTIES
    PREFIX "" OUTPUT_NAME likecast_${name} AUTOMOC OFF
    CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON
    LIBRARY_OUTPUT_DIRECTORY "${LIKECAST_PLUGIN_DIR}")
  target_link_libraries(likecast_${name}_plugin PRIVATE likecast_conventions ${ARG_LINK})
  if(UNIX AND NOT APPLE)
    target_link_options(likecast_${name}_plugin PRIVATE -Wl,--exclude-libs,ALL)
  endif()
  set(component likecast)
  if(name STREQUAL "neural")
    set(component neural) # depends on LibTorch, so a separate package
  elseif(name STREQUAL "video")
    set(component video) # depends on FFmpeg's decoders, likewise
  endif()
  install(TARGETS likecast_${name}_plugin COMPONENT ${component}
    RUNTIME_DEPENDENCY_SET ${component}_libraries
    LIBRARY DESTINATION ${LIKECAST_PLUGIN_DESTINATION})
endfunction()

set(LIKECAST_SHARED_DIR "${PROJECT_SOURCE_DIR}/../shared" CACHE PATH
  "Real posts, photos and packs, which tests use in addition where they are")

# Keeps the machine's own settings out of the tests; CI repeats them with other values.
set(LIKECAST_TEST_TIME_ZONE "UTC" CACHE STRING "Time zone of the tests")
set(LIKECAST_TEST_SCALE "1" CACHE STRING "Scale factor of the tests' windows")
set(LIKECAST_TEST_FONTS "dejavu" CACHE STRING "Font set of the tests: a file in tests/support/fonts")
set(LIKECAST_TEST_ENVIRONMENT
  "QT_QPA_PLATFORM=offscreen" "LC_ALL=C.UTF-8" "LANGUAGE=C" "TZ=${LIKECAST_TEST_TIME_ZONE}"
  "QT_SCALE_FACTOR=${LIKECAST_TEST_SCALE}" "QT_SCREEN_SCALE_FACTORS=" "QT_FONT_DPI=96"
  "QT_MEDIA_BACKEND=ffmpeg" "QT_QPA_PLATFORMTHEME=" "QT_STYLE_OVERRIDE=" "OMP_WAIT_POLICY=passive"
  "FONTCONFIG_FILE=${PROJECT_SOURCE_DIR}/tests/support/fonts/${LIKECAST_TEST_FONTS}.conf"
  "LIKECAST_PLUGIN_DIR=${LIKECAST_PLUGIN_DIR}" "LIKECAST_SHARED_DIR=${LIKECAST_SHARED_DIR}"
  "TSAN_OPTIONS=ignore_noninstrumented_modules=1:die_after_fork=0"
  "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp")
if(LIKECAST_SANITIZE MATCHES "thread" AND UNIX AND NOT APPLE)
  # OpenMP is not instrumented either, and XGBoost and LibTorch alone use it.
  list(APPEND LIKECAST_TEST_ENVIRONMENT
    "LD_PRELOAD=$<TARGET_FILE:likecast_tsan_qt>" "OMP_THREAD_LIMIT=1")
endif()

# For code that merely calls the libraries: tests and the command line. Development builds compile it
# unoptimised in half the time; release builds optimise everything.
set(LIKECAST_QUICK_OPTIONS "")
set(LIKECAST_WINDOW_OPTIONS "") # the window does little more; -O1 takes a fifth off
if(NOT MSVC)
  set(LIKECAST_QUICK_OPTIONS $<$<CONFIG:RelWithDebInfo>:-O0>)
  set(LIKECAST_WINDOW_OPTIONS $<$<CONFIG:RelWithDebInfo>:-O1>)
endif()

# likecast_tests(<program> LABEL label [WIDGETS] TESTS [room/]tst_unit...
#                [SOURCES file...] [LINK target...])
# One program per folder, one ctest test per tst_unit.cpp.
function(likecast_tests program)
  cmake_parse_arguments(ARG "WIDGETS" "LABEL" "TESTS;SOURCES;LINK" ${ARGN})
  list(TRANSFORM ARG_TESTS APPEND .cpp OUTPUT_VARIABLE test_sources)
  add_executable(${program} ${test_sources} ${ARG_SOURCES}
    "${PROJECT_SOURCE_DIR}/tests/support/test_program.cpp")
  # moc by hand, as each test includes its own: AUTOMOC would scan every file and compile an empty
  # one for each program, a quarter of what tests cost.
  set_target_properties(${program} PROPERTIES AUTOMOC OFF)
  likecast_together(${program})
  target_include_directories(${program} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
  target_compile_options(${program} PRIVATE ${LIKECAST_QUICK_OPTIONS})
  # Gui and Network change what <QTest> contains, and the precompiled headers must match.
  target_link_libraries(${program} PRIVATE
    likecast_test_support Qt6::Test Qt6::Gui Qt6::Network ${ARG_LINK})
  if(ARG_WIDGETS)
    target_compile_definitions(${program} PRIVATE LIKECAST_TEST_WIDGETS)
    target_link_libraries(${program} PRIVATE Qt6::Widgets)
  endif()
  if(ARG_WIDGETS)
    likecast_precompile(${program} likecast_test_widgets_headers)
  else()
    likecast_precompile(${program} likecast_test_headers)
  endif()

  foreach(test IN LISTS ARG_TESTS)
    get_filename_component(unit ${test} NAME)
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/${unit}.moc")
    qt_generate_moc(${test}.cpp "${moc}" TARGET ${program})
    list(APPEND mocs "${moc}")
    target_sources(${program} PRIVATE "${moc}")
    add_test(NAME ${unit} COMMAND ${program} ${unit})
    # QProcess starts children with clone(), which ThreadSanitizer mistakes for fork() without exec().
    set_tests_properties(${unit} PROPERTIES
      TIMEOUT ${LIKECAST_TEST_SECONDS} LABELS "${ARG_LABEL}"
      ENVIRONMENT "${LIKECAST_TEST_ENVIRONMENT}")
    if(TARGET likecast_tsan_qt)
      add_dependencies(${program} likecast_tsan_qt)
    endif()
  endforeach()
  # For clang-tidy, which reads the tests without building them.
  if(NOT TARGET test_mocs)
    add_custom_target(test_mocs)
  endif()
  add_custom_target(${program}_mocs DEPENDS ${mocs})
  add_dependencies(test_mocs ${program}_mocs)
endfunction()
