# One INTERFACE target carries the language level, the warnings and Qt's strictness to every
# target of the project; the two functions below are the only way a target is made.
include(GNUInstallDirs)
set(LIKECAST_PLUGIN_DIR "${PROJECT_BINARY_DIR}/${CMAKE_INSTALL_LIBDIR}/likecast")

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
  target_compile_definitions(likecast_conventions INTERFACE $<$<NOT:$<CONFIG:Release>>:_GLIBCXX_ASSERTIONS>)
endif()

set(LIKECAST_TEST_SECONDS 300)
if(LIKECAST_SANITIZE)
  set(LIKECAST_TEST_SECONDS 1500)
  add_compile_options(-fsanitize=${LIKECAST_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${LIKECAST_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # With the checks between the lines GCC no longer follows what is set; the other builds warn.
    add_compile_options(-Wno-maybe-uninitialized)
  endif()
  if(LIKECAST_SANITIZE MATCHES "undefined")
    add_compile_options(-fno-sanitize-recover=undefined)
  endif()
endif()

if(NOT MSVC)
  # Every test is a program linked statically, so all that a debugger may want to know is there 160
  # times: 15 GB. A backtrace needs functions and lines; CMAKE_BUILD_TYPE=Debug has the rest.
  add_compile_options($<$<CONFIG:RelWithDebInfo>:-g1>)
endif()

find_program(LIKECAST_MOLD mold)
if(LIKECAST_MOLD AND NOT APPLE AND NOT WIN32)
  add_link_options(-fuse-ld=mold)
endif()
find_program(LIKECAST_CCACHE ccache)
if(LIKECAST_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${LIKECAST_CCACHE}")
endif()

# likecast_library(<name> [QOBJECTS] SOURCES file... [PUBLIC target...] [PRIVATE target...])
# One static library per folder: what it may link is what it may include. QOBJECTS: it holds
# classes with Q_OBJECT; moc stays away from all others, as it costs a compile per target.
function(likecast_library name)
  cmake_parse_arguments(ARG "QOBJECTS" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ${ARG_QOBJECTS})
  target_link_libraries(${name} PUBLIC likecast_conventions ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# likecast_plugin(<name> SOURCES file... [LINK target...])
# A part whose libraries are slow to load: likecast_<name> is a module of its own that
# pluginFunction() of core/common/plugin.h opens on first use. It exports what its sources mark so.
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
  install(TARGETS likecast_${name}_plugin COMPONENT likecast
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/likecast)
endfunction()

set(LIKECAST_SHARED_DIR "${PROJECT_SOURCE_DIR}/../shared" CACHE PATH
  "Real posts, photos and packs, which tests use in addition where they are")

# likecast_test(<tst_unit> [LABEL label] [LINK target...])
# <tst_unit>.cpp beside the calling CMakeLists.txt becomes one Qt Test program under ctest.
function(likecast_test name)
  cmake_parse_arguments(ARG "" "LABEL" "LINK" ${ARGN})
  add_executable(${name} ${name}.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE likecast_test_support Qt6::Test ${ARG_LINK})
  add_test(NAME ${name} COMMAND ${name})
  # QProcess starts its child by a clone that the thread sanitizer takes for a fork without exec.
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${LIKECAST_TEST_SECONDS} LABELS "${ARG_LABEL}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LIKECAST_PLUGIN_DIR=${LIKECAST_PLUGIN_DIR};LIKECAST_SHARED_DIR=${LIKECAST_SHARED_DIR};TSAN_OPTIONS=ignore_noninstrumented_modules=1:die_after_fork=0;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp")
  if(TARGET likecast_tsan_qt)
    add_dependencies(${name} likecast_tsan_qt)
    set_property(TEST ${name} APPEND PROPERTY
      ENVIRONMENT "LD_PRELOAD=$<TARGET_FILE:likecast_tsan_qt>")
  endif()
endfunction()
