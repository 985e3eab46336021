#pragma once

#include "ui/text/figures.h"
#include "ui/text/language.h"

/// Lets the program speak and write so while it lives, and English with Latin digits again after.
class Spoken {
public:
    explicit Spoken(bahi::ui::Language language,
                    bahi::ui::Digits digits = bahi::ui::Digits::Latin) {
        bahi::ui::speak(language);
        bahi::ui::writeWith(digits);
    }
    ~Spoken() {
        bahi::ui::speak(bahi::ui::Language::English);
        bahi::ui::writeWith(bahi::ui::Digits::Latin);
    }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;
};
