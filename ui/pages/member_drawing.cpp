#include "ui/pages/member_drawing.h"

#include "ledger/group/symbol.h"
#include "ledger/services/member_picture_service.h"
#include "ui/models/members_list.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace bahi::ui {

namespace {

constexpr int kDrawings = int(kSymbolNames.size());

int symbolOf(const Member& member) {
    return int(member.symbol.value) - 1;
}

} // namespace

MemberDrawing::MemberDrawing(BookSession& session, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_title{new Label{Type::PageTitle}},
      m_what{new Label{Type::Body, Ink::Pencil}},
      m_grid{new QListWidget},
      m_chosen{new Label{Type::Body}},
      m_refusal{new RefusalLine},
      m_cancel{new ActionButton},
      m_take{new PrimaryButton} {
    setObjectName(QStringLiteral("memberDrawing"));
    m_grid->setObjectName(QStringLiteral("drawingGrid"));
    m_grid->setProperty("framed", true);
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setWordWrap(true);
    m_grid->setUniformItemSizes(true);
    m_chosen->setObjectName(QStringLiteral("drawingChosen"));
    m_cancel->setObjectName(QStringLiteral("drawingCancelButton"));
    m_take->setObjectName(QStringLiteral("drawingTakeButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_title->wrapped());
    all->addWidget(m_what->wrapped());
    all->addWidget(m_grid, 1);
    all->addWidget(m_chosen->wrapped());
    all->addWidget(m_refusal);
    all->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &MemberDrawing::cancelled);
    connect(m_take, &QPushButton::clicked, this, &MemberDrawing::submit);
    connect(m_grid, &QListWidget::currentRowChanged, this, &MemberDrawing::tellChosen);
    connect(m_grid, &QListWidget::itemDoubleClicked, this, &MemberDrawing::submit);
    resizeToText();
    retranslate();
}

void MemberDrawing::start(const Member& member, std::vector<Member> all) {
    m_all = std::move(all);
    const auto her = std::find_if(m_all.begin(), m_all.end(), [&](const Member& other) {
        return other.number == member.number;
    });
    m_her = std::size_t(her - m_all.begin());
    m_refusal->clear();
    m_grid->clear();
    retranslate();
    m_grid->setCurrentRow(symbolOf(member));
    m_grid->setFocus();
}

const Member* MemberDrawing::ownerOf(int symbol) const {
    for (const Member& member : m_all)
        if (symbolOf(member) == symbol) return &member;
    return nullptr;
}

bool MemberDrawing::isFree(int symbol) const {
    const Member* owner = ownerOf(symbol);
    return owner == nullptr || (!owner->leftOn && owner->number != m_all[m_her].number);
}

/// `mango`; past the last drawing, where the tiles have other colours, `mango 2`.
QString MemberDrawing::called(int symbol) const {
    const QString name = symbolName(symbol);
    return symbol < kDrawings ? name : tr("%1 %2").arg(name, number(symbol / kDrawings + 1));
}

/// Full rounds, so that there are free ones where there can be.
void MemberDrawing::fill() {
    int last = 0;
    for (const Member& member : m_all) last = std::max(last, symbolOf(member));
    const int rounds = std::min(last / kDrawings + 1, int(kSymbolRounds));
    for (int symbol = 0; symbol < rounds * kDrawings; ++symbol) {
        if (symbol >= m_grid->count()) m_grid->addItem(new QListWidgetItem);
        QListWidgetItem* item = m_grid->item(symbol);
        const Member* owner = ownerOf(symbol);
        QString whose = owner == nullptr ? tr("free") : calledOf(*owner);
        if (owner != nullptr && owner->leftOn) whose = tr("%1, left").arg(whose);
        item->setIcon(QIcon{symbolPixmap(symbol, Theme::px(44))});
        item->setText(whose);
        item->setSizeHint(m_grid->gridSize() - QSize{Theme::px(6), Theme::px(6)});
        item->setToolTip(tr("%1: %2").arg(called(symbol), whose).toHtmlEscaped());
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(called(symbol), whose));
        item->setFlags(owner != nullptr && owner->leftOn
                           ? Qt::ItemFlags{Qt::NoItemFlags}
                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
}

void MemberDrawing::tellChosen() {
    const int symbol = m_grid->currentRow();
    if (symbol < 0 || m_her >= m_all.size()) return;
    const Member* owner = ownerOf(symbol);
    const Member& her = m_all[m_her];
    const bool mayTake = isFree(symbol);
    m_take->setEnabled(mayTake && m_session.mayWrite());
    if (owner == nullptr)
        m_chosen->setText(tr("“%1” is free.").arg(called(symbol)));
    else if (!mayTake)
        m_chosen->setText(tr("“%1” is the drawing of %2.").arg(called(symbol), calledOf(*owner)));
    else
        m_chosen->setText(tr("“%1” is the drawing of %2, who gets “%3” for it.")
                              .arg(called(symbol), calledOf(*owner), called(symbolOf(her))));
}

void MemberDrawing::submit() {
    const int symbol = m_grid->currentRow();
    if (m_isWriting || !m_session.mayWrite() || symbol < 0 || !isFree(symbol)) return;
    m_refusal->clear();
    m_isWriting = true;
    const std::string code = m_all[m_her].code.text();
    m_session.thread().ask(
        this,
        [code, symbol](Office& office, BookThread::OpenBook& open) {
            const SymbolNumber wanted{std::uint32_t(symbol) + 1};
            return MemberPictureService{office, *open}.giveSymbol(code, nameOf(wanted));
        },
        [this, code](const Result<Changes>& done) {
            m_isWriting = false;
            if (!done) return m_refusal->say(done.refused());
            m_session.tellChanged(done.value());
            Q_EMIT taken(QString::fromStdString(code));
        },
        [this](const MachineFailure& failure) {
            m_isWriting = false;
            m_refusal->say(failure);
        });
}

void MemberDrawing::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QAbstractButton*>(focusWidget()))
            button->click();
        else
            submit();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MemberDrawing::retranslate() {
    m_grid->setAccessibleName(tr("Drawings"));
    m_what->setText(
        tr("By the drawing everybody finds herself, also who does not read. Choose it together "
           "with her. A drawing that another member has is swapped for hers. Old papers still "
           "show the drawing of their day."));
    m_cancel->setText(tr("Cancel"));
    m_take->setText(tr("Take this drawing"));
    if (m_her >= m_all.size()) return;
    m_title->setText(tr("Another drawing for %1").arg(calledOf(m_all[m_her])));
    fill();
    tellChosen();
}

void MemberDrawing::resizeToText() {
    layout()->setSpacing(Theme::px(12));
    m_grid->setIconSize({Theme::px(44), Theme::px(44)});
    m_grid->setGridSize({Theme::px(136), Theme::px(92)});
}

void MemberDrawing::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) resizeToText();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bahi::ui
