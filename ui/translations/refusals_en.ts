<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What a window says in other words than the command line. Written by hand; tests/ui/words_test.cpp holds it to the catalogue. -->
<TS version="2.1" language="en_IN" sourcelanguage="en">
<context>
    <name>Refusal</name>
    <message>
        <source>Look at the name and the folder, or make a new book: bahi book create.</source>
        <comment>BookNotFound</comment>
        <translation>Look at the name and the folder, or begin a new group.</translation>
    </message>
    <message>
        <source>Give the path of the file itself.</source>
        <comment>NotARegularFile</comment>
        <translation>Choose the file of the book itself.</translation>
    </message>
    <message>
        <source>Keep it on this computer&apos;s own disk, and carry copies: bahi backup, bahi restore.</source>
        <comment>ForeignMedium</comment>
        <translation>Keep it on this computer&apos;s own disk, and carry backups on the stick.</translation>
    </message>
    <message>
        <source>Bring the book back from its last backup: bahi restore.</source>
        <comment>EmptyFile</comment>
        <translation>Bring the book back from its last backup.</translation>
    </message>
    <message>
        <source>Keep it, and bring the book back from its last backup: bahi restore.</source>
        <comment>BookCutShort</comment>
        <translation>Keep it, and bring the book back from its last backup.</translation>
    </message>
    <message>
        <source>Allow writing, or make a copy that may be written: bahi restore.</source>
        <comment>BookReadOnly</comment>
        <translation>Allow writing, or restore a backup to where writing is allowed.</translation>
    </message>
    <message>
        <source>Write it down first: bahi borrowing agree.</source>
        <comment>BorrowingTermsMissing</comment>
        <translation>Write it down first.</translation>
    </message>
    <message>
        <source>Keep it, look with bahi verify, and bring the book back from its last backup: bahi restore.</source>
        <comment>SchemaChanged</comment>
        <translation>Keep it, and bring the book back from its last backup.</translation>
    </message>
    <message>
        <source>Keep it, look with bahi verify, and bring the book back from its last backup: bahi restore.</source>
        <comment>BookDamaged</comment>
        <translation>Keep it, and bring the book back from its last backup.</translation>
    </message>
    <message>
        <source>Write on that computer, or let this one take the book over for good: bahi book take-over.</source>
        <comment>DeviceNotAccepted</comment>
        <translation>Write on that computer, or let this one take the book over for good.</translation>
    </message>
    <message>
        <source>Leave --privacy out; names may stay empty.</source>
        <comment>PrivacyNotYet</comment>
        <translation>Choose an open book; names may stay empty.</translation>
    </message>
    <message>
        <source>See what bahi verify finds in it, and use another backup.</source>
        <comment>BackupNotSound</comment>
        <translation>Use another backup.</translation>
    </message>
    <message>
        <source>Ask for a new one: bahi proof line.</source>
        <comment>ProofMalformed</comment>
        <translation>Ask for a new one.</translation>
    </message>
    <message>
        <source>Compare it with docs/examples/sanaswadi/rules.json.</source>
        <comment>JsonMalformed</comment>
        <translation>Compare it with rules.json of the examples that come with Bahi.</translation>
    </message>
    <message>
        <source>Remove it, or look for its spelling in docs/user-guide: rules in files.md, a loan&apos;s terms in loan-terms.md, a lender&apos;s in borrowings.md.</source>
        <comment>KeyUnknown</comment>
        <translation>Remove it, or look for its spelling in the help.</translation>
    </message>
    <message>
        <source>Add it; docs/user-guide says what it means: rules in files.md, a loan&apos;s terms in loan-terms.md, a lender&apos;s in borrowings.md.</source>
        <comment>KeyMissing</comment>
        <translation>Add it; the help says what it means.</translation>
    </message>
    <message>
        <source>Write it without a sign; the kind of row says whether money comes or goes.</source>
        <comment>AmountNegative</comment>
        <translation>Write it without a sign; where it stands says whether money comes or goes.</translation>
    </message>
    <message>
        <source>Count again. What stays is resolved upon and written down: cash short, a payment under 5230, or cash over, a receipt under 4220 or 2350, with its resolution.</source>
        <comment>CashCountDiffers</comment>
        <translation>Count again, or enter a resolution for the difference.</translation>
    </message>
    <message>
        <source>Correct the code, or open the page first: bahi page open.</source>
        <comment>PageUnknown</comment>
        <translation>Correct the code, or open the page first.</translation>
    </message>
    <message>
        <source>Write its code, or open the page first: bahi page open.</source>
        <comment>PageMissing</comment>
        <translation>Write its code, or open the page first.</translation>
    </message>
    <message>
        <source>Enter it as the group&apos;s own cost; if the donor gave more time: bahi page correct.</source>
        <comment>GrantEnded</comment>
        <translation>Enter it as the group&apos;s own cost; if the donor gave more time, correct the grant&apos;s page.</translation>
    </message>
    <message>
        <source>Choose another number, or take that voucher back: bahi reverse.</source>
        <comment>VoucherSavedDifferently</comment>
        <translation>Choose another number, or take that voucher back.</translation>
    </message>
    <message>
        <source>To correct it say why: --reason TEXT.</source>
        <comment>StatementThere</comment>
        <translation>To correct it say why.</translation>
    </message>
    <message>
        <source>Enter the rules of that time: bahi rules set.</source>
        <comment>NoRulesYet</comment>
        <translation>Enter the rules of that time.</translation>
    </message>
    <message>
        <source>Correct those, bahi correct rules, or choose another day.</source>
        <comment>RulesTwice</comment>
        <translation>Correct those, or choose another day.</translation>
    </message>
    <message>
        <source>Correct the date, or say why they come late: --late REASON.</source>
        <comment>RulesNeedLateReason</comment>
        <translation>Correct the date, or say why they come late.</translation>
    </message>
    <message>
        <source>Correct the code, or take her in first: bahi member import.</source>
        <comment>MemberUnknown</comment>
        <translation>Correct the code, or add the member first.</translation>
    </message>
    <message>
        <source>Correct the date, or post the meeting first: bahi meeting post.</source>
        <comment>MeetingUnknown</comment>
        <translation>Correct the date, or enter the meeting first.</translation>
    </message>
    <message>
        <source>Correct what is saved: bahi reverse, bahi supersede.</source>
        <comment>MeetingSavedDifferently</comment>
        <translation>Correct what is saved.</translation>
    </message>
    <message>
        <source>Put what is right in its place: bahi supersede, with the voucher&apos;s record.</source>
        <comment>MeetingCorrectedSince</comment>
        <translation>Put what is right in its place.</translation>
    </message>
    <message>
        <source>Correct the date, or say why it comes late: --late REASON.</source>
        <comment>MeetingNeedsLateReason</comment>
        <translation>Correct the date, or say why it comes late.</translation>
    </message>
    <message>
        <source>Correct the date, or say why there is a meeting after all: --late REASON.</source>
        <comment>MeetingWasMissed</comment>
        <translation>Correct the date, or say why there is a meeting after all.</translation>
    </message>
    <message>
        <source>Enter the resolution of the meeting, and write its number beside this: column ref, or resolution in a voucher.</source>
        <comment>ResolutionMissing</comment>
        <translation>Enter the resolution of the meeting, then write its number beside this.</translation>
    </message>
    <message>
        <source>Enter it as a row of kind “resolution”, or correct the number.</source>
        <comment>ResolutionUnknown</comment>
        <translation>Enter it in the minutes, or correct the number.</translation>
    </message>
    <message>
        <source>Correct that one: bahi supersede.</source>
        <comment>CutoffTwice</comment>
        <translation>Correct that one.</translation>
    </message>
    <message>
        <source>Correct the number; in a meeting it stands in ref, and an instalment with its loan.</source>
        <comment>LoanUnknown</comment>
        <translation>Correct the number of the loan.</translation>
    </message>
    <message>
        <source>Write the number of the loan in the column ref.</source>
        <comment>LoanSeveralOpen</comment>
        <translation>Write the number of the loan.</translation>
    </message>
    <message>
        <source>Lend less; the group may agree on another loan_to_savings: bahi rules set.</source>
        <comment>LoanAboveSavings</comment>
        <translation>Lend less; the group may agree on another loan limit in its rules.</translation>
    </message>
    <message>
        <source>Correct that receipt first: bahi supersede; then enter this.</source>
        <comment>LaterInterestAboveDue</comment>
        <translation>Correct that receipt first, then enter this.</translation>
    </message>
    <message>
        <source>Look for its number: bahi report cash-book.</source>
        <comment>VoucherUnknown</comment>
        <translation>Look for its number in the cash book.</translation>
    </message>
    <message>
        <source>Correct what stands in its place; if nothing does, bahi supersede its record.</source>
        <comment>VoucherAlreadyReversed</comment>
        <translation>Correct what stands in its place; if nothing does, enter what is right.</translation>
    </message>
    <message>
        <source>Take back first what came later, or replace it: bahi supersede.</source>
        <comment>VoucherBoundToOther</comment>
        <translation>Take back first what came later, or put what is right in its place.</translation>
    </message>
    <message>
        <source>Look for its number: bahi book records.</source>
        <comment>RecordUnknown</comment>
        <translation>Look for its number in the list of records.</translation>
    </message>
    <message>
        <source>See docs/user-guide/corrections.md for what can be.</source>
        <comment>RecordNotCorrectable</comment>
        <translation>See in the help what can be.</translation>
    </message>
    <message>
        <source>See docs/user-guide/corrections.md for what the file must hold.</source>
        <comment>FileDoesNotFitRecord</comment>
        <translation>See in the help what the file must hold.</translation>
    </message>
    <message>
        <source>Add it; see bahi report --help.</source>
        <comment>OptionMissing</comment>
        <translation>Add it.</translation>
    </message>
    <message>
        <source>Look for the day: bahi rules show. If the wrong rules begin on another one, name it: --from.</source>
        <comment>RulesNotThere</comment>
        <translation>Look for the day in the list of rules.</translation>
    </message>
    <message>
        <source>Say in a few words why it changes: --reason TEXT.</source>
        <comment>ChangeNeedsReason</comment>
        <translation>Say in a few words why it changes.</translation>
    </message>
    <message>
        <source>Correct the gender, or name the resolution that took the member in all the same: admitted_by.</source>
        <comment>MemberNotWoman</comment>
        <translation>Correct the gender, or name the resolution that took the member in all the same.</translation>
    </message>
    <message>
        <source>Correct the days, or name the resolution that took her in all the same: admitted_by.</source>
        <comment>MemberTooYoung</comment>
        <translation>Correct the days, or name the resolution that took her in all the same.</translation>
    </message>
    <message>
        <source>Correct the days, or name the resolution that took her in all the same: admitted_by.</source>
        <comment>MemberTooOld</comment>
        <translation>Correct the days, or name the resolution that took her in all the same.</translation>
    </message>
    <message>
        <source>Correct the household, or name the resolution that took her in all the same: admitted_by.</source>
        <comment>FamilyThere</comment>
        <translation>Correct the household, or name the resolution that took her in all the same.</translation>
    </message>
    <message>
        <source>End that term first, bahi office end, or correct the days.</source>
        <comment>OfficeIsHeld</comment>
        <translation>End that term first, or correct the days.</translation>
    </message>
    <message>
        <source>Look for her terms: bahi office list.</source>
        <comment>OfficeNotHeld</comment>
        <translation>Look for her terms in the list of office bearers.</translation>
    </message>
    <message>
        <source>Leave it out; or correct that one, bahi supersede.</source>
        <comment>TrainingThere</comment>
        <translation>Leave it out, or correct that one.</translation>
    </message>
    <message>
        <source>If that parts the cells, say so: --separator {argument}.</source>
        <comment>SeparatorUnlikely</comment>
        <translation>If that parts the cells, say so.</translation>
    </message>
    <message>
        <source>Say what it is with --column {argument}=OURS, or leave it out with --skip {argument}; docs/user-guide/import.md lists OURS.</source>
        <comment>HeadingUnknown</comment>
        <translation>Say what it is, or leave it out.</translation>
    </message>
    <message>
        <source>Say which with --column {argument}=OURS, or leave it out with --skip {argument}.</source>
        <comment>HeadingAmbiguous</comment>
        <translation>Say which, or leave it out.</translation>
    </message>
    <message>
        <source>Leave one out with --skip, or say with --column what it is; two of the same name need different ones first.</source>
        <comment>HeadingTwice</comment>
        <translation>Leave one out, or say what it is; two of the same name need different ones first.</translation>
    </message>
    <message>
        <source>Add it, or say which it is with --column &apos;HEADER=OURS&apos;.</source>
        <comment>HeadingMissing</comment>
        <translation>Add it, or say which column it is.</translation>
    </message>
    <message>
        <source>Use one of those in docs/user-guide/import.md.</source>
        <comment>OurColumnUnknown</comment>
        <translation>Use one of those the help lists.</translation>
    </message>
    <message>
        <source>Say it for the whole file: --dates ymd, dmy or mdy.</source>
        <comment>DateOrderUnsaid</comment>
        <translation>Say it for the whole file.</translation>
    </message>
    <message>
        <source>Say it for the whole file: --decimal point or --decimal comma.</source>
        <comment>AmountSignsUnsaid</comment>
        <translation>Say it for the whole file.</translation>
    </message>
    <message>
        <source>If it means an empty cell, say so with --empty {argument}; otherwise write what it is.</source>
        <comment>CellSaysNothing</comment>
        <translation>If it means an empty cell, say so; otherwise write what it is.</translation>
    </message>
    <message>
        <source>Correct the code or the name; or leave the column of names out with --skip.</source>
        <comment>MemberNameDiffers</comment>
        <translation>Correct the code or the name; or leave the column of names out.</translation>
    </message>
    <message>
        <source>Answer every doubt, and look again with --dry-run.</source>
        <comment>ImportDoubtful</comment>
        <translation>Answer every doubt, and look again.</translation>
    </message>
    <message>
        <source>Take larger steps (--step), or let it end earlier (--up-to).</source>
        <comment>TableTooLong</comment>
        <translation>Take larger steps, or let the table end earlier.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Free some space, then run the command again.</source>
        <comment>DiskFull</comment>
        <translation>Free some space, then try again.</translation>
    </message>
    <message>
        <source>Make a copy of the book on another disk, then run the command again.</source>
        <comment>DiskTrouble</comment>
        <translation>Make a copy of the book on another disk, then try again.</translation>
    </message>
    <message>
        <source>Put the stick or the file back where it was, then run the command again.</source>
        <comment>BookGone</comment>
        <translation>Put the stick or the file back where it was, then try again.</translation>
    </message>
    <message>
        <source>Keep it, look with bahi verify, and bring the book back from its last backup: bahi restore.</source>
        <comment>BookBroken</comment>
        <translation>Keep it, and bring the book back from its last backup.</translation>
    </message>
    <message>
        <source>Bring the key file back from a copy; or move it away, and let the computer take the book over anew: bahi book take-over.</source>
        <comment>KeyBroken</comment>
        <translation>Bring the key file back from a copy; or move it away, and let the computer take the book over anew.</translation>
    </message>
    <message>
        <source>Close other programs, then run the command again.</source>
        <comment>OutOfMemory</comment>
        <translation>Close other programs, then try again.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>bank-account</source>
        <translation>bank account</translation>
    </message>
    <message>
        <source>federation-fund</source>
        <translation>federation fund</translation>
    </message>
    <message>
        <source>fixed-asset</source>
        <translation>fixed asset</translation>
    </message>
    <message>
        <source>inter-fund</source>
        <translation>between funds</translation>
    </message>
    <message>
        <source>admitted_by</source>
        <translation>the resolution that admits her</translation>
    </message>
</context>
</TS>
