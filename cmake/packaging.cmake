# A Debian package of what `cmake --install` puts in place: the command, the window, the library of scenarios.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME twopizza)
set(CPACK_PACKAGE_VENDOR "twopizza")
set(CPACK_PACKAGE_CONTACT "twopizza developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Simulator of software organisations")
set(CPACK_PACKAGE_DESCRIPTION
  "Runs one product and its work through different ways of cutting software and teams, and compares lead time, the spread of failures and cost.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Asked for by name when a drawing is laid out or a letter is drawn, so no linker knows of them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-open-sans, fonts-noto-cjk")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
include(CPack)
