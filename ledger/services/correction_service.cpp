#include "ledger/services/correction_service.h"

#include "ledger/services/known_member.h"
#include "ledger/services/reason.h"
#include "ledger/services/reversal.h"
#include "ledger/services/superseder.h"
#include "ledger/store/members.h"
#include "ledger/store/pages.h"

namespace bahi {

Result<Changes> CorrectionService::reverse(VoucherNumber number, const std::string& reason,
                                           Keep keep) {
    const auto why = checkedReason(reason);
    if (!why) return why.refused();
    const auto voucher = reversible(m_book, number);
    if (!voucher) return voucher.refused();
    if (voucher.value().kind == EntryKind::CutOff)
        return Refused{.why = Refusal::VoucherBoundToOther}
            .about(std::to_string(number.value))
            .got("cut-off");
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            appendReversal(m_book, writer, voucher.value(), why.value());
            BAHI_TRY(checkedAfterCorrection(m_book, voucher.value()));
            return Changes{.loans = true, .journal = true};
        },
        keep);
}

Result<Changes> CorrectionService::supersede(RecordNumber number, std::string_view content,
                                             const std::string& file, const std::string& reason,
                                             Keep keep) {
    const auto why = checkedReason(reason);
    if (!why) return why.refused();
    const auto refused = [&](Refusal refusal) {
        return Refused{.why = refusal}.about(std::to_string(number.value));
    };
    const auto stored = m_book.log().record(number);
    if (!stored) return refused(Refusal::RecordUnknown);
    if (const auto by = m_book.log().supersederOf(number))
        return refused(Refusal::RecordAlreadySuperseded).got(std::to_string(by->value));
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            Superseder superseder{m_book, writer, stored->record, content, file, why.value()};
            return superseder.supersede();
        },
        keep);
}

namespace {

void eraseTexts(Writer& writer, const std::vector<RecordNumber>& records, TextField field,
                const std::string& reason) {
    for (const RecordNumber record : records) {
        writer.append(TextErased{record, field}, {.reason = reason});
        writer.eraseText(record, field);
    }
}

} // namespace

Result<Changes> CorrectionService::eraseName(const std::string& memberCode,
                                             const std::string& reason, Keep keep) {
    const auto why = checkedReason(reason);
    if (!why) return why.refused();
    const auto member = memberWithCode(m_book.database(), memberCode);
    if (!member) return member.refused();
    const auto records = Members{m_book.database()}.namingRecords(member.value().number);
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            eraseTexts(writer, records, TextField::MemberName, why.value());
            return Changes{.members = !records.empty()};
        },
        keep);
}

Result<Changes> CorrectionService::erasePageName(const std::string& pageCode,
                                                 const std::string& reason, Keep keep) {
    const auto why = checkedReason(reason);
    if (!why) return why.refused();
    const Pages pages{m_book.database()};
    const auto page = pages.withCode(pageCode);
    if (!page) return Refused{.why = Refusal::PageUnknown}.about(pageCode);
    const auto records = pages.namingRecords(page->number);
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            eraseTexts(writer, records, TextField::PageName, why.value());
            return Changes{.journal = !records.empty()};
        },
        keep);
}

} // namespace bahi
