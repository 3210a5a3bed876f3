# Manual page, completions, guide and desktop files.

# The program generates its own manual page and completions.
set(references "")
function(likecast_reference file)
  add_custom_command(OUTPUT ${file}
    COMMAND likecast-cli ${ARGN} > ${file}
    DEPENDS likecast-cli VERBATIM)
  list(APPEND references "${CMAKE_CURRENT_BINARY_DIR}/${file}")
  set(references "${references}" PARENT_SCOPE)
endfunction()
likecast_reference(likecast-cli.1 manual)
likecast_reference(likecast-cli completion bash)
likecast_reference(_likecast-cli completion zsh)
likecast_reference(likecast-cli.fish completion fish)
add_custom_target(likecast_references ALL DEPENDS ${references})
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/likecast-cli" COMPONENT likecast
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/_likecast-cli" COMPONENT likecast
  DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/likecast-cli.fish" COMPONENT likecast
  DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# Where people look for documentation, a link to the guide.
set(docs ${CMAKE_INSTALL_DATADIR}/doc/likecast)
file(CREATE_LINK ../../likecast/docs/guide "${CMAKE_CURRENT_BINARY_DIR}/guide" SYMBOLIC)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/guide" COMPONENT likecast DESTINATION ${docs})

if(TARGET likecast)
  set(id org.likecast.Likecast)
  configure_file(linux/${id}.metainfo.xml.in ${id}.metainfo.xml @ONLY)
  install(FILES linux/${id}.desktop COMPONENT likecast
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${id}.metainfo.xml" COMPONENT likecast
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/likecast.svg" COMPONENT likecast
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${id}.svg)
  foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/hicolor/${size}x${size}/${id}.png"
      COMPONENT likecast
      DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
  endforeach()
endif()
