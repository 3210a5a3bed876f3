# XGBoost as a DLL on the C runtime that the other ports use (/MD). The hashes are the ones that other
# vcpkg registries publish: docs/packaging.md.
vcpkg_check_linkage(ONLY_DYNAMIC_LIBRARY)

vcpkg_from_github(
    OUT_SOURCE_PATH SOURCE_PATH
    REPO dmlc/xgboost
    REF "v${VERSION}"
    SHA512 4465f383df70ee415faaeb745459bfc413f71bff0d02e59e67173975188bed911044dbea1a456550496f8c5a7c0b50002275b6be72c87386a6118485e1e41829
)
# A submodule, so not in the archive.
vcpkg_from_github(
    OUT_SOURCE_PATH DMLC_CORE_PATH
    REPO dmlc/dmlc-core
    REF 81db539486ce6525b31b971545edffee2754aced
    SHA512 9b288fd1ceeef0015e80b0296b0d4015238d4cc1b7c36ba840d3eabce87508e62ed5b4fe61504f569dadcc414882903211fadf54aa0e162a896b03d7ca05e975
)
file(REMOVE_RECURSE "${SOURCE_PATH}/dmlc-core")
file(RENAME "${DMLC_CORE_PATH}" "${SOURCE_PATH}/dmlc-core")

# dmlc-core exports no symbols, so it is linked in. vcpkg appends its own BUILD_SHARED_LIBS to OPTIONS,
# and these after it.
list(APPEND VCPKG_CMAKE_CONFIGURE_OPTIONS -DBUILD_SHARED_LIBS=OFF)
vcpkg_cmake_configure(
    SOURCE_PATH "${SOURCE_PATH}"
    DISABLE_PARALLEL_CONFIGURE # writes version_config.h to the source folder
    OPTIONS
        -DFORCE_SHARED_CRT=ON
        -DADD_PKGCONFIG=OFF
)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH lib/cmake/xgboost)
vcpkg_copy_tools(TOOL_NAMES xgboost AUTO_CLEAN)
vcpkg_copy_pdbs()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE" "${SOURCE_PATH}/dmlc-core/LICENSE")
