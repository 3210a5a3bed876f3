# Model packs included in a package: LIKECAST_SHIPPED_PACKS lists them by their names in
# resources/packs/catalogue.json. Each model comes from the catalogue's pinned address, or from NAME.onnx
# in LIKECAST_PACK_FILES, and must match the catalogue's SHA-256. A build from source includes none: the
# window offers them for download.
set(LIKECAST_SHIPPED_PACKS "" CACHE STRING
  "Model packs to install, e.g. yunet;expression-mobilefacenet")
set(LIKECAST_PACK_FILES "" CACHE PATH
  "Folder with the models as NAME.onnx, to fetch nothing")

# likecast_prepare_pack(NAME JSON FOLDER): creates the pack from its catalogue entry.
function(likecast_prepare_pack name entry folder)
  string(JSON file GET "${entry}" file)
  string(JSON hash GET "${entry}" sha256)
  set(model "${folder}/${file}")
  file(MAKE_DIRECTORY "${folder}")
  set(given "${LIKECAST_PACK_FILES}/${name}.onnx")
  if(LIKECAST_PACK_FILES AND EXISTS "${given}")
    file(SHA256 "${given}" found)
    if(NOT found STREQUAL hash)
      message(FATAL_ERROR "${given} is not the model that the catalogue names")
    endif()
    file(COPY_FILE "${given}" "${model}" ONLY_IF_DIFFERENT)
  else()
    string(JSON url ERROR_VARIABLE none GET "${entry}" url)
    if(none)
      message(FATAL_ERROR "${name} has no address in the catalogue: give ${name}.onnx in LIKECAST_PACK_FILES")
    endif()
    file(DOWNLOAD "${url}" "${model}" EXPECTED_HASH SHA256=${hash} TLS_VERIFY ON)
  endif()
  string(JSON manifest REMOVE "${entry}" url)
  file(WRITE "${folder}/manifest.json" "${manifest}\n")
endfunction()

function(likecast_prepare_packs folder)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
    "${PROJECT_SOURCE_DIR}/resources/packs/catalogue.json")
  file(READ "${PROJECT_SOURCE_DIR}/resources/packs/catalogue.json" catalogue)
  string(JSON count LENGTH "${catalogue}" packs)
  math(EXPR last "${count} - 1")
  set(missing ${LIKECAST_SHIPPED_PACKS})
  foreach(index RANGE ${last})
    string(JSON entry GET "${catalogue}" packs ${index})
    string(JSON name GET "${entry}" name)
    if(name IN_LIST LIKECAST_SHIPPED_PACKS)
      list(REMOVE_ITEM missing ${name})
      likecast_prepare_pack(${name} "${entry}" "${folder}/${name}")
    endif()
  endforeach()
  if(missing)
    message(FATAL_ERROR "The catalogue has no pack ${missing}")
  endif()
endfunction()

if(LIKECAST_SHIPPED_PACKS)
  likecast_prepare_packs("${CMAKE_CURRENT_BINARY_DIR}/packs")
  foreach(name IN LISTS LIKECAST_SHIPPED_PACKS)
    install(DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/packs/${name}" COMPONENT likecast
      DESTINATION "${LIKECAST_DATA_DIR}/packs")
  endforeach()
endif()
