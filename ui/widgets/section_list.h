#pragma once

#include <QListWidget>
#include <QString>

#include <vector>

namespace bahi::ui {

/// The parts of a page below one another, each with its drawing; the chosen one is in front.
class SectionList : public QListWidget {
    Q_OBJECT

public:
    struct Section {
        QString drawing;
        QString word;
    };

    explicit SectionList(QWidget* parent = nullptr);

    /// In the language of the moment; which one is chosen stays.
    void setSections(std::vector<Section> sections);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();

    std::vector<Section> m_sections;
};

} // namespace bahi::ui
