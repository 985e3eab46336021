#pragma once

#include <QString>
#include <QWidget>

namespace bahi::ui {

class Paper;

/// What a person is asked in a window of its own. A seam: tests answer in their own way.
class Asking {
public:
    virtual ~Asking() = default;

    /// A file to open, or one to make: its path, or nothing if she thought better of it. `folder`
    /// is where looking begins; `name` the name that is proposed.
    virtual QString openFile(QWidget* over, const QString& title, const QString& folder,
                             const QString& kinds) = 0;
    virtual QString saveFile(QWidget* over, const QString& title, const QString& name,
                             const QString& kinds) = 0;
    virtual QString chooseFolder(QWidget* over, const QString& title, const QString& folder) = 0;

    /// A decision between doing what `yes` says and leaving it. `yes` names its verb: “Delete the
    /// draft”.
    virtual bool question(QWidget* over, const QString& title, const QString& text,
                          const QString& yes) = 0;

    /// Shows `paper` as it will come out, for her to print or to keep as PDF, or neither.
    virtual void print(QWidget* over, const Paper& paper) = 0;
};

/// Asks the person at the screen.
class AskingPerson : public Asking {
public:
    QString openFile(QWidget* over, const QString& title, const QString& folder,
                     const QString& kinds) override;
    QString saveFile(QWidget* over, const QString& title, const QString& name,
                     const QString& kinds) override;
    QString chooseFolder(QWidget* over, const QString& title, const QString& folder) override;
    bool question(QWidget* over, const QString& title, const QString& text,
                  const QString& yes) override;
    void print(QWidget* over, const Paper& paper) override;
};

/// Of a book's file, for file choosers: `Bahi books (*.bahi)`.
QString bookFiles();
/// `PDF files (*.pdf)`
QString pdfFiles();

} // namespace bahi::ui
