// One QApplication for all tests of the windows.

#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <catch2/catch.hpp>

int main(int argc, char** argv) {
    const QApplication application{argc, argv};
    return Catch::Session{}.run(argc, argv);
}
