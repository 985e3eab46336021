// The start page's parts, their places and their words.

#include "ui/models/book_session.h"
#include "ui/models/preferences.h"
#include "ui/pages/practice_panel.h"
#include "ui/pages/restore_panel.h"
#include "ui/pages/start_page.h"
#include "ui/text/figures.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/book_delegate.h"
#include "ui/widgets/choice_panel.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/home_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/state_box.h"
#include "ui/widgets/text_size_slider.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>

namespace bahi::ui {

namespace {

/// The mark of the program; not a button here, where all books are.
class Brand : public QWidget {
public:
    Brand() : m_mark{new QLabel}, m_name{new Label{Type::BoxTotal}} {
        auto* row = new QHBoxLayout{this};
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_mark);
        row->addWidget(m_name);
        row->addStretch(1);
        m_name->setText(QStringLiteral("Bahi"));
        dress();
    }

protected:
    void changeEvent(QEvent* event) override {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::StyleChange) dress();
    }

private:
    void dress() {
        m_mark->setPixmap(brandPixmap(Theme::px(30)));
        layout()->setSpacing(Theme::px(10));
    }

    QLabel* m_mark;
    Label* m_name;
};

QHBoxLayout* rowOf(std::initializer_list<QWidget*> parts) {
    auto* row = new QHBoxLayout;
    for (QWidget* part : parts) row->addWidget(part);
    return row;
}

QVBoxLayout* plainColumn(QWidget* of) {
    auto* column = new QVBoxLayout{of};
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

} // namespace

void StartPage::build() {
    m_content = new QWidget;
    m_content->setObjectName(QStringLiteral("startContent"));
    m_columns = new QGridLayout;
    m_left = makeBooks();
    m_right = new QStackedWidget;
    m_practicePanel = new PracticePanel{m_session, m_asking};
    m_restorePanel = new RestorePanel{m_session, m_asking};
    m_right->addWidget(makeChoices());
    m_right->addWidget(m_practicePanel);
    m_right->addWidget(m_restorePanel);
    m_crash = new StateBox;
    m_crash->setObjectName(QStringLiteral("crashWord"));
    m_crash->setVisible(false);

    auto* column = new QVBoxLayout{m_content};
    column->addWidget(makeHead());
    column->addWidget(m_crash);
    column->addLayout(m_columns);
    column->addStretch(1);
    column->addWidget(makeFoot());
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    plainColumn(this)->addWidget(scroll);

    const auto shortcut = [this](QKeySequence keys, auto does) {
        auto* made = new QShortcut{keys, this};
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, does);
    };
    shortcut(QKeySequence::Open, &StartPage::openOther);
    shortcut(QKeySequence::New, &StartPage::newGroup);
}

QWidget* StartPage::makeHead() {
    m_languages = new ChoiceRow;
    m_languages->setObjectName(QStringLiteral("languages"));
    m_help = new QToolButton;
    m_help->setObjectName(QStringLiteral("startHelp"));
    m_help->setIcon(icon(QStringLiteral("help")));
    m_help->setFocusPolicy(Qt::StrongFocus);
    connect(m_help, &QToolButton::clicked, this, &StartPage::helpAsked);
    auto* head = new QWidget;
    auto* line = new FlowLayout{head};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    for (QWidget* part :
         std::initializer_list<QWidget*>{new Brand, m_languages, new TextSizeSlider, m_help})
        line->addWidget(part);
    return head;
}

QWidget* StartPage::makeBooks() {
    m_booksTitle = new Label{Type::PageTitle};
    m_find = new QLineEdit;
    m_find->setObjectName(QStringLiteral("findBook"));
    m_find->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("recentBooks"));
    m_list->setProperty("framed", true);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new BookDelegate{m_list});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    m_none = new StateBox;
    m_none->setObjectName(QStringLiteral("noBooks"));
    m_refusal = new RefusalLine;
    m_refusal->setObjectName(QStringLiteral("startRefusal"));
    m_open = new PrimaryButton;
    m_open->setObjectName(QStringLiteral("openBook"));
    m_open->setAutoDefault(true); // Enter presses it
    m_hint = new Label{Type::Body, Ink::Pencil};

    auto* copy = new Panel{Panel::Ground::Page};
    m_copy = copy;
    m_copyMark = new QLabel;
    m_copyTitle = new Label{Type::Body};
    m_copyTitle->setObjectName(QStringLiteral("lastCopyTitle"));
    m_copyTitle->setStrong(true);
    m_copyText = new Label{Type::Body, Ink::Pencil};
    m_copyText->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_copyTitle);
    words->addWidget(m_copyText);
    auto* row = new QHBoxLayout{copy};
    row->addWidget(m_copyMark, 0, Qt::AlignTop);
    row->addLayout(words, 1);

    auto* books = new QWidget;
    auto* column = plainColumn(books);
    auto* title = rowOf({m_booksTitle, m_find});
    title->setStretch(0, 1);
    column->addLayout(title);
    column->addWidget(m_list);
    column->addWidget(m_none);
    column->addWidget(m_refusal);
    auto* open = rowOf({m_open, m_hint});
    open->addStretch(1);
    column->addLayout(open);
    column->addWidget(m_copy);
    column->addStretch(1);
    return books;
}

QWidget* StartPage::makeChoices() {
    const auto panel = [](const char* drawing, const char* name) {
        auto* made = new ChoicePanel{QString::fromLatin1(drawing)};
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_elseTitle = new Label{Type::PageTitle};
    m_new = panel("plus", "newGroup");
    m_other = panel("folder", "openOther");
    m_practice = panel("pencil", "practiceGroup");
    m_practice->setPractice(true);
    m_restore = panel("restore", "restoreBackup");
    auto* choices = new QWidget;
    auto* column = plainColumn(choices);
    column->setSpacing(12);
    column->addWidget(m_elseTitle);
    for (ChoicePanel* choice : {m_new, m_other, m_practice, m_restore}) column->addWidget(choice);
    column->addStretch(1);
    return choices;
}

QWidget* StartPage::makeFoot() {
    m_promise = new Label{Type::Caption, Ink::Pencil};
    m_promise->setWordWrap(true);
    m_hints = new KeyHints;
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout{foot};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_promise, 1);
    row->addWidget(m_hints);
    return foot;
}

/// Two columns where both have room; else what else one can do stands under the books.
void StartPage::arrange() {
    const bool isWide = width() >= Theme::px(1100);
    m_columns->removeWidget(m_left);
    m_columns->removeWidget(m_right);
    m_columns->addWidget(m_left, 0, 0);
    m_columns->addWidget(m_right, isWide ? 0 : 1, isWide ? 1 : 0);
    m_columns->setColumnStretch(0, 65);
    m_columns->setColumnStretch(1, isWide ? 35 : 0);
    m_columns->setHorizontalSpacing(Theme::px(32));
    m_columns->setVerticalSpacing(Theme::px(24));
    const int side = Theme::px(isWide ? 40 : 20);
    m_content->layout()->setContentsMargins(side, Theme::px(8), side, Theme::px(10));
    m_content->layout()->setSpacing(Theme::px(28));
    m_left->layout()->setSpacing(Theme::px(16));
    m_copy->layout()->setContentsMargins(Theme::px(14), Theme::px(10), Theme::px(14),
                                         Theme::px(10));
    m_copy->layout()->setSpacing(Theme::px(14));
    m_copyMark->setPixmap(
        iconPixmap(QStringLiteral("stick"), Theme::px(28), Theme::colour(QPalette::Highlight)));
    m_help->setIconSize({Theme::px(20), Theme::px(20)});
    m_find->setFixedWidth(Theme::px(isWide ? 250 : 220));
    for (Label* title : {m_booksTitle, m_elseTitle}) title->setMinimumHeight(Theme::px(44));
    fitList();
}

void StartPage::retranslate() {
    QStringList languages;
    for (const Language language : kLanguages) languages << ownNameOf(language);
    m_languages->setChoices(languages, tr("Language"));
    for (std::size_t at = 0; at < kLanguages.size(); ++at)
        if (kLanguages[at] == spoken()) m_languages->setChosen(static_cast<int>(at));
    m_help->setAccessibleName(tr("Help"));
    m_help->setToolTip(tr("Help (F1)"));
    m_crash->say(State::Info, tr("Bahi did not close by itself the last time."),
                 tr("Everything that showed its tick is in the book, and a meeting that was being "
                    "written comes back as it was. If it happens again, tell the federation."));
    m_booksTitle->setText(title());
    m_find->setPlaceholderText(tr("Find a group"));
    m_find->setAccessibleName(tr("Find a group"));
    m_list->setAccessibleName(title());
    m_none->say(State::Info, tr("No books on this computer yet"),
                tr("Set up your group here: six short pages, then print and sign. If its book is "
                   "on a stick already, open that. To try first, take the practice group."));
    m_hint->setText(tr("↑ ↓ to choose another"));
    m_elseTitle->setText(tr("Something else"));
    m_new->say(tr("New group"), tr("Six short pages, then print and sign"));
    m_other->say(tr("Open another book"), tr("From this computer or a stick"));
    m_practice->say(tr("Practice group"), tr("Try everything. Nothing here counts"));
    m_restore->say(tr("Restore a backup"), tr("Look at it first, then decide"));
    m_promise->setText(tr("Bahi %1. Everything stays on this computer. Nothing is sent anywhere.")
                           .arg(QStringLiteral(BAHI_VERSION)));
    m_hints->setHints({{QStringLiteral("F1"), tr("help")}, {QStringLiteral("?"), tr("keys")}});
    retellPrimary();
    retellCopy();
}

void StartPage::retellPrimary() {
    const QModelIndex chosen = m_list->currentIndex();
    const bool hasBooks = m_books.rowCount() > 0;
    m_open->setEnabled(chosen.isValid() || !hasBooks);
    // One button says what Enter does: while a group or a backup is chosen, theirs.
    m_open->setVisible(m_right->currentIndex() == 0);
    m_hint->setVisible(m_found->rowCount() > 1);
    m_open->setText(!hasBooks ? tr("New group")
                    : chosen.isValid()
                        ? tr("Open %1").arg(chosen.data(RecentBooks::Name).toString())
                        : tr("Open"));
    m_open->updateGeometry();
}

void StartPage::retellCopy() {
    const auto last = m_books.lastCopied();
    m_copyTitle->setText(last ? tr("Last copy on a stick: %1").arg(dayOfYear(dayHere(*last)))
                              : tr("No copy on a stick yet"));
    m_copyText->setText(
        tr("Put the stick in after today's meeting. A copy takes a few seconds "
           "and is checked at once."));
}

} // namespace bahi::ui
