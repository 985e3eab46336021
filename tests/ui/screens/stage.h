#pragma once

#include "ledger/log/device_key.h"
#include "ledger/store/posix_file_system.h"
#include "tests/ui/screens/screen.h"

#include <memory>

namespace bahi::ui {

/// A computer made anew for each picture, in a folder that is the user's home for that long.
class FreshStage final : public Stage {
public:
    FreshStage(const QString& home, QSize size);
    ~FreshStage() override;

    MainWindow& window() override { return *m_window; }
    Office& office() override { return m_office; }
    QString path(std::string_view file) const override;
    void openBook(std::string_view file) override;
    void settle() override;

private:
    void makeBooks();
    void layOut();

    class Asks;
    QString m_home;
    PosixFileSystem m_files;
    SettableClock m_clock;
    SeededRandom m_random{2026};
    DeviceKey m_device;
    Office m_office;
    std::unique_ptr<Asks> m_asking;
    std::unique_ptr<BookThread> m_thread;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace bahi::ui
