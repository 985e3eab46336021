#include "ui/pages/practice_panel.h"

#include "ui/models/places.h"
#include "ui/models/work_progress.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/enter_key.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
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
      m_asking{asking},
      m_title{new Label{Type::PageTitle}},
      m_about{new Label{Type::Body, Ink::Pencil}},
      m_programmeWord{new Label{Type::Body}},
      m_programme{new QComboBox},
      m_placeWord{new Label{Type::Body}},
      m_place{new QLineEdit},
      m_choose{new QPushButton},
      m_refusal{new RefusalLine},
      m_bar{new QProgressBar},
      m_make{new PrimaryButton},
      m_back{new QPushButton} {
    build();
    retranslate();
    connect(m_choose, &QPushButton::clicked, this, &PracticePanel::choosePlace);
    connect(m_back, &QPushButton::clicked, this, &PracticePanel::back);
    const auto press = [this] {
        make(static_cast<Programme>(m_programme->currentIndex()), m_place->text());
    };
    connect(m_make, &QPushButton::clicked, this, press);
    onEnter(this, press);
}

void PracticePanel::begin() {
    m_refusal->clear();
    m_place->setText(freePath(booksFolder(), QStringLiteral("practice")));
    m_programme->setFocus();
}

void PracticePanel::make(Programme programme, const QString& path) {
    setBusy(true);
    m_refusal->clear();
    const auto told = std::make_shared<WorkProgress>();
    connect(told.get(), &WorkProgress::came, m_bar, [this](int part, int of) {
        m_bar->setRange(0, of);
        m_bar->setValue(part);
    });
    m_session.thread().ask(
        this,
        [told, programme, file = path.toStdString()](Office& office, BookThread::OpenBook&) {
            return made(office, file, programme, told->teller());
        },
        [this, path](const Result<Fresh>& answer) {
            setBusy(false);
            if (answer)
                m_session.take(path, answer.value());
            else
                m_refusal->say(answer.refused(), m_place);
        },
        [this](const MachineFailure& failure) {
            setBusy(false);
            m_refusal->say(failure);
        });
}

void PracticePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void PracticePanel::build() {
    m_programme->setObjectName(QStringLiteral("practiceProgramme"));
    m_place->setObjectName(QStringLiteral("practicePlace"));
    m_make->setObjectName(QStringLiteral("makePractice"));
    m_back->setObjectName(QStringLiteral("practiceBack"));
    m_refusal->setObjectName(QStringLiteral("practiceRefusal"));
    m_programmeWord->setBuddy(m_programme);
    m_placeWord->setBuddy(m_place);
    m_bar->setVisible(false);
    m_about->setWordWrap(true);
    for (std::size_t at = 0; at < programmes().size(); ++at) m_programme->addItem(QString{});
    // A long name must not make the window wider.
    m_programme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_programme->setMinimumContentsLength(12);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_make, 1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addSpacing(8);
    column->addWidget(m_programmeWord);
    column->addWidget(m_programme);
    column->addSpacing(8);
    column->addWidget(m_placeWord);
    column->addWidget(m_place);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_refusal);
    column->addSpacing(8);
    column->addWidget(m_bar);
    column->addLayout(buttons);
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
    m_placeWord->setText(tr("The file of the book"));
    m_choose->setText(tr("Choose another place…"));
    m_make->setText(tr("Make the practice group"));
    m_back->setText(tr("Back"));
    m_bar->setAccessibleName(tr("Meetings that are written"));
    m_bar->setFormat(tr("Meeting %v of %m"));
}

void PracticePanel::choosePlace() {
    const QString path =
        m_asking.saveFile(this, tr("The file of the book"), m_place->text(), bookFiles());
    if (!path.isEmpty()) m_place->setText(path);
}

void PracticePanel::setBusy(bool busy) {
    m_bar->setRange(0, 0);
    m_bar->setVisible(busy);
    for (QWidget* part : std::initializer_list<QWidget*>{m_programme, m_place, m_choose, m_make})
        part->setEnabled(!busy);
}

} // namespace bahi::ui
