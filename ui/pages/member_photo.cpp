#include "ui/pages/member_photo.h"

#include "ledger/group/photo.h"
#include "ledger/services/member_picture_service.h"
#include "ui/models/members_list.h"
#include "ui/models/photo_making.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace bahi::ui {

MemberPhoto::MemberPhoto(BookSession& session, Asking& asking, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_asking{asking},
      m_title{new Label{Type::PageTitle}},
      m_what{new Label{Type::Body, Ink::Pencil}},
      m_picture{new Label{Type::Body, Ink::Pencil}},
      m_refusal{new RefusalLine},
      m_choose{new ActionButton{QStringLiteral("folder")}},
      m_remove{new ActionButton{QStringLiteral("shield")}},
      m_cancel{new ActionButton},
      m_keep{new PrimaryButton} {
    setObjectName(QStringLiteral("memberPhoto"));
    m_picture->setObjectName(QStringLiteral("photoPicture"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setFrameShape(QFrame::Box);
    m_choose->setObjectName(QStringLiteral("photoChooseButton"));
    m_remove->setObjectName(QStringLiteral("photoRemoveButton"));
    m_cancel->setObjectName(QStringLiteral("photoCancelButton"));
    m_keep->setObjectName(QStringLiteral("photoKeepButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_keep);
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_title->wrapped());
    all->addWidget(m_what->wrapped());
    all->addWidget(m_picture, 0, Qt::AlignLeft);
    all->addWidget(m_refusal);
    all->addLayout(buttons);
    all->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &MemberPhoto::choose);
    connect(m_remove, &QPushButton::clicked, this, &MemberPhoto::remove);
    connect(m_cancel, &QPushButton::clicked, this, &MemberPhoto::cancelled);
    connect(m_keep, &QPushButton::clicked, this, &MemberPhoto::keep);
    resizeToText();
    retranslate();
}

void MemberPhoto::start(const Member& member, const Bytes& jpeg, bool hasPhoto) {
    m_code = member.code.text();
    m_called = calledOf(member);
    m_hasPhoto = hasPhoto;
    m_fresh.clear();
    m_refusal->clear();
    show(jpeg);
    retranslate();
    m_choose->setFocus();
}

void MemberPhoto::show(const Bytes& jpeg) {
    m_shown = jpeg;
    const QImage image = imageOf(jpeg);
    const bool isThere = !image.isNull();
    m_picture->setText(isThere ? QString{} : tr("No photo"));
    if (isThere)
        m_picture->setPixmap(QPixmap::fromImage(image.scaled(
            m_picture->size() - QSize{2, 2}, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_picture->setAccessibleName(isThere ? tr("Photo of %1").arg(m_called) : tr("No photo"));
    m_keep->setEnabled(!m_fresh.empty() && m_session.mayWrite());
    m_remove->setVisible(m_hasPhoto && m_fresh.empty());
}

void MemberPhoto::choose() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString file =
        m_asking.openFile(this, tr("Choose a photo"), folder,
                          tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif);;All files (*)"));
    if (file.isEmpty()) return;
    const auto photo = photoOutOf(file);
    if (!photo) return m_refusal->say(photo.refused());
    m_refusal->clear();
    m_file = QFileInfo{file}.fileName();
    m_fresh = photo.value();
    show(m_fresh);
    m_keep->setFocus();
}

void MemberPhoto::keep() {
    if (m_fresh.empty()) return;
    write([code = m_code, jpeg = m_fresh, file = m_file.toStdString()](Office& office, Book& book) {
        return MemberPictureService{office, book}.keepPhoto(code, jpeg, file);
    });
}

void MemberPhoto::remove() {
    const bool isSure = m_asking.question(
        this, tr("Remove the photo of %1?").arg(m_called),
        tr("It is gone from the book for good. Backups made before still have it: the automatic "
           "ones are replaced in time, those you carry elsewhere you delete yourself."),
        tr("Remove the photo"));
    if (!isSure) return;
    write([code = m_code](Office& office, Book& book) {
        return MemberPictureService{office, book}.removePhoto(code);
    });
}

void MemberPhoto::write(const std::function<Result<Changes>(Office&, Book&)>& work) {
    if (m_isWriting || !m_session.mayWrite()) return;
    m_isWriting = true;
    m_refusal->clear();
    m_session.thread().ask(
        this, [work](Office& office, BookThread::OpenBook& open) { return work(office, *open); },
        [this](const Result<Changes>& done) {
            m_isWriting = false;
            if (!done) return m_refusal->say(done.refused());
            m_session.tellChanged(done.value());
            Q_EMIT written(QString::fromStdString(m_code));
        },
        [this](const MachineFailure& failure) {
            m_isWriting = false;
            m_refusal->say(failure);
        });
}

void MemberPhoto::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QAbstractButton*>(focusWidget())) button->click();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MemberPhoto::retranslate() {
    m_title->setText(tr("Photo of %1").arg(m_called));
    m_what->setText(
        tr("Ask her first. The photo is shown on her own page only, it is in the book and its "
           "backups, and it is erased with her other personal details. Of the picture the middle "
           "is kept, small; where and when it was taken is left out."));
    m_choose->setText(tr("Choose a photo…"));
    m_remove->setText(tr("Remove the photo…"));
    m_cancel->setText(tr("Cancel"));
    m_keep->setText(tr("Keep this photo"));
    show(Bytes{m_shown});
}

void MemberPhoto::resizeToText() {
    layout()->setSpacing(Theme::px(12));
    m_picture->setFixedSize(Theme::px(kPhotoWidth) + 2, Theme::px(kPhotoHeight) + 2);
}

void MemberPhoto::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) resizeToText();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bahi::ui
