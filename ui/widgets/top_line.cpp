#include "ui/widgets/top_line.h"

#include "ui/text/figures.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/language_button.h"
#include "ui/widgets/name_label.h"
#include "ui/widgets/text_size_slider.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

namespace bahi::ui {

namespace {

/// Up to this text size the line says everything in words; a click explains it at any size.
constexpr int kMostForAllWords = 130; // per cent
/// And up to this one it has room for the words beside its drawings.
constexpr int kMostForWords = 170;

} // namespace

TopLine::TopLine(QWidget* parent)
    : QWidget{parent},
      m_name{new NameLabel{Type::PanelTitle}},
      m_practiceTag{new Label{Type::Caption, Ink::Practice}} {
    setObjectName(QStringLiteral("topLine"));
    m_name->setObjectName(QStringLiteral("groupName"));
    m_names = makeTool(QStringLiteral("namesButton"), QStringLiteral("lockopen"));
    m_checked = makeTool(QStringLiteral("checkButton"), {});
    m_find = makeTool(QStringLiteral("findButton"), QStringLiteral("search"));
    m_help = makeTool(QStringLiteral("helpButton"), QStringLiteral("help"));
    m_help->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_language = new LanguageButton;
    auto* line = new FlowLayout{this};
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_name, m_practiceTag, m_names, m_checked, m_find,
                                         m_language, new TextSizeSlider, m_help})
        line->addWidget(part);
    connect(m_names, &QToolButton::clicked, this, &TopLine::explainNames);
    connect(m_checked, &QToolButton::clicked, this, &TopLine::explainCheck);
    connect(m_find, &QToolButton::clicked, this, &TopLine::find);
    connect(m_help, &QToolButton::clicked, this, &TopLine::help);
    retranslate();
}

void TopLine::showBook(const BookInfo& info) {
    m_group = QString::fromStdString(info.groupName);
    m_practice = info.practice;
    m_records = info.records;
    retranslate();
}

void TopLine::showCheck(Check check, std::uint64_t records) {
    m_check = check;
    m_records = records;
    retranslate();
}

void TopLine::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const int line = Theme::line();
    painter.fillRect(0, height() - line, width(), line, Theme::colour(QPalette::Mid));
}

void TopLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

void TopLine::retranslate() {
    layout()->setContentsMargins(Theme::px(20), Theme::px(6), Theme::px(12), Theme::px(6));
    layout()->setSpacing(Theme::px(8));
    const QSize drawing{Theme::px(18), Theme::px(18)};
    for (QToolButton* tool : {m_names, m_checked, m_find, m_help}) tool->setIconSize(drawing);

    m_name->setText(m_group.isEmpty() ? tr("A group without a name") : m_group);
    const bool isHuge = Theme::textPercent() > kMostForWords;
    m_practiceTag->setVisible(m_practice && !isHuge); // the frame around everything says it too
    const bool isLarge = Theme::textPercent() > kMostForAllWords;
    m_practiceTag->setText(isLarge ? tr("Practice") : tr("Practice: nothing here counts"));
    m_practiceTag->setToolTip(tr("Practice: nothing here counts"));
    m_names->setText(tr("Names open"));
    m_names->setToolTip(tr("Names open"));
    m_names->setToolButtonStyle(isLarge ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_find->setText(tr("Find"));
    m_find->setToolButtonStyle(isHuge ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    // All of them in one line: each language stands in its own script in the menu.
    m_language->setToolButtonStyle(isHuge ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_find->setToolTip(tr("Find a member or a page (Ctrl+F)"));
    m_help->setAccessibleName(tr("Help"));
    m_help->setToolTip(tr("Help (F1)"));

    const int size = drawing.width();
    if (m_check == Check::Running) {
        m_checked->setText(tr("Checking…"));
        m_checked->setIcon(statePixmap(State::PartDone, size));
    } else if (m_check == Check::Whole) {
        const QString all =
            tr("Checked · %1 records · signed").arg(number(static_cast<std::int64_t>(m_records)));
        m_checked->setText(isLarge ? tr("Checked") : all);
        m_checked->setToolTip(all);
        m_checked->setIcon(statePixmap(State::Ok, size));
    } else {
        m_checked->setText(isLarge ? tr("Damaged") : tr("Damaged · for viewing only"));
        m_checked->setIcon(statePixmap(State::Wrong, size));
    }
}

void TopLine::explainNames() {
    explain(m_names, tr("Names open"),
            tr("Names are written in this book as they are, and whoever opens the file can read "
               "them. Keep the file where you keep the paper books."));
}

void TopLine::explainCheck() {
    if (m_check == Check::Running)
        explain(m_checked, tr("Checking…"),
                tr("Bahi reads the whole book again and compares every record with its signature. "
                   "You can go on writing; closing the meeting waits for it."));
    else if (m_check == Check::Whole)
        explain(m_checked, tr("Checked and signed"),
                tr("Every record was read again just now and is as it was on the day it was "
                   "signed. Nobody has changed the past of this book. The code in the minute book "
                   "shows the same to people who have only the paper."));
    else
        explain(m_checked, tr("Damaged"),
                tr("Something in this book is not as it was when it was signed. Nothing more is "
                   "written to it. What helps stands above the page."));
}

QToolButton* TopLine::makeTool(const QString& name, const QString& drawing) {
    auto* tool = new QToolButton;
    tool->setObjectName(name);
    tool->setFocusPolicy(Qt::StrongFocus);
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (!drawing.isEmpty()) tool->setIcon(icon(drawing));
    return tool;
}

} // namespace bahi::ui
