// bahi-desktop, the windows. Puts the parts together and hands each what it needs.

#include "app/desktop/command_line.h"
#include "app/desktop/quit_signal.h"
#include "app/folders.h"
#include "ledger/services/device_key_file.h"
#include "ledger/services/failure.h"
#include "ledger/store/posix_file_system.h"
#include "ui/models/first_window.h"
#include "ui/models/preferences.h"
#include "ui/models/running_mark.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/main_window.h"
#include "ui/pages/start_page.h"
#include "ui/text/sentences.h"
#include "ui/widgets/calm_wheel.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

namespace bahi::desktop {

namespace {

/// Nobody needs to know how our exit codes of the command line count: 0 done, 2 not understood, 3
/// the machine did not do it.
constexpr int kDone = 0;
constexpr int kNotUnderstood = 2;
constexpr int kMachineFailed = 3;

void print(std::FILE* where, std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), where);
}

void dress(QApplication& application) {
    QCoreApplication::setApplicationName(QStringLiteral("Bahi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BAHI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.bahi.Bahi"));
    application.installEventFilter(new ui::CalmWheel{&application});
    ui::Preferences::begin();
    ui::Theme::apply(static_cast<ui::Look>(ui::Preferences::look()),
                     ui::Preferences::textPercent());
    QApplication::setWindowIcon(QIcon{QStringLiteral(":/brand/bahi.svg")});
}

/// This computer's key. Without one nothing can be signed, so the program says why and goes.
std::optional<DeviceKey> key(const Folders& folders, FileSystem& files, RandomSource& random) {
    try {
        return deviceKeyIn(folders.data, files, random);
    } catch (...) {
        const MachineFailure failure = machineFailureOf(std::current_exception());
        QMessageBox::critical(nullptr, QStringLiteral("Bahi"), ui::sentenceFor(failure));
        return std::nullopt;
    }
}

/// What is asked for by a path is meant from where it was asked.
QString absolute(const std::string& file) {
    return file.empty() ? QString{} : QFileInfo{QFile::decodeName(file.c_str())}.absoluteFilePath();
}

int tellSilence() {
    print(stderr, "bahi-desktop: " + ui::FirstWindow::silence().toStdString() + "\n");
    QMessageBox::critical(nullptr, QStringLiteral("Bahi"), ui::FirstWindow::silence());
    return kMachineFailed;
}

int show(QApplication& application, const CommandLine& line) {
    dress(application);
    const QuitSignal quit;
    ui::FirstWindow first{QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)};
    const ui::Handed handed = first.handOver(absolute(line.file));
    if (handed == ui::Handed::Over) return kDone;
    if (handed == ui::Handed::Unanswered) return tellSilence();

    PosixFileSystem files;
    SystemClock clock;
    SystemRandom random;
    const Folders folders = foldersOfUser();
    const auto device = key(folders, files, random);
    if (!device) return kMachineFailed;
    const ui::RunningMark mark{QString::fromStdString(folders.state)};
    Office office{files, Machine{clock, random, *device}, folders.data, folders.state};

    ui::BookThread thread{office};
    ui::AskingPerson asking;
    ui::MainWindow window{thread, asking};
    ui::addPages(window);
    QObject::connect(&first, &ui::FirstWindow::asked, &window, &ui::MainWindow::comeForward);
    if (mark.wasLeft()) window.startPage().tellCrash();
    window.comeForward(absolute(line.file));
    if (line.practice) window.startPage().practise(absolute(folders.data + "/practice.bahi"));
    return application.exec();
}

} // namespace

} // namespace bahi::desktop

int main(int argc, char** argv) {
    using namespace bahi::desktop;
    const CommandLine line = readCommandLine({argv + 1, argv + argc});
    if (line.ask == Ask::Version) {
        print(stdout, "bahi-desktop " BAHI_VERSION "\n");
        return kDone;
    }
    if (line.ask == Ask::Help) {
        print(stdout, kHelp);
        return kDone;
    }
    if (line.ask == Ask::NotUnderstood) {
        print(stderr, "bahi-desktop: " + line.wrong + " is not understood.\n" + std::string{kHelp});
        return kNotUnderstood;
    }
    QApplication application{argc, argv};
    return show(application, line);
}
