#pragma once

#include "ui/widgets/asking.h"

namespace bahi::ui {

/// Answers in the place of a person, as the test says.
class Answering : public Asking {
public:
    QString openFile(QWidget*, const QString&, const QString&, const QString&) override {
        return file;
    }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override {
        return file;
    }
    QString chooseFolder(QWidget*, const QString&, const QString&) override { return folder; }
    bool question(QWidget*, const QString&, const QString&, const QString&) override {
        return isSure;
    }
    void print(QWidget*, const Paper&) override {}

    QString file;   // empty: she thought better of it
    QString folder; // the same
    bool isSure = true;
};

} // namespace bahi::ui
