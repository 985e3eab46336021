#include "ui/widgets/theme_tokens.h"

#include <QFile>
#include <QRegularExpression>

#include <utility>

namespace bahi::ui {

namespace {

QString sheetAsWritten() {
    QFile file{QStringLiteral(":/style/bahi.qss")};
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll());
}

QString nameOf(Look look) {
    if (look == Look::Dark) return QStringLiteral("dark");
    return look == Look::Contrast ? QStringLiteral("contrast") : QStringLiteral("light");
}

/// `14pt` of the design, in pixels there, is so many points of the screen; `44px` so many pixels.
QString sized(const QString& figure, const QString& unit) {
    const double pixels = figure.toDouble();
    if (unit == u"px") return QStringLiteral("%1px").arg(Theme::px(pixels));
    return QStringLiteral("%1pt").arg(pixels * 0.75 * Theme::textPercent() / 100.0);
}

/// Lines of a control's frame stay as thin as they are drawn, whatever the text's size.
bool isFrame(const QString& before) {
    return before.endsWith(u"border: ") || before.endsWith(u"border-right: ");
}

QString withSizes(const QString& sheet) {
    static const QRegularExpression size{
        QStringLiteral("(?<![\\w.])(-?[0-9]+(?:\\.[0-9]+)?)(px|pt)\\b")};
    QString filled;
    qsizetype done = 0;
    for (auto found = size.globalMatch(sheet); found.hasNext();) {
        const auto match = found.next();
        const QString before = sheet.mid(done, match.capturedStart() - done);
        filled += before;
        filled += isFrame(before) ? match.captured() : sized(match.captured(1), match.captured(2));
        done = match.capturedEnd();
    }
    return filled + sheet.mid(done);
}

} // namespace

QString styleSheetOf(Look look) {
    const Tokens& tokens = tokensOf(look);
    const std::pair<const char*, QColor> colours[] = {
        {"@window", tokens.window},           {"@base", tokens.base},
        {"@button", tokens.button},           {"@ink", tokens.ink},
        {"@pencil", tokens.pencil},           {"@hairline", tokens.hairline},
        {"@border", tokens.border},           {"@selected", tokens.selected},
        {"@accent", tokens.accent},           {"@onAccent", tokens.onAccent},
        {"@cursorFill", tokens.cursorFill},   {"@practice", tokens.practice},
        {"@wrong", tokens.wrong.ink},         {"@ok", tokens.ok.ink},
        {"@attention", tokens.attention.ink}, {"@missing", tokens.missing.ink},
    };
    QString sheet = withSizes(sheetAsWritten());
    for (const auto& [name, colour] : colours) {
        const QRegularExpression word{QLatin1String{name} + QStringLiteral("\\b")};
        sheet.replace(word, colour.name());
    }
    sheet.replace(QStringLiteral("@look"), nameOf(look));
    sheet.replace(QStringLiteral("@line"), QStringLiteral("%1px").arg(Theme::line()));
    return sheet;
}

} // namespace bahi::ui
