#include "ui/models/book_session.h"

#include "ledger/base/today.h"
#include "ui/text/sentences.h"

namespace bahi::ui {

struct BookSession::Opened {
    BookInfo info;
    Date today;
    std::optional<Refused> onlyToRead;
};

namespace {

/// How a book that is refused to a writer may still be looked at.
std::optional<Access> accessToView(Refusal why) {
    if (why == Refusal::BookReadOnly || why == Refusal::ForeignMedium) return Access::Read;
    if (why == Refusal::BookDamaged) return Access::Judge; // nothing in it is believed
    return {};
}

/// What is in the book, or nothing where it is torn too badly to say so.
std::optional<BookInfo> infoOf(BookService& books, Book& book) {
    try {
        return books.info(book);
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace

void BookSession::open(const QString& path) {
    close();
    m_thread.ask(
        this,
        [path = path.toStdString()](Office& office, BookThread::OpenBook& open) -> Result<Opened> {
            BookService books{office};
            const Date day = today(office.machine.clock);
            auto book = books.open(path, Access::Write);
            if (book) {
                open = std::move(book.value());
                return Opened{books.info(*open), day, {}};
            }
            const Refused why = book.refused();
            const auto access = accessToView(why.why);
            if (!access) return why;
            auto viewed = books.open(path, *access);
            if (!viewed) return viewed.refused();
            const auto info = infoOf(books, *viewed.value());
            if (!info) return why;
            open = std::move(viewed.value());
            return Opened{*info, day, why};
        },
        [this, path](const Result<Opened>& answer) {
            if (answer)
                begin(path, answer.value());
            else
                Q_EMIT refused(answer.refused(), path);
        });
}

void BookSession::take(const QString& path, std::shared_ptr<std::unique_ptr<Book>> fresh) {
    close();
    m_thread.ask(
        this,
        [fresh = std::move(fresh)](Office& office, BookThread::OpenBook& open) {
            open = std::move(*fresh);
            return Opened{BookService{office}.info(*open), today(office.machine.clock), {}};
        },
        [this, path](const Opened& opened) { begin(path, opened); });
}

void BookSession::close() {
    if (!isOpen()) return;
    m_info.reset();
    m_finding.reset();
    m_onlyToRead.reset();
    m_path.clear();
    m_thread.ask(
        this,
        [](Office&, BookThread::OpenBook& open) {
            open.reset();
            return true;
        },
        [](bool) {});
    Q_EMIT closed();
}

void BookSession::begin(const QString& path, const Opened& answer) {
    m_path = path;
    m_info = answer.info;
    m_onlyToRead = answer.onlyToRead;
    m_today = answer.today;
    m_isClockTrusted = false;
    m_about = {};
    speakOfMoneyIn(m_info->currency);
    m_check = Check::Running;
    Q_EMIT opened();
    verify();
}

void BookSession::verify() {
    using Judged = std::pair<Verification, FindingAbout>;
    m_thread.ask(
        this,
        [](Office& office, BookThread::OpenBook& open) -> Judged {
            if (!open) return {};
            VerifyService service{office};
            Verification found = service.verify(*open);
            FindingAbout about;
            if (found.firstBad) about = service.about(*open, *found.firstBad);
            return {std::move(found), std::move(about)};
        },
        [this](const Judged& judged) {
            if (!isOpen()) return;
            m_check = judged.first.ok() ? Check::Whole : Check::Broken;
            m_finding = judged.first.firstBad;
            m_about = judged.second;
            Q_EMIT checked();
        });
}

std::optional<ClockBehind> BookSession::clockBehind() const {
    if (!isOpen() || m_info->practice || m_isClockTrusted || !m_today) return {};
    std::optional<Date> last = m_info->lastMeeting;
    if (m_info->lastWritten) {
        // West of Greenwich it is a day earlier than the records' times say.
        const auto moment = *m_info->lastWritten - std::chrono::days{1};
        const Date written{std::chrono::floor<std::chrono::days>(moment)};
        if (!last || *last < written) last = written;
    }
    if (!last || *m_today >= *last) return {};
    return ClockBehind{*m_today, *last};
}

void BookSession::trustClock() {
    m_isClockTrusted = true;
    Q_EMIT clockSeen();
}

void BookSession::tellToday(Date today) {
    if (m_today == today) return;
    m_today = today;
    Q_EMIT clockSeen();
}

void BookSession::tellChanged(const Changes& changes) {
    if (!isOpen()) return; // she left the book before the answer came
    m_thread.ask(
        this,
        [](Office& office, BookThread::OpenBook& open) -> std::optional<BookInfo> {
            if (!open) return {}; // laid aside meanwhile
            return BookService{office}.info(*open);
        },
        [this, changes](const std::optional<BookInfo>& info) {
            if (!isOpen() || !info) return;
            m_info = info;
            Q_EMIT changed(changes);
        });
}

} // namespace bahi::ui
