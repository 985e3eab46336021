#pragma once

#include "ledger/log/encoding.h"
#include "ledger/log/record.h"

namespace bahi {

/// The payloads of kinds 13 to 24 (docs/format.md, 4.13 to 4.24): what else a group writes down in
/// a year. Reading throws MalformedRecord for whatever writing would not have written.
void put(Encoder& out, const PageOpened& page);
void put(Encoder& out, const VoucherFiled& filed);
void put(Encoder& out, const MinutesWritten& minutes);
void put(Encoder& out, const CashCounted& counted);
void put(Encoder& out, const MeetingMissed& missed);
void put(Encoder& out, const OfficeTaken& taken);
void put(Encoder& out, const NomineeNamed& nominee);
void put(Encoder& out, const MemberDescribed& member);
void put(Encoder& out, const LoanNoted& noted);
void put(Encoder& out, const TrainingHeld& training);
void put(Encoder& out, const SettingsAgreed& agreed);
void put(Encoder& out, const BankStated& stated);

PageOpened pageOpenedIn(Decoder& in);
VoucherFiled voucherFiledIn(Decoder& in);
MinutesWritten minutesWrittenIn(Decoder& in);
CashCounted cashCountedIn(Decoder& in);
MeetingMissed meetingMissedIn(Decoder& in);
OfficeTaken officeTakenIn(Decoder& in);
NomineeNamed nomineeNamedIn(Decoder& in);
MemberDescribed memberDescribedIn(Decoder& in);
LoanNoted loanNotedIn(Decoder& in);
TrainingHeld trainingHeldIn(Decoder& in);
SettingsAgreed settingsAgreedIn(Decoder& in);
BankStated bankStatedIn(Decoder& in);

} // namespace bahi
