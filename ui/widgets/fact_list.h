#pragma once

#include "ui/widgets/panel.h"

#include <QString>

#include <vector>

class QGridLayout;

namespace bahi::ui {

/// Facts below one another, each with its word before it and a remark in pencil behind it:
///
///     Currency     INR                  cannot be changed: every amount counts in it
///     Book since   7 April 2025
class FactList : public Panel {
    Q_OBJECT

public:
    struct Fact {
        QString word;
        QString text;
        QString note = {};
    };

    explicit FactList(const QString& name, QWidget* parent = nullptr);

    void tell(const std::vector<Fact>& facts);
    /// What is said under `word`; empty if nothing is.
    QString textOf(const QString& word) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void space();

    QGridLayout* m_grid;
    std::vector<Fact> m_facts;
};

} // namespace bahi::ui
