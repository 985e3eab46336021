#include "ui/widgets/language_button.h"

#include "ui/models/preferences.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QMenu>

namespace bahi::ui {

LanguageButton::LanguageButton(QWidget* parent) : QToolButton{parent}, m_menu{new QMenu{this}} {
    setObjectName(QStringLiteral("languageButton"));
    setIcon(ui::icon(QStringLiteral("globe")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    for (const Language language : kLanguages)
        m_menu->addAction(ownNameOf(language), this, [language] { Preferences::choose(language); });
    setMenu(m_menu);
    retranslate();
}

void LanguageButton::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

void LanguageButton::retranslate() {
    setIconSize(QSize{Theme::px(18), Theme::px(18)});
    setText(ownNameOf(spoken()));
    setAccessibleName(tr("Language: %1").arg(ownNameOf(spoken())));
    setToolTip(tr("Language"));
}

} // namespace bahi::ui
