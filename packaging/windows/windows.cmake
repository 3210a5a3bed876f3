# The installer (cpack -G NSIS) and the archive (cpack -G ZIP): the programs, Qt through windeployqt, all
# other libraries from vcpkg's folder, and their licences from vcpkg.
set(docs doc)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" COMPONENT likecast DESTINATION ${docs})

set(vcpkg "${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}")
set(system PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-"
  POST_EXCLUDE_REGEXES ".*[Ss]ystem32[/\\\\].*")
install(RUNTIME_DEPENDENCY_SET likecast_libraries ${system} DIRECTORIES "${vcpkg}/bin"
  COMPONENT likecast RUNTIME DESTINATION "${LIKECAST_PROGRAM_DIR}")
if(TARGET likecast_neural_plugin)
  install(RUNTIME_DEPENDENCY_SET neural_libraries ${system} DIRECTORIES "${vcpkg}/bin"
    COMPONENT neural RUNTIME DESTINATION "${LIKECAST_PROGRAM_DIR}")
endif()
if(TARGET likecast_video_plugin)
  install(RUNTIME_DEPENDENCY_SET video_libraries ${system} DIRECTORIES "${vcpkg}/bin"
    COMPONENT video RUNTIME DESTINATION "${LIKECAST_PROGRAM_DIR}")
endif()
set(CMAKE_INSTALL_SYSTEM_RUNTIME_COMPONENT likecast)
set(CMAKE_INSTALL_OPENMP_LIBRARIES TRUE) # for XGBoost
include(InstallRequiredSystemLibraries) # the C++ runtime of Visual Studio

# likecast_install_qt_plugins(COMPONENT folder...): folders of Qt's plugins, and the libraries that these
# and the plugins already there load, e.g. qjpeg.dll jpeg62.dll: windeployqt copies Qt's own alone.
function(likecast_install_qt_plugins component)
  install(CODE "
    set(programs \"\${CMAKE_INSTALL_PREFIX}/${LIKECAST_PROGRAM_DIR}\")
    foreach(folder IN ITEMS ${ARGN})
      file(INSTALL \"${vcpkg}/Qt6/plugins/\${folder}\" DESTINATION \"\${programs}\"
        FILES_MATCHING PATTERN \"*.dll\")
    endforeach()
    file(GLOB plugins \"\${programs}/*/*.dll\")
    file(GET_RUNTIME_DEPENDENCIES MODULES \${plugins} DIRECTORIES \"${vcpkg}/bin\"
      RESOLVED_DEPENDENCIES_VAR libraries
      PRE_EXCLUDE_REGEXES \"^api-ms-\" \"^ext-ms-\" POST_EXCLUDE_REGEXES [=[[Ss]ystem32[/\\]]=])
    file(INSTALL \${libraries} DESTINATION \"\${programs}\")
    " COMPONENT ${component})
endfunction()

find_program(LIKECAST_WINDEPLOYQT windeployqt HINTS "${vcpkg}/tools/Qt6/bin" REQUIRED)
install(CODE "
  execute_process(
    COMMAND \"${LIKECAST_WINDEPLOYQT}\" --release --no-compiler-runtime --no-opengl-sw
      --no-system-d3d-compiler --no-quick-import
      \"\${CMAKE_INSTALL_PREFIX}/${LIKECAST_PROGRAM_DIR}/likecast.exe\"
    COMMAND_ERROR_IS_FATAL ANY)
  # Licences and vcpkg's SPDX documents of everything included.
  file(GLOB notices \"${vcpkg}/share/*/copyright\" \"${vcpkg}/share/*/vcpkg.spdx.json\")
  foreach(notice IN LISTS notices)
    get_filename_component(port \"\${notice}\" DIRECTORY)
    get_filename_component(port \"\${port}\" NAME)
    file(INSTALL \"\${notice}\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${docs}/third-party/\${port}\")
  endforeach()
  " COMPONENT likecast)
# windeployqt examines only the program, and plugins of ours use the network.
likecast_install_qt_plugins(likecast imageformats tls)
if(TARGET likecast_video_plugin)
  likecast_install_qt_plugins(video multimedia)
endif()

set(CPACK_GENERATOR "NSIS;ZIP")
set(CPACK_PACKAGE_FILE_NAME "likecast-${PROJECT_VERSION}-windows-x64")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Likecast)
set(CPACK_PACKAGE_EXECUTABLES likecast Likecast)
set(CPACK_COMPONENT_LIKECAST_DISPLAY_NAME Likecast)
set(CPACK_COMPONENT_LIKECAST_REQUIRED ON)
set(CPACK_COMPONENT_NEURAL_DISPLAY_NAME "Neural networks (LibTorch)")
set(CPACK_COMPONENT_VIDEO_DISPLAY_NAME "Reels (Qt Multimedia)")
set(CPACK_NSIS_DISPLAY_NAME Likecast)
set(CPACK_NSIS_MUI_ICON "${PROJECT_SOURCE_DIR}/resources/icons/likecast.ico")
set(CPACK_NSIS_MUI_UNIICON "${CPACK_NSIS_MUI_ICON}")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\likecast.exe")
set(CPACK_NSIS_MUI_FINISHPAGE_RUN "likecast.exe")
set(CPACK_NSIS_URL_INFO_ABOUT "${CPACK_PACKAGE_HOMEPAGE_URL}")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
# "Open with" for every photo format, without becoming the default program.
set(application "Software\\\\Classes\\\\Applications\\\\likecast.exe")
set(register "
  WriteRegStr SHCTX \\\"${application}\\\\shell\\\\open\\\\command\\\" \\\"\\\" '\\\"$INSTDIR\\\\bin\\\\likecast.exe\\\" \\\"%1\\\"'
  WriteRegStr SHCTX \\\"${application}\\\" \\\"FriendlyAppName\\\" \\\"Likecast\\\"")
foreach(ending IN ITEMS jpg jpeg jpe jfif png webp gif bmp tif tiff heic heif avif)
  string(APPEND register "
  WriteRegStr SHCTX \\\"${application}\\\\SupportedTypes\\\" \\\".${ending}\\\" \\\"\\\"")
endforeach()
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "${register}")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
  DeleteRegKey SHCTX \\\"${application}\\\"")

# The signing hook: runs LIKECAST_SIGN_COMMAND from cpack's environment with each file appended,
# e.g. "signtool sign /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 /sha1 THUMBPRINT".
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/windows/sign.cmake")
set(CPACK_POST_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/windows/sign.cmake")
