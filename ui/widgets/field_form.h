#pragma once

#include "ledger/base/refusal.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QString>
#include <QWidget>

#include <functional>
#include <string>
#include <vector>

namespace bahi::ui {

class Label;
class RefusalLine;

/// Fields side by side in columns, each below its word and over what is wrong with it:
///
///     Name                       Joined on
///     [ Rekha              ]     [ 14/1/2025          ]
///     how she is called          (x) “14/1” is not a date. ...
class FieldForm : public QWidget {
    Q_OBJECT

public:
    /// As wide as what belongs in it: words take what there is, an amount stands at the right, a
    /// figure leaves room for what is counted.
    enum class Width { Words, Amount, Figure };

    explicit FieldForm(int columns, QWidget* parent = nullptr);

    /// A refusal means the field by `column` (Where::column).
    template <class Field>
    Field* add(const QString& name, const std::string& column, Width width = Width::Words) {
        auto* field = new Field;
        field->setObjectName(name);
        place(field, column, width);
        return field;
    }
    /// Behind the field what its figure counts: `24 | % a year`. Its owner says its name.
    template <class Unit>
    Unit* addUnit(QWidget* field, const QString& name) {
        auto* unit = new Unit;
        unit->setObjectName(name);
        placeUnit(field, unit);
        return unit;
    }
    /// As many columns at any text size: where the form has a page to itself.
    void keepColumns() { m_keepsColumns = true; }
    /// The words of a field, in the language of the moment; a note in pencil below it, if any.
    void say(QWidget* field, const QString& word, const QString& note = {});
    /// A field that is not asked for takes no room.
    void setAsked(QWidget* field, bool asked);
    bool isAsked(QWidget* field) { return partOf(field).isAsked; }

    /// Says it below the field that is meant, or `otherwise`, and goes there.
    void refuse(const Refused& why, QWidget* otherwise = nullptr);
    void refuse(QWidget* field, std::function<QString()> sentence);
    /// Says it and goes nowhere: she is in another field already.
    void mark(QWidget* field, std::function<QString()> sentence);
    void clearRefusal(QWidget* field);
    void clearRefusals();
    /// What is said below `field`; empty if nothing is wrong with it.
    QString refusalAt(QWidget* field);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Part {
        std::string column;
        QWidget* field;
        QWidget* cell;
        Label* word;
        Label* note;
        RefusalLine* refusal;
        Width width = Width::Words;
        bool isAsked = true;
        QHBoxLayout* beside = nullptr; // the field and its unit
    };

    void place(QWidget* field, const std::string& column, Width width);
    void placeUnit(QWidget* field, QWidget* unit);
    int columns() const;
    void layOut();
    void space();
    static void goTo(const Part& part);
    Part& partOf(QWidget* field);

    int m_columns;
    bool m_keepsColumns = false;
    QGridLayout* m_grid;
    std::vector<Part> m_parts;
};

} // namespace bahi::ui
