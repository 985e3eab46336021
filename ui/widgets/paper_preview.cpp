#include "ui/widgets/paper_preview.h"

#include "ui/models/places.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/asking.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/state_box.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPrinterInfo>
#include <QShortcut>
#include <QSpinBox>
#include <QTimer>

namespace bahi::ui {

namespace {

const QString kSuffix = QStringLiteral(".pdf");

/// A name that tells nobody what is in it, and that nothing has yet.
QString proposedName() {
    const QString folder = booksFolder();
    QString path = folder + QStringLiteral("/paper") + kSuffix;
    for (int more = 2; QFileInfo::exists(path); ++more)
        path = QStringLiteral("%1/paper-%2").arg(folder).arg(more) + kSuffix;
    return path;
}

/// A new file, whole or not at all.
bool writeNew(const QString& path, const QByteArray& bytes) {
    QFile file{path};
    // Like the book itself, for its owner alone: it names the members.
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner)) return false;
    const bool isWritten = !bytes.isEmpty() && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (isWritten && file.error() == QFileDevice::NoError) return true;
    file.remove();
    return false;
}

} // namespace

PaperPreview::PaperPreview(const Paper& paper, Asking& asking, QWidget* over)
    : QDialog{over},
      m_paper{paper},
      m_asking{asking},
      m_printer{std::make_unique<QPrinter>(QPrinter::HighResolution)} {
    setObjectName(QStringLiteral("paperPreview"));
    setWindowTitle(QStringLiteral("Bahi"));
    const QStringList printers = QPrinterInfo::availablePrinterNames();
    auto* lines = new QVBoxLayout{this};
    lines->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(16));
    lines->setSpacing(Theme::px(10));
    auto* title = new Label{Type::PanelTitle};
    title->setText(tr("So it will come out: %n page(s)", nullptr, paper.pages()));
    lines->addWidget(title->wrapped());
    lines->addWidget(makePages(), 1);
    m_news = new StateBox;
    m_news->setObjectName(QStringLiteral("previewNews"));
    m_news->setVisible(printers.isEmpty());
    m_news->say(State::Info, tr("No printer is set up on this computer"),
                tr("Save the paper as PDF, carry it on a stick to where there is one, and print "
                   "it there."));
    m_refusal = new RefusalLine;
    m_refusal->setObjectName(QStringLiteral("previewRefusal"));
    lines->addWidget(m_news);
    lines->addWidget(m_refusal);
    lines->addWidget(makeDeeds(printers));
    const QSize room = over == nullptr ? QSize{1000, 700} : over->window()->size();
    resize(room * 0.92);
}

PaperPreview::~PaperPreview() {
    delete m_pages; // before what it is drawn by
}

void PaperPreview::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    showAll();
}

void PaperPreview::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    showAll();
}

/// All pages side by side, once they have their room.
void PaperPreview::showAll() {
    QTimer::singleShot(0, m_pages, [pages = m_pages] {
        pages->setViewMode(QPrintPreviewWidget::AllPagesView); // fits them each time
    });
}

QWidget* PaperPreview::makePages() {
    m_printer->setPageLayout(Paper::layout());
    m_pages = new QPrintPreviewWidget{m_printer.get(), this};
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* onto) { m_paper.print(*onto); });
    m_pages->setObjectName(QStringLiteral("previewPages"));
    if (auto* view = m_pages->findChild<QGraphicsView*>()) view->setAccessibleName(tr("The pages"));
    return m_pages;
}

QWidget* PaperPreview::makeDeeds(const QStringList& printers) {
    auto* deeds = new QWidget;
    auto* row = new QHBoxLayout{deeds};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(8));
    const auto button = [this, row](ActionButton* made, const char* name, const QString& word,
                                    auto does) -> ActionButton* {
        made->setObjectName(QString::fromLatin1(name));
        made->setText(word);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, does);
        row->addWidget(made);
        return made;
    };
    button(new ActionButton, "largerButton", tr("Larger"), [this] { m_pages->zoomIn(1.4); });
    button(new ActionButton, "smallerButton", tr("Smaller"), [this] { m_pages->zoomOut(1.4); });
    row->addStretch(1);
    const bool canPrint = !printers.isEmpty();
    if (canPrint) {
        m_printers = new QComboBox;
        m_printers->setObjectName(QStringLiteral("printerCombo"));
        m_printers->setAccessibleName(tr("Printer"));
        m_printers->addItems(printers);
        m_printers->setCurrentText(QPrinterInfo::defaultPrinterName());
        m_printers->setMaximumWidth(Theme::px(260));
        m_copies = new QSpinBox;
        m_copies->setObjectName(QStringLiteral("copiesSpin"));
        m_copies->setAccessibleName(tr("Copies"));
        m_copies->setRange(1, 99);
        m_copies->setPrefix(tr("Copies:") + u' ');
        row->addWidget(m_printers);
        row->addWidget(m_copies);
    }
    button(new ActionButton, "closePreviewButton", tr("Close"), [this] {
        reject();
    })->setKey(tr("Esc"));
    auto* keep = canPrint ? new ActionButton : new PrimaryButton;
    button(keep, "savePdfButton", tr("Save as PDF…"), [this] { this->keep(); });
    ActionButton* first = keep;
    if (canPrint)
        first = button(new PrimaryButton, "printButton", tr("Print"), [this] { print(); });
    first->setDefault(true);
    first->setFocus();
    return deeds;
}

void PaperPreview::print() {
    QPrinter printer{QPrinterInfo::printerInfo(m_printers->currentText()),
                     QPrinter::HighResolution};
    printer.setDocName(QStringLiteral("Bahi")); // others see the queue
    printer.setCreator(QStringLiteral("Bahi"));
    printer.setPageLayout(Paper::layout());
    printer.setCopyCount(m_copies->value());
    if (m_paper.print(printer)) return tell(tr("The printer has it"));
    m_refusal->say([] {
        return tr(
            "The printer did not take the paper. See whether it is on and has paper, or save "
            "it as PDF.");
    });
}

void PaperPreview::keep() {
    QString path = m_asking.saveFile(this, tr("Where the PDF is kept"), proposedName(), pdfFiles());
    if (path.isEmpty()) return;
    if (!path.endsWith(kSuffix, Qt::CaseInsensitive)) path += kSuffix;
    if (QFileInfo::exists(path)) {
        m_refusal->say([path] {
            return tr("%1 is there already, and nothing was written over it. Choose another name.")
                .arg(shownPath(path));
        });
        return;
    }
    if (writeNew(path, m_paper.pdf())) return tell(tr("Saved: %1").arg(shownPath(path)));
    m_refusal->say([path] {
        return tr("%1 could not be written. Choose another place.").arg(shownPath(path));
    });
}

void PaperPreview::tell(const QString& news) {
    m_refusal->clear();
    m_news->say(State::Ok, news);
    m_news->setVisible(true);
}

} // namespace bahi::ui
