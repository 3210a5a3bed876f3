# Run by cpack twice: before packaging, for our own programs and plugins; afterwards, for the
# installer. Signs nothing without LIKECAST_SIGN_COMMAND.
# GitHub defines a secret that is not set, as an empty text.
if("$ENV{LIKECAST_SIGN_COMMAND}" STREQUAL "")
  message(STATUS "LIKECAST_SIGN_COMMAND is not set: nothing is signed")
  return()
endif()
separate_arguments(command WINDOWS_COMMAND "$ENV{LIKECAST_SIGN_COMMAND}")
if(CPACK_PACKAGE_FILES)
  set(files ${CPACK_PACKAGE_FILES})
  list(FILTER files INCLUDE REGEX "\\.exe$")
else()
  file(GLOB_RECURSE files
    "${CPACK_TEMPORARY_DIRECTORY}/*likecast*.exe" "${CPACK_TEMPORARY_DIRECTORY}/*likecast_*.dll")
endif()
foreach(file IN LISTS files)
  execute_process(COMMAND ${command} "${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
