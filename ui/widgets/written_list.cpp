#include "ui/widgets/written_list.h"

#include "ui/widgets/form_grid.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace bahi::ui {

WrittenList::WrittenList(const QString& button, QWidget* parent)
    : QWidget{parent}, m_button{button}, m_lines{new QVBoxLayout{this}} {
    m_lines->setContentsMargins(0, 0, 0, 0);
}

void WrittenList::show(const std::vector<Line>& lines) {
    clearLayout(*m_lines);
    m_lines->setSpacing(Theme::px(8));
    for (const Line& line : lines) {
        auto* mark = new QLabel;
        mark->setPixmap(statePixmap(line.refused ? State::Wrong : State::Ok, Theme::px(18)));
        auto* words = new Label{Type::Body};
        words->setText(line.words);
        auto* away = new QPushButton{tr("Take away")};
        away->setObjectName(QStringLiteral("%1_%2").arg(m_button).arg(line.place));
        away->setAccessibleDescription(line.words);
        connect(away, &QPushButton::clicked, this,
                [this, place = line.place] { Q_EMIT takenAway(place); });
        auto* row = new QHBoxLayout;
        row->setSpacing(Theme::px(8));
        row->addWidget(mark);
        row->addWidget(words->wrapped(), 1);
        row->addWidget(away);
        m_lines->addLayout(row);
        if (!line.refused) continue;
        auto* why = new RefusalLine{this}; // with a parent, or it would be a window of its own
        why->say(*line.refused);
        m_lines->addWidget(why);
    }
    setVisible(!lines.empty());
}

} // namespace bahi::ui
