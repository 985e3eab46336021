#pragma once

#include "ui/widgets/paper.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QPrintPreviewWidget;
class QPrinter;
class QSpinBox;

namespace bahi::ui {

class ActionButton;
class Asking;
class Label;
class PrimaryButton;
class RefusalLine;
class StateBox;

/// Paper as it will come out, and the two ways to it: a printer, or a PDF to carry to one.
class PaperPreview : public QDialog {
    Q_OBJECT

public:
    PaperPreview(const Paper& paper, Asking& asking, QWidget* over);
    ~PaperPreview() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showAll();
    QWidget* makePages();
    QWidget* makeDeeds(const QStringList& printers);
    void print();
    void keep();
    void tell(const QString& news);

    const Paper& m_paper;
    Asking& m_asking;
    std::unique_ptr<QPrinter> m_printer; // by which the pages are drawn here
    QPrintPreviewWidget* m_pages = nullptr;
    QComboBox* m_printers = nullptr;
    QSpinBox* m_copies = nullptr;
    StateBox* m_news = nullptr;
    RefusalLine* m_refusal = nullptr;
};

} // namespace bahi::ui
