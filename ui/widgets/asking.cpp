#include "ui/widgets/asking.h"

#include "ui/widgets/paper_preview.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace bahi::ui {

QString AskingPerson::openFile(QWidget* over, const QString& title, const QString& folder,
                               const QString& kinds) {
    return QFileDialog::getOpenFileName(over, title, folder, kinds);
}

/// The engine refuses a file that is there, so the chooser need not ask.
QString AskingPerson::saveFile(QWidget* over, const QString& title, const QString& name,
                               const QString& kinds) {
    return QFileDialog::getSaveFileName(over, title, name, kinds, nullptr,
                                        QFileDialog::DontConfirmOverwrite);
}

QString AskingPerson::chooseFolder(QWidget* over, const QString& title, const QString& folder) {
    return QFileDialog::getExistingDirectory(over, title, folder);
}

bool AskingPerson::question(QWidget* over, const QString& title, const QString& text,
                            const QString& yes) {
    QMessageBox box{over};
    box.setWindowTitle(QStringLiteral("Bahi"));
    box.setTextFormat(Qt::PlainText); // a name or a path may stand in it
    box.setText(title);
    box.setInformativeText(text);
    box.setIcon(QMessageBox::Question);
    const QPushButton* done = box.addButton(yes, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == done;
}

void AskingPerson::print(QWidget* over, const Paper& paper) {
    PaperPreview{paper, *this, over}.exec();
}

QString bookFiles() {
    return QCoreApplication::translate("Asking", "Bahi books (*.bahi)");
}

QString pdfFiles() {
    return QCoreApplication::translate("Asking", "PDF files (*.pdf)");
}

} // namespace bahi::ui
