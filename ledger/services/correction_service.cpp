#include "ledger/services/correction_service.h"

#include "ledger/services/reason.h"
#include "ledger/services/reversal.h"
#include "ledger/services/superseder.h"
#include "ledger/store/members.h"

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

Result<Changes> CorrectionService::eraseName(const std::string& memberCode,
                                             const std::string& reason, Keep keep) {
    const auto why = checkedReason(reason);
    if (!why) return why.refused();
    const auto code = MemberCode::parse(memberCode);
    if (!code) return code.refused();
    const auto member = Members{m_book.database()}.withCode(code.value());
    if (!member) return Refused{.why = Refusal::MemberUnknown}.about(code.value().text());
    const auto records = Members{m_book.database()}.namingRecords(member->number);
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            for (const RecordNumber record : records) {
                writer.append(TextErased{record, TextField::MemberName}, {.reason = why.value()});
                writer.eraseText(record, TextField::MemberName);
            }
            return Changes{.members = !records.empty()};
        },
        keep);
}

} // namespace bahi
