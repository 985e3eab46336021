#pragma once

#include "ledger/services/office.h"
#include "ui/pages/main_window.h"

#include <QSize>
#include <QString>

#include <functional>
#include <map>
#include <string_view>

namespace bahi::ui {

/// What a picture is taken of: the window of a computer on which four groups keep their books.
class Stage {
public:
    virtual ~Stage() = default;

    virtual MainWindow& window() = 0;
    virtual Office& office() = 0;
    /// The path of a book on this computer, which need not be there.
    virtual QString path(std::string_view file) const = 0;
    /// Opens a book and waits until it is checked.
    virtual void openBook(std::string_view file) = 0;
    /// The practice group, made once for all pictures.
    void openPractice() { openBook("practice.bahi"); }
    /// Waits until everything that was asked is answered and painted.
    virtual void settle() = 0;
};

/// What brings the stage into the state that is pictured, by the name of its picture.
using Screens = std::map<QString, std::function<void(Stage&)>>;
Screens& screens();

/// Registers a picture:
///
///     const AddScreen kStart{"start", [](Stage& stage) { ... }};
struct AddScreen {
    AddScreen(const char* name, std::function<void(Stage&)> show) {
        screens()[QString::fromLatin1(name)] = std::move(show);
    }
};

} // namespace bahi::ui
