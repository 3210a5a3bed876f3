# What Debian policy requires beyond the files in packaging/CMakeLists.txt, and the packages: likecast,
# and what it recommends: likecast-neural with the LibTorch plugin, likecast-video with that for videos.
find_program(LIKECAST_GZIP gzip)

# likecast_install_gzipped(FILE DESTINATION dir RENAME name COMPONENT component)
function(likecast_install_gzipped file)
  cmake_parse_arguments(ARG "" "DESTINATION;RENAME;COMPONENT" "" ${ARGN})
  set(packed "${CMAKE_CURRENT_BINARY_DIR}/${ARG_COMPONENT}/${ARG_RENAME}.gz")
  file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/${ARG_COMPONENT}")
  add_custom_command(OUTPUT "${packed}"
    COMMAND "${LIKECAST_GZIP}" -9nc "${file}" > "${packed}"
    DEPENDS "${file}" VERBATIM)
  add_custom_target(likecast_${ARG_COMPONENT}_${ARG_RENAME} ALL DEPENDS "${packed}")
  install(FILES "${packed}" DESTINATION "${ARG_DESTINATION}" COMPONENT ${ARG_COMPONENT})
endfunction()

if(LIKECAST_GZIP)
  configure_file(debian/changelog.in changelog @ONLY)
  configure_file(linux/likecast.1.in likecast.1 @ONLY)
  set(components likecast)
  if(TARGET likecast_neural_plugin)
    list(APPEND components neural)
  endif()
  if(TARGET likecast_video_plugin)
    list(APPEND components video)
  endif()
  foreach(component IN LISTS components)
    string(REGEX REPLACE "^(neural|video)$" "likecast-\\1" package ${component})
    likecast_install_gzipped("${CMAKE_CURRENT_BINARY_DIR}/changelog"
      DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} RENAME changelog COMPONENT ${component})
    install(FILES debian/copyright COMPONENT ${component}
      DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package})
  endforeach()
  likecast_install_gzipped("${CMAKE_CURRENT_BINARY_DIR}/likecast-cli.1"
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 RENAME likecast-cli.1 COMPONENT likecast)
  if(TARGET likecast)
    likecast_install_gzipped("${CMAKE_CURRENT_BINARY_DIR}/likecast.1"
      DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 RENAME likecast.1 COMPONENT likecast)
  endif()
endif()

set(CPACK_DEB_COMPONENT_INSTALL ON)
# Each package's summary is the first line of its description.
set(CPACK_COMPONENT_LIKECAST_DESCRIPTION
  "${CPACK_PACKAGE_DESCRIPTION_SUMMARY}\n${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_LIKECAST_PACKAGE_NAME likecast)
# Loaded at run time, so not found among the linked libraries: face cascades, and Qt's WebP and TIFF
# plugins.
set(CPACK_DEBIAN_LIKECAST_PACKAGE_DEPENDS "opencv-data, qt6-image-formats-plugins")
set(CPACK_DEBIAN_LIKECAST_PACKAGE_RECOMMENDS "likecast-neural, likecast-video")
set(CPACK_DEBIAN_NEURAL_PACKAGE_NAME likecast-neural)
# LibTorch is fast with this BLAS, and falls back to the reference BLAS without it.
set(CPACK_DEBIAN_NEURAL_PACKAGE_DEPENDS "likecast (= ${PROJECT_VERSION}), libopenblas0-openmp")
set(CPACK_COMPONENT_NEURAL_DESCRIPTION
"neural networks for Likecast
The published networks among Likecast's models, and their training, on
LibTorch. Likecast works without them.")
set(CPACK_DEBIAN_VIDEO_PACKAGE_NAME likecast-video)
# The decoders are a plugin of Qt Multimedia, which its library package contains.
set(CPACK_DEBIAN_VIDEO_PACKAGE_DEPENDS "likecast (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_VIDEO_DESCRIPTION
"reels in Likecast
Reads frames of videos with Qt Multimedia, so that a reel's cover can be
chosen. Likecast works without it.")
