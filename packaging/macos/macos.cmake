# likecast.app in a disk image (cpack -G DragNDrop), for the architecture of the build machine. Configure
# with -DLIKECAST_MACOS_BUNDLE=ON; without it, the programs are installed as on any Unix.
if(NOT LIKECAST_MACOS_BUNDLE)
  return()
endif()
set(contents "\${CMAKE_INSTALL_PREFIX}/likecast.app/Contents")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" COMPONENT likecast
  DESTINATION likecast.app/Contents/Resources/docs)

# macdeployqt copies Qt and all other libraries into the bundle and adjusts the references. It runs
# after all other installation steps, because it must see all plugins at once.
find_program(LIKECAST_MACDEPLOYQT macdeployqt REQUIRED)
install(CODE "
  file(GLOB plugins \"${contents}/PlugIns/likecast/*\")
  set(executables \"\")
  foreach(file IN LISTS plugins ITEMS \"${contents}/MacOS/likecast-cli\")
    list(APPEND executables \"-executable=\${file}\")
  endforeach()
  execute_process(
    COMMAND \"${LIKECAST_MACDEPLOYQT}\" \"\${CMAKE_INSTALL_PREFIX}/likecast.app\" \${executables}
      -always-overwrite
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(
    COMMAND \"${CMAKE_CURRENT_SOURCE_DIR}/macos/collect-licences.sh\"
      \"${contents}/Frameworks\" \"${contents}/Resources/docs/third-party\"
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(
    COMMAND \"${CMAKE_CURRENT_SOURCE_DIR}/macos/sign.sh\" \"\${CMAKE_INSTALL_PREFIX}/likecast.app\"
    COMMAND_ERROR_IS_FATAL ANY)
  ")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_FILE_NAME "likecast-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_DMG_VOLUME_NAME "Likecast ${PROJECT_VERSION}")
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
# Notarisation hook: see the script.
set(CPACK_POST_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/macos/notarise.cmake")
