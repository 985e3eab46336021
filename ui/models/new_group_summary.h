#pragma once

#include "ui/models/new_group.h"

#include <vector>

namespace bahi::ui {

/// A part of the page that the group checks and signs: its title, and what was said with its words.
struct SummaryPart {
    struct Row {
        QString word; // empty: the row above says it for this one too
        QString said;
        int symbol = -1; // of a member, before the word
        bool isSum = false;
        bool isAmount = false; // `said` stands at the right
    };
    QString title;
    std::vector<Row> rows;
};

/// Everything of `group`, in words and figures, in the language of the moment: the group, its
/// members with what they bring, its rules, where it stands.
struct Summary {
    SummaryPart group;
    SummaryPart::Row money;
    SummaryPart::Row file; // where its book will be: for the screen, not for paper
    SummaryPart members;
    QString codes; // who gets hers from Bahi; empty: nobody
    SummaryPart rules;
    SummaryPart fines;
    SummaryPart opening;
    QString agreed; // what everybody puts her hand under
};
Summary summaryOf(const NewGroup& group);

} // namespace bahi::ui
