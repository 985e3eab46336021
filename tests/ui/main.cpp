// One QApplication for all tests of the windows.

#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

int main(int argc, char** argv) {
    // What a test chooses is not what this user chose.
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    const QApplication application{argc, argv};
    return Catch::Session{}.run(argc, argv);
}
