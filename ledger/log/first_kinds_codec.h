#pragma once

#include "ledger/log/encoding.h"
#include "ledger/log/record.h"

namespace bahi {

/// The payloads of kinds 1 to 12 (docs/format.md, 4.1 to 4.12): the book, its members and meetings,
/// its vouchers. Reading throws MalformedRecord for whatever writing would not have written.
void put(Encoder& out, const BookCreated& book);
void put(Encoder& out, const DeviceAccepted& device);
void put(Encoder& out, const AccountOpened& opened);
void put(Encoder& out, const RulesSet& set);
void put(Encoder& out, const MemberJoined& joined);
void put(Encoder& out, const MemberLeft& left);
void put(Encoder& out, const MeetingHeld& meeting);
void put(Encoder& out, const RollCall& roll);
void put(Encoder& out, const ResolutionPassed& passed);
void put(Encoder& out, const LoanGranted& loan);
void put(Encoder& out, const EntryPosted& entry);
void put(Encoder& out, const TextErased& erased);

BookCreated bookCreatedIn(Decoder& in);
DeviceAccepted deviceAcceptedIn(Decoder& in);
AccountOpened accountOpenedIn(Decoder& in);
RulesSet rulesSetIn(Decoder& in);
MemberJoined memberJoinedIn(Decoder& in);
MemberLeft memberLeftIn(Decoder& in);
MeetingHeld meetingHeldIn(Decoder& in);
RollCall rollCallIn(Decoder& in);
ResolutionPassed resolutionPassedIn(Decoder& in);
LoanGranted loanGrantedIn(Decoder& in);
EntryPosted entryPostedIn(Decoder& in);
TextErased textErasedIn(Decoder& in);

} // namespace bahi
