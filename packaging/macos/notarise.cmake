# Run by cpack after it creates the disk image: signs it with CODESIGN_IDENTITY, sends it to Apple and
# staples the ticket to it. NOTARY_PROFILE names a profile stored by "xcrun notarytool store-credentials",
# in NOTARY_KEYCHAIN if that is set; without a profile, nothing is sent.
if("$ENV{NOTARY_PROFILE}" STREQUAL "")
  message(STATUS "NOTARY_PROFILE is not set: the disk image is not notarised")
  return()
endif()
set(profile --keychain-profile "$ENV{NOTARY_PROFILE}")
if(NOT "$ENV{NOTARY_KEYCHAIN}" STREQUAL "")
  list(APPEND profile --keychain "$ENV{NOTARY_KEYCHAIN}")
endif()
foreach(image IN LISTS CPACK_PACKAGE_FILES)
  execute_process(
    COMMAND codesign --force --timestamp --sign "$ENV{CODESIGN_IDENTITY}" "${image}"
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND xcrun notarytool submit "${image}" ${profile} --wait
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND xcrun stapler staple "${image}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
