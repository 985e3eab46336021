# What is installed, and the packages made of it.
include(GNUInstallDirs)

# Debian wants manuals and changelogs compressed, and without the time they were made.
find_program(GZIP_PROGRAM gzip REQUIRED)
function(install_compressed path name destination)
    set(source ${PROJECT_SOURCE_DIR}/${path})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
    execute_process(COMMAND ${GZIP_PROGRAM} -9nc ${source}
        OUTPUT_FILE ${PROJECT_BINARY_DIR}/${name}.gz COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${PROJECT_BINARY_DIR}/${name}.gz DESTINATION ${destination})
endfunction()

install(TARGETS bahi RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/bash-completion/bahi
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES README.md packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install_compressed(docs/man/bahi.1 bahi.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(packaging/changelog changelog ${CMAKE_INSTALL_DOCDIR})
install_compressed(CHANGELOG.md NEWS ${CMAKE_INSTALL_DOCDIR})

# --- The windows, and what tells a desktop of them: name, icon, the kind of file they open.
if(TARGET bahi-desktop)
    set(id io.github.bahi.Bahi)
    set(desktop packaging/desktop/${id})
    install(TARGETS bahi-desktop RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install_compressed(docs/man/bahi-desktop.1 bahi-desktop.1 ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${desktop}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${desktop}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${desktop}.mime.xml RENAME ${id}.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    install(FILES ui/resources/brand/bahi.svg RENAME ${id}.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME bahi)
set(CPACK_PACKAGE_VENDOR "The Bahi developers")
set(CPACK_PACKAGE_CONTACT "The Bahi developers <bahi@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "account book of savings and credit groups")
set(CPACK_PACKAGE_DESCRIPTION
"Bahi keeps the books of a savings and credit group: savings, loans,
repayments, meetings and the cash in the box. Entries are balanced by
construction and never edited; a mistake is answered by a reversal that
stays visible. Every write ends in a signed checkpoint, so that an audited
past cannot be rewritten unnoticed.
One group is one file, which needs neither a server nor a network.
There is a command line, and a desktop program for the meeting itself.")
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
