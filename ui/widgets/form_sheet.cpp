#include "ui/widgets/form_sheet.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace bahi::ui {

FormSheet::FormSheet(const QString& name, int columns, QWidget* parent)
    : QWidget{parent},
      m_title{new Label{Type::PageTitle}},
      m_second{new Label{Type::Body, Ink::Pencil}},
      m_form{new FieldForm{columns}},
      m_cancel{new ActionButton},
      m_write{new PrimaryButton} {
    setObjectName(name + QStringLiteral("Form"));
    m_title->setObjectName(name + QStringLiteral("FormTitle"));
    m_cancel->setObjectName(name + QStringLiteral("CancelButton"));
    m_write->setObjectName(name + QStringLiteral("WriteButton"));
    auto* panel = new Panel;
    auto* inside = new QVBoxLayout{panel};
    inside->setContentsMargins(Theme::px(18), Theme::px(14), Theme::px(18), Theme::px(14));
    inside->addWidget(m_form);
    inside->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(panel);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_write);
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(8));
    all->addWidget(m_title);
    all->addWidget(m_second->wrapped());
    all->addWidget(scroll, 1);
    all->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &FormSheet::leave);
    connect(m_write, &QPushButton::clicked, this, &FormSheet::submitOnce);
}

void FormSheet::setWords(const QString& title, const QString& second, const QString& write) {
    m_title->setText(title);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_cancel->setText(tr("Cancel"));
    m_write->setText(write);
}

void FormSheet::submitOnce() {
    if (m_isWriting) return;
    m_form->clearRefusals();
    submit();
}

/// What is being written is waited for: its answer belongs to what stands in the form.
void FormSheet::leave() {
    if (!m_isWriting) Q_EMIT cancelled();
}

void FormSheet::tellWriting() {
    m_isWriting = true;
    m_write->setEnabled(false);
    m_cancel->setEnabled(false);
}

bool FormSheet::tellWritten() {
    m_write->setEnabled(true);
    m_cancel->setEnabled(true);
    return std::exchange(m_isWriting, false);
}

void FormSheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QAbstractButton*>(focusWidget()))
            button->click();
        else
            submitOnce();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace bahi::ui
