#include "ui/widgets/new_book_form.h"

#include "ui/models/places.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace bahi::ui {

NewBookForm::NewBookForm(BookThread& thread, Asking& asking, const QString& name, QWidget* parent)
    : QWidget{parent},
      m_thread{thread},
      m_asking{asking},
      m_placeWord{new Label{Type::Body}},
      m_place{new QLineEdit},
      m_choose{new QPushButton},
      m_refusal{new RefusalLine},
      m_bar{new QProgressBar},
      m_make{new PrimaryButton},
      m_back{new QPushButton} {
    build(name);
    connect(m_choose, &QPushButton::clicked, this, &NewBookForm::choosePlace);
    connect(m_make, &QPushButton::clicked, this, &NewBookForm::make);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (isBusy())
            stop();
        else
            Q_EMIT back();
    });
}

/// What nobody waits for any more is not done to its end.
NewBookForm::~NewBookForm() {
    if (m_told) m_told->stop();
}

void NewBookForm::say(const Words& words) {
    m_words = words;
    retranslate();
}

QString NewBookForm::place() const {
    return m_place->text();
}

void NewBookForm::setPlace(const QString& path) {
    m_place->setText(path);
}

void NewBookForm::setPlaceShown(bool isShown) {
    m_isPlaceShown = isShown;
    for (QWidget* part : std::initializer_list<QWidget*>{m_placeWord, m_place, m_choose})
        part->setVisible(isShown);
}

void NewBookForm::setMakeFirst(bool isFirst) {
    m_make->setFirst(isFirst);
}

void NewBookForm::focusPlace() {
    m_place->setFocus();
}

/// The work was done before it could be stopped: what it made is not hidden.
void NewBookForm::tellLate() {
    const QString path = place();
    if (!QFileInfo::exists(path)) return;
    m_refusal->say([path] {
        return tr("It was finished before it could be stopped. The book is there: %1")
            .arg(shownPath(path));
    });
}

void NewBookForm::stop() {
    if (m_told) m_told->stop();
}

void NewBookForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void NewBookForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isBusy())
        stop();
    else
        QWidget::keyPressEvent(event);
}

/// Another page came to the front, or another book.
void NewBookForm::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (!event->spontaneous()) stop();
}

void NewBookForm::build(const QString& name) {
    m_place->setObjectName(name + QStringLiteral("Place"));
    m_choose->setObjectName(name + QStringLiteral("ChoosePlace"));
    m_refusal->setObjectName(name + QStringLiteral("Refusal"));
    m_bar->setObjectName(name + QStringLiteral("Progress"));
    m_make->setObjectName(name + QStringLiteral("Button"));
    m_back->setObjectName(name + QStringLiteral("Back"));
    m_placeWord->setBuddy(m_place);
    m_bar->setVisible(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_make, 1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_placeWord);
    column->addWidget(m_place);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_refusal);
    column->addSpacing(8);
    column->addWidget(m_bar);
    column->addLayout(buttons);
}

void NewBookForm::retranslate() {
    m_placeWord->setText(m_words.place);
    m_choose->setText(tr("Choose another place…"));
    m_make->setText(m_words.make);
    m_make->updateGeometry();
    m_back->setText(isBusy() ? tr("Cancel") : tr("Back"));
    m_bar->setAccessibleName(m_words.parts);
    m_bar->setFormat(m_words.counted);
}

void NewBookForm::choosePlace() {
    const QString path = m_asking.saveFile(this, m_words.place, m_place->text(), bookFiles());
    if (!path.isEmpty()) m_place->setText(path);
}

std::shared_ptr<WorkProgress> NewBookForm::begin() {
    m_refusal->clear();
    m_told = std::make_shared<WorkProgress>();
    m_before = window()->focusWidget();
    connect(m_told.get(), &WorkProgress::came, m_bar, [this](int part, int of) {
        m_bar->setRange(0, of);
        m_bar->setValue(part);
    });
    m_bar->setRange(0, 0);
    m_bar->setVisible(true);
    for (QWidget* part : std::initializer_list<QWidget*>{m_place, m_choose, m_make})
        part->setEnabled(false);
    retranslate();
    m_back->setFocus(); // so that Escape is heard
    Q_EMIT busyChanged(true);
    return m_told;
}

void NewBookForm::end() {
    disconnect(m_told.get(), nullptr, m_bar, nullptr);
    m_told.reset();
    m_bar->setVisible(false);
    for (QWidget* part : std::initializer_list<QWidget*>{m_place, m_choose, m_make})
        part->setEnabled(true);
    retranslate();
    Q_EMIT busyChanged(false);
    if (m_before && window()->focusWidget() == m_back) m_before->setFocus();
}

void NewBookForm::refuse(const Refused& why) {
    m_refusal->say(why, m_isPlaceShown ? m_place : nullptr);
}

void NewBookForm::fail(const MachineFailure& failure) {
    m_refusal->say(failure);
}

} // namespace bahi::ui
