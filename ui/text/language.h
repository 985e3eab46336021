#pragma once

#include <QString>

#include <array>

namespace bahi::ui {

/// A language the program speaks. A third one is a file of translations and a row here.
enum class Language { English, Hindi };
inline constexpr std::array kLanguages = {Language::English, Language::Hindi};

/// In its own script: `English`, `हिन्दी`. Never translated.
QString ownNameOf(Language language);
/// ISO 639-1, as in the names of the translations: `en`, `hi`.
QString codeOf(Language language);
/// The language of that code, or English.
Language languageOf(const QString& code);

/// Lets the whole program speak `language` from now on: installs its translations in the running
/// QApplication, which tells every widget by QEvent::LanguageChange. Standard buttons are
/// translated with the rest.
void speak(Language language);
Language spoken();

} // namespace bahi::ui
