# Run by cpack after it creates the disk image: sends it to Apple and staples the ticket to it.
# NOTARY_PROFILE names a profile stored by "xcrun notarytool store-credentials"; without it, nothing is
# sent.
if(NOT DEFINED ENV{NOTARY_PROFILE})
  message(STATUS "NOTARY_PROFILE is not set: the disk image is not notarised")
  return()
endif()
foreach(image IN LISTS CPACK_PACKAGE_FILES)
  execute_process(
    COMMAND xcrun notarytool submit "${image}" --keychain-profile "$ENV{NOTARY_PROFILE}" --wait
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND xcrun stapler staple "${image}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
