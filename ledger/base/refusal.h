#pragma once

#include <cstdint>
#include <string>
#include <utility>

namespace bahi {

/// Why Bahi said no to something a person asked for. Every one has its sentence and its way out
/// in `docs/messages.md`. Within a group the order is the order of precedence: when several
/// apply, the first is the answer, so that a test can expect exactly one.
enum class Refusal {
    // The file of a book.
    BookNotFound,
    NotARegularFile,
    ForeignMedium,
    SideFileBesideBook,
    EmptyFile,
    NotABook,
    BookCutShort,
    NewerBook,
    BookReadOnly,
    OpenElsewhere,
    SchemaChanged,
    BookDamaged,
    DeviceNotAccepted,
    PrivacyNotYet,

    // Other files.
    FileNotFound,
    FileExists,
    FolderNotFound,
    FileUnreadable,
    BackupNotSound,
    ProofMalformed,

    // Reading CSV and JSON.
    NotUtf8,
    CsvMalformed,
    CsvEmpty,
    ColumnUnknown,
    ColumnTwice,
    ColumnMissing,
    ColumnsReordered,
    RowTooShort,
    RowTooLong,
    JsonMalformed,
    KeyUnknown,
    KeyMissing,
    ValueUnknown,

    // One cell.
    CellMissing,
    CellNotUsed,
    AmountMalformed,
    AmountNegative,
    AmountTooFine,
    AmountTooLarge,
    AmountZero,
    DateMalformed,
    DateNotInCalendar,
    DateOutOfRange,
    NumberMalformed,
    RateMalformed,
    TextControlCharacter,
    TextTooLong,
    TextLikeAadhaar,
    TextLikeFormula,
    KindUnknown,
    HeadUnknown,
    CurrencyUnknown,
    ReasonMissing,

    // Money and entries.
    FewerThanTwoPostings,
    TooManyPostings,
    PostingOfZero,
    AccountUnknown,
    SubLedgerMissing,
    Unbalanced,
    CashBelowZero,
    BankBelowZero,
    PageBelowZero,
    GrantOverused,
    CashCountDiffers,
    CountMixed,
    CountTooLong,

    // Pages of the books and vouchers.
    PageUnknown,
    PageOfOther,
    PageNotYetOpen,
    PageMissing,
    PageNotUsed,
    PageCodeTaken,
    PageOfLater,
    PageEndsEarly,
    GrantEnded,
    VoucherKindWrong,
    VoucherMixesCash,
    VoucherTwiceInFile,
    VoucherSavedDifferently,
    VoucherTakenBack,
    VoucherBeforeCutoff,
    FollowsUnknown,
    SideMissing,
    ReferenceMalformed,
    VoucherNotAtBank,
    StatementThere,

    // The group and its meetings.
    NoRulesYet,
    RulesTwice,
    RulesNeedLateReason,
    MemberCodeMalformed,
    MemberCodeTaken,
    MemberNameThere,
    MemberUnknown,
    MemberNotYetJoined,
    MemberHasLeft,
    MemberStillThere,
    SavingsPaidOut,
    SymbolUnknown,
    SymbolKept,
    PhotoMalformed,
    MeetingUnknown,
    MeetingTwiceInFile,
    MeetingSavedDifferently,
    MeetingCorrectedSince,
    MeetingBeforeCutoff,
    MeetingNeedsLateReason,
    MeetingWasMissed,
    AttendanceTwice,
    ResolutionMissing,
    ResolutionTwice,
    ResolutionUnknown,
    CutoffUnbalanced,
    CutoffTwice,
    CutoffAfterMeetings,
    CutoffAfterVouchers,
    DateNotTheSame,
    DraftOfOther,
    DraftTooLarge,

    // Loans.
    LoanUnknown,
    LoanNotYetGiven,
    LoanNotHers,
    LoanNoneOpen,
    LoanSeveralOpen,
    LoanOfOtherFund,
    LoanAboveSavings,
    RepaymentAboveBalance,
    InterestAboveDue,
    RepaymentAboveOwed,
    LaterInterestAboveDue,
    ChargesAboveDue,

    // Corrections and proofs.
    VoucherUnknown,
    VoucherAlreadyReversed,
    VoucherIsReversal,
    VoucherBoundToOther,
    RecordUnknown,
    RecordNotCorrectable,
    RecordAlreadySuperseded,
    FileDoesNotFitRecord,
    NothingToProve,
    ReportUnknown,
    BankUnknown,
    OptionMissing,
    TableTooLong,

    // People, settings and trainings: cells and options, then what the book says of them.
    BornMalformed,
    PhoneMalformed,
    DurationMalformed,
    LoanReferenceMalformed,
    TextMissing,
    MemberTwice,
    RulesNotThere,
    NothingToChange,
    ChangeNeedsReason,
    BornTooLate,
    MemberNotWoman,
    MemberTooYoung,
    MemberTooOld,
    FamilyThere,
    NomineeIsMissing,
    OfficeEndsEarly,
    OfficeIsHeld,
    OfficeNotHeld,
    TrainingWithoutPeople,
    TrainingThere,
    MeetingThere,
    MissedBeforeBook,
    MissedTwice,
    GuarantorIsBorrower,

    // Tables of others: the header, one cell, then the whole file.
    SeparatorUnlikely,
    HeadingEmpty,
    HeadingUnknown,
    HeadingAmbiguous,
    HeadingTwice,
    HeadingMissing,
    HeadingNotThere,
    OurColumnUnknown,
    DateOrderUnsaid,
    DateNotInOrder,
    AmountSignsUnsaid,
    AmountOtherCurrency,
    CellSaysNothing,
    MemberNameUnknown,
    MemberNameShared,
    MemberNameDiffers,
    InstalmentUnclear,
    ImportDoubtful,

    // The terms of a loan, then its life.
    LoanTermNotPositive,
    LoanTooLarge,
    InstalmentsTooMany,
    LoanRateTooHigh,
    FirstDueTooEarly,
    DueDatesNotInOrder,
    GraceTooLong,
    SplitNotWhole,
    TranchesNotPrincipal,
    LoanOptionsDisagree,
    InstalmentBelowInterest,
    EventAmountNotPositive,
    RepaymentNotThere,
    EventBeforeLoan,
    LoanWrittenOffBefore,
    RecoveryWithoutWriteOff,
    LoanOverpaid,
    RepaymentAboveDue,
    WaiverAboveDue,
    TermsNotPairs,
    TermSaidTwice,
    LoanTermsAgreed,
    LoanNothingLeft,
    LoanInterestOpen,
    LoanHersAlready,
    LoanChangeNotKept,
    LoanByGroupsRule,
    BorrowingTermsMissing,
    InstalmentNotThere,
};

inline constexpr Refusal kLastRefusal = Refusal::InstalmentNotThere;

/// Where the refused thing stands: beside a field, or in a line of a file. Empty parts are
/// unknown. Lines and rows count from 1; the header of a CSV is line 1.
struct Where {
    std::string file;
    std::uint64_t line = 0;
    std::string column;
};

/// A refusal with what its sentence needs to be useful: of whom or what, what was given, and
/// what would have been right. Values are codes, dates and plain decimal amounts, never prose.
struct Refused {
    Refusal why;
    std::string subject = {};
    std::string given = {};
    std::string allowed = {};
    Where where = {};

    Refused about(std::string what) && { return subject = std::move(what), std::move(*this); }
    Refused got(std::string what) && { return given = std::move(what), std::move(*this); }
    Refused want(std::string what) && { return allowed = std::move(what), std::move(*this); }
    Refused at(Where place) && { return where = std::move(place), std::move(*this); }
};

} // namespace bahi
