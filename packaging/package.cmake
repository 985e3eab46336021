# What is installed, and the packages made of it.
include(GNUInstallDirs)

# Parts written in their own time are installed as soon as they exist.
function(install_if_there path destination)
    if(EXISTS ${PROJECT_SOURCE_DIR}/${path})
        install(FILES ${PROJECT_SOURCE_DIR}/${path} DESTINATION ${destination} ${ARGN})
    endif()
endfunction()

if(TARGET bahi)
    install(TARGETS bahi RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install_if_there(docs/man/bahi.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_if_there(packaging/bash-completion/bahi
    ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install_if_there(README.md ${CMAKE_INSTALL_DOCDIR})
install_if_there(CHANGELOG.md ${CMAKE_INSTALL_DOCDIR})
install_if_there(LICENSE ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME bahi)
set(CPACK_PACKAGE_VENDOR "The Bahi developers")
set(CPACK_PACKAGE_CONTACT "The Bahi developers <bahi@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGE_DESCRIPTION
"Bahi keeps the books of a savings and credit group: savings, loans,
repayments, meetings and the cash in the box. Entries are balanced by
construction and never edited; a mistake is answered by a reversal that
stays visible. Every write ends in a signed checkpoint, so that an audited
past cannot be rewritten unnoticed.
One group is one file, which needs neither a server nor a network.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The symbols alone would allow a SQLite without STRICT tables.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsqlite3-0 (>= 3.37)")

include(CPack) # takes the packages' times from SOURCE_DATE_EPOCH
