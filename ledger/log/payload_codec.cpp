#include "ledger/log/payload_codec.h"

#include "ledger/log/first_kinds_codec.h"
#include "ledger/log/terms_codec.h"
#include "ledger/log/year_kinds_codec.h"

namespace bahi {

void put(Encoder& out, const Payload& payload) {
    std::visit([&](const auto& kind) { put(out, kind); }, payload);
}

Payload payloadIn(std::uint8_t kind, Decoder& in) {
    switch (kind) {
        case 1:
            return bookCreatedIn(in);
        case 2:
            return deviceAcceptedIn(in);
        case 3:
            return accountOpenedIn(in);
        case 4:
            return rulesSetIn(in);
        case 5:
            return memberJoinedIn(in);
        case 6:
            return memberLeftIn(in);
        case 7:
            return meetingHeldIn(in);
        case 8:
            return rollCallIn(in);
        case 9:
            return resolutionPassedIn(in);
        case 10:
            return loanGrantedIn(in);
        case 11:
            return entryPostedIn(in);
        case 12:
            return textErasedIn(in);
        case 13:
            return pageOpenedIn(in);
        case 14:
            return voucherFiledIn(in);
        case 15:
            return minutesWrittenIn(in);
        case 16:
            return cashCountedIn(in);
        case 17:
            return meetingMissedIn(in);
        case 18:
            return officeTakenIn(in);
        case 19:
            return nomineeNamedIn(in);
        case 20:
            return memberDescribedIn(in);
        case 21:
            return loanNotedIn(in);
        case 22:
            return trainingHeldIn(in);
        case 23:
            return settingsAgreedIn(in);
        case 24:
            return bankStatedIn(in);
        case 25:
            return termsAgreedIn(in);
        case 26:
            return termsChangedIn(in);
        default:
            throw MalformedRecord{"a record of an unknown kind"};
    }
}

} // namespace bahi
