#pragma once

#include "ledger/money/denominations.h"
#include "tests/ui/desk.h"
#include "ui/pages/meeting_page.h"

#include <QAbstractButton>

namespace bahi::ui {

/// Types the count that agrees with the book; the cursor stands on the largest note.
inline void countAsTheBook(const MeetingPage& page, Typist& typist) {
    const MeetingForm& form = page.editor().form();
    std::int64_t left = form.box().shouldBe().inMinor();
    for (const Money face : denominationsOf(form.currency())) {
        typist.typeCount(left / face.inMinor());
        left %= face.inMinor();
        typist.press(Qt::Key_Return);
    }
}

/// Presses the button of that objectName.
inline void press(QWidget& in, const char* button) {
    find<QAbstractButton>(in, button)->click();
}

} // namespace bahi::ui
