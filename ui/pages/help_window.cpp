#include "ui/pages/help_window.h"

#include "ui/text/language.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

/// In the language that is spoken; what was not translated, in English.
QUrl pageOf(const QString& name) {
    const QString own = QStringLiteral("/guide/%1/%2").arg(codeOf(spoken()), name);
    const bool isThere = QFile::exists(u':' + own);
    return QUrl{isThere ? QStringLiteral("qrc:") + own : QStringLiteral("qrc:/guide/%1").arg(name)};
}

/// What is in the program, and under which licences.
QString about() {
    return HelpWindow::
        tr("# Bahi %1\n\n"
           "The account book of a savings group. Everything stays on this computer.\n\n"
           "Bahi is free software. It may be used, studied, passed on and changed by the terms "
           "of its licence, which comes with it.\n\n"
           "It is built with Qt %2 (LGPL 3), SQLite (public domain), SQLiteCpp (MIT), libsodium "
           "(ISC), OpenSSL (Apache 2.0), ICU (Unicode), fmt (MIT), Boost (BSL 1.0), "
           "nlohmann-json (MIT), CLI11 (BSD 3), libcsv (LGPL 2.1) and the Noto fonts (OFL "
           "1.1).")
            .arg(QStringLiteral(BAHI_VERSION), QString::fromLatin1(qVersion()));
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog{parent},
      m_text{new QTextBrowser},
      m_back{new QPushButton},
      m_first{new QPushButton},
      m_about{new QPushButton},
      m_close{new QPushButton} {
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(QStringLiteral("Bahi"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setOpenExternalLinks(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_first);
    row->addStretch(1);
    row->addWidget(m_about);
    row->addWidget(m_close);
    auto* column = new QVBoxLayout{this};
    column->addWidget(m_text, 1);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_first, &QPushButton::clicked, this, [this] { showPage(QStringLiteral("index.md")); });
    connect(m_about, &QPushButton::clicked, this, [this] {
        m_page.clear();
        m_text->setMarkdown(about());
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    m_back->setEnabled(false);
    for (QPushButton* button : {m_back, m_first, m_about, m_close}) button->setAutoDefault(false);
    retranslate();
    resize(Theme::px(760), Theme::px(600));
}

void HelpWindow::showPage(const QString& page) {
    m_page = page;
    m_text->setSource(pageOf(page), QTextDocument::MarkdownResource);
    show();
    raise();
    m_text->setFocus();
}

void HelpWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    if (!m_page.isEmpty()) m_text->setSource(pageOf(m_page), QTextDocument::MarkdownResource);
}

void HelpWindow::retranslate() {
    m_text->setAccessibleName(tr("The guide"));
    m_back->setText(tr("Back"));
    m_first->setText(tr("All pages of the guide"));
    m_about->setText(tr("About Bahi"));
    m_close->setText(tr("Close"));
}

} // namespace bahi::ui
