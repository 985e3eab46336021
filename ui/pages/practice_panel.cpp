#include "ui/pages/practice_panel.h"

#include "ui/models/places.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/enter_key.h"
#include "ui/widgets/into_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/new_book_form.h"
#include "ui/widgets/refusal_line.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

using Fresh = std::shared_ptr<std::unique_ptr<Book>>;

Result<Fresh> made(Office& office, const std::string& path, Programme programme,
                   const Progress& progress) {
    auto book = PracticeService{office}.create(path, {.programme = programme}, progress);
    if (!book) return book.refused();
    return std::make_shared<std::unique_ptr<Book>>(std::move(book).value());
}

} // namespace

PracticePanel::PracticePanel(BookSession& session, Asking& asking, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_title{new Label{Type::PageTitle}},
      m_about{new Label{Type::Body, Ink::Pencil}},
      m_programmeWord{new Label{Type::Body}},
      m_programme{new QComboBox},
      m_form{new NewBookForm{session.thread(), asking, QStringLiteral("practice")}} {
    build();
    retranslate();
    const auto press = [this] {
        make(static_cast<Programme>(m_programme->currentIndex()), m_form->place());
    };
    connect(m_form, &NewBookForm::make, this, press);
    connect(m_form, &NewBookForm::back, this, &PracticePanel::back);
    connect(m_form, &NewBookForm::busyChanged, m_programme, &QWidget::setDisabled);
    onEnter(this, press);
}

void PracticePanel::begin() {
    m_form->refusal().clear();
    m_form->setPlace(freePath(booksFolder(), QStringLiteral("practice")));
    m_programme->setFocus();
    bringIntoView(this);
}

void PracticePanel::make(Programme programme, const QString& path) {
    m_form->run<Fresh>(
        [programme, file = path.toStdString()](Office& office, const Progress& progress) {
            return made(office, file, programme, progress);
        },
        [this, path](const Fresh& book) { m_session.take(path, book); });
}

void PracticePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void PracticePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    if (m_form->isBusy())
        m_form->stop();
    else
        Q_EMIT back();
}

void PracticePanel::build() {
    m_programme->setObjectName(QStringLiteral("practiceProgramme"));
    m_form->makeButton()->setObjectName(QStringLiteral("makePractice"));
    m_programmeWord->setBuddy(m_programme);
    for (std::size_t at = 0; at < programmes().size(); ++at) m_programme->addItem(QString{});
    // A long name must not make the window wider.
    m_programme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_programme->setMinimumContentsLength(12);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_about->wrapped());
    column->addSpacing(8);
    column->addWidget(m_programmeWord);
    column->addWidget(m_programme);
    column->addSpacing(8);
    column->addWidget(m_form);
    column->addStretch(1);
}

void PracticePanel::retranslate() {
    m_title->setText(tr("Practice group"));
    m_about->setText(
        tr("Invented women who save and borrow for a year, so that you can try everything. "
           "Nothing in it counts, and it never goes to a federation."));
    m_programmeWord->setText(tr("By the rules of"));
    const QString names[] = {
        tr("JEEViKA in Bihar, a meeting every week"),
        tr("a self-help group in India, a meeting every month"),
        tr("a women's club in Vietnam"),
        tr("a mutual-aid fund in Russia"),
    };
    for (int at = 0; at < m_programme->count(); ++at) m_programme->setItemText(at, names[at]);
    m_form->say({.place = tr("The file of the book"),
                 .make = tr("Make the practice group"),
                 .parts = tr("Meetings that are written"),
                 .counted = tr("Meeting %v of %m")});
}

} // namespace bahi::ui
