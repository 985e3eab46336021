#pragma once

#include "ui/models/new_group_members.h"
#include "ui/pages/new_group_step.h"

namespace bahi::ui {

class Label;
class NewGroupNotes;
class NewGroupTable;
class RefusalLine;

/// Who belongs to the group: a table to type into, or to paste a list into.
class NewGroupMembersStep : public NewGroupStep {
    Q_OBJECT

public:
    NewGroupMembersStep();

    QString name() const override;
    QString heading() const override;
    QString deed() const override;
    QString deedKey() const override;
    QString second() const override;
    void start() override;
    bool take(NewGroup& group) override;
    void refuse(const Refused& why) override;
    bool isTouched() const override;
    std::vector<KeyHint> keys() const override;

protected:
    void retranslate() override;
    void fit() override;

private:
    void paste(const QString& text);
    bool isAtEnd() const;

    NewGroupMembers m_model;
    NewGroupTable* m_table = nullptr;
    Label* m_news = nullptr; // of what was pasted
    RefusalLine* m_refusal = nullptr;
    QScrollArea* m_notesArea = nullptr;
    NewGroupNotes* m_notes = nullptr;
};

} // namespace bahi::ui
