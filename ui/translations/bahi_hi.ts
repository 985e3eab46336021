<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en_IN">
<context>
    <name>Account</name>
    <message>
        <source>Cash box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash on its way to the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social-fund purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank savings account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed and recurring deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile-money wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans to members, own funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans to members, Revolving Fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans to members, CIF/ICF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans to members, VRF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans to members, food and health funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans to members, bank loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans to members, donor&apos;s fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision for doubtful loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings with VO/CLF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares in VO/CLF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advances for expenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subvention claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recoverable from a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax deducted at source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers on credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed assets at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciation so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members&apos; regular savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members&apos; voluntary savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members&apos; special savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest due on savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividend payable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due to leavers and heirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received in advance from members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans from VO/CLF: CIF/ICF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans from VO/CLF: VRF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans from VO/CLF: food and health funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank term loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank cash credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other lenders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance premium to pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected for federation funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expenses payable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppliers of the enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash found, owner unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus brought forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad-loan reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant kept for lending: Revolving Fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant kept for lending: CIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant kept for lending: VRF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welfare fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members&apos; shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners&apos; capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted grants unspent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants turned into assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor&apos;s loan fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest on members&apos; loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission and membership fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest and dividend from VO/CLF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered from loans written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from leavers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit on assets sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest subvention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants for running costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donations without condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted grants used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest to the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest to VO/CLF and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest on members&apos; savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stationery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookkeeper&apos;s honorarium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent, repairs, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federation fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other expenditure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal forgiven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss on assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision made for doubtful loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise wages and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in stock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Present</source>
        <translation>उपस्थित</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>देर से</translation>
    </message>
    <message>
        <source>Absent with notice</source>
        <translation>सूचना देकर अनुपस्थित</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Sent the money</source>
        <translation>पैसा भेजा</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>January</source>
        <translation>जनवरी</translation>
    </message>
    <message>
        <source>February</source>
        <translation>फरवरी</translation>
    </message>
    <message>
        <source>March</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>April</source>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <source>May</source>
        <translation>मई</translation>
    </message>
    <message>
        <source>June</source>
        <translation>जून</translation>
    </message>
    <message>
        <source>July</source>
        <translation>जुलाई</translation>
    </message>
    <message>
        <source>August</source>
        <translation>अगस्त</translation>
    </message>
    <message>
        <source>September</source>
        <translation>सितंबर</translation>
    </message>
    <message>
        <source>October</source>
        <translation>अक्टूबर</translation>
    </message>
    <message>
        <source>November</source>
        <translation>नवंबर</translation>
    </message>
    <message>
        <source>December</source>
        <translation>दिसंबर</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>बुधवार</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <extracomment>1 the weekday, 2 the day, 3 the month in full, 4 the year</extracomment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>1 the day, 2 the month in full, 3 the year</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>1 the day, 2 the month, shortened</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>[{file}: ]the disk is full. Nothing more was saved[ ({detail})].</source>
        <comment>DiskFull</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then run the command again.</source>
        <comment>DiskFull</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{file}: ]the disk allows no writing[ ({detail})]. Nothing was saved.</source>
        <comment>DiskReadOnly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a folder of this computer&apos;s own disk.</source>
        <comment>DiskReadOnly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{file}: ]the disk did not do its work[ ({detail})]. Nothing was saved.</source>
        <comment>DiskTrouble</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of the book on another disk, then run the command again.</source>
        <comment>DiskTrouble</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{file}: ]this user may not do that here[ ({detail})]. Nothing was saved.</source>
        <comment>NotAllowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the permissions, or use a folder of your own.</source>
        <comment>NotAllowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{file}: ]another program has it open[ ({detail})].</source>
        <comment>BookBusy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <comment>BookBusy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{file}: ]a part of the book is damaged[ ({detail})]. It was not changed.</source>
        <comment>BookBroken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, look with bahi verify, and bring the book back from its last backup: bahi restore.</source>
        <comment>BookBroken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s key cannot be used[ ({detail})]. Nothing was saved.</source>
        <comment>KeyBroken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the key file back from a copy; or move it away, and let the computer take the book over anew: bahi book take-over.</source>
        <comment>KeyBroken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not all be written[ ({detail})]. What was saved in a book stands.</source>
        <comment>OutputLost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or write elsewhere.</source>
        <comment>OutputLost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{file}: ]the computer&apos;s memory is full. Nothing was saved.</source>
        <comment>OutOfMemory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then run the command again.</source>
        <comment>OutOfMemory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{file}: ]Bahi itself did something wrong[ ({detail})]. Nothing was saved.</source>
        <comment>OurFault</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the book as it is, and send this line to the makers of Bahi.</source>
        <comment>OurFault</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InWords</name>
    <message numerus="yes">
        <source>%1 rupees</source>
        <translation>
            <numerusform>%1 रुपया</numerusform>
            <numerusform>%1 रुपये</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rupees %1 only</source>
        <translation>
            <numerusform>%1 रुपया मात्र</numerusform>
            <numerusform>%1 रुपये मात्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 paise</source>
        <translation>
            <numerusform>%1 पैसा</numerusform>
            <numerusform>%1 पैसे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dong</source>
        <translation>
            <numerusform>%1 डोंग</numerusform>
            <numerusform>%1 डोंग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dong %1 only</source>
        <translation>
            <numerusform>%1 डोंग मात्र</numerusform>
            <numerusform>%1 डोंग मात्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 roubles</source>
        <translation>
            <numerusform>%1 रूबल</numerusform>
            <numerusform>%1 रूबल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roubles %1 only</source>
        <translation>
            <numerusform>%1 रूबल मात्र</numerusform>
            <numerusform>%1 रूबल मात्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kopecks</source>
        <translation>
            <numerusform>%1 कोपेक</numerusform>
            <numerusform>%1 कोपेक</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%2 %1 only</source>
        <translation>%1 %2 मात्र</translation>
    </message>
    <message>
        <source>%1 hundredths</source>
        <translation>सौवें हिस्से: %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>1 the rupees, 2 the paise, both in words</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>Ends an amount in words on a voucher, so that nothing can be written after it.</extracomment>
        <translation>%1 मात्र</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>President</source>
        <translation>अध्यक्ष</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>सचिव</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>कोषाध्यक्ष</translation>
    </message>
    <message>
        <source>Bookkeeper</source>
        <translation>बुककीपर</translation>
    </message>
    <message>
        <source>Representative at the VO</source>
        <translation>ग्राम संगठन में प्रतिनिधि</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>[{file} ]line {line}[, column {column}]: </source>
        <translation>[{file} ]पंक्ति {line}[, खाना {column}]: </translation>
    </message>
    <message>
        <source>[{file}, key {column}: ]</source>
        <translation>[{file}, शब्द {column}: ]</translation>
    </message>
    <message>
        <source>[{file}: ]</source>
        <translation>[{file}: ]</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>{subject}: there is no book here.</source>
        <comment>BookNotFound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the name and the folder, or make a new book: bahi book create.</source>
        <comment>BookNotFound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is a folder, a link or a file with two names, and cannot be a book.</source>
        <comment>NotARegularFile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the path of the file itself.</source>
        <comment>NotARegularFile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is on a stick, a card or a network folder, where a book gets torn.</source>
        <comment>ForeignMedium</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it on this computer&apos;s own disk, and carry copies: bahi backup, bahi restore.</source>
        <comment>ForeignMedium</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has a file beside it[, {given},] that SQLite would write into it. Nothing was changed.</source>
        <comment>SideFileBesideBook</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both into a folder of this computer; for a new book choose another name.</source>
        <comment>SideFileBesideBook</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is empty, so there is no book in it.</source>
        <comment>EmptyFile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the book back from its last backup: bahi restore.</source>
        <comment>EmptyFile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a book of Bahi. It was not changed.</source>
        <comment>NotABook</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the name; books are usually named like jyoti.bahi.</source>
        <comment>NotABook</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is cut short: its end is missing. It was not changed.</source>
        <comment>BookCutShort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, and bring the book back from its last backup: bahi restore.</source>
        <comment>BookCutShort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was made by a newer Bahi[: schema {given}, and this one knows {allowed}]. It was not changed.</source>
        <comment>NewerBook</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer Bahi, then open it again.</source>
        <comment>NewerBook</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} may only be read: its permissions or its disk allow no writing.</source>
        <comment>BookReadOnly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing, or make a copy that may be written: bahi restore.</source>
        <comment>BookReadOnly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is open elsewhere[, in {given}][, since {allowed}].</source>
        <comment>OpenElsewhere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <comment>OpenElsewhere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not built as Bahi builds a book[: {given} differs]. It was not changed.</source>
        <comment>SchemaChanged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, look with bahi verify, and bring the book back from its last backup: bahi restore.</source>
        <comment>SchemaChanged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is damaged[ ({given})]. It was not changed.</source>
        <comment>BookDamaged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, look with bahi verify, and bring the book back from its last backup: bahi restore.</source>
        <comment>BookDamaged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is written by another computer; this one may only read it.</source>
        <comment>DeviceNotAccepted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on that computer, or let this one take the book over for good: bahi book take-over.</source>
        <comment>DeviceNotAccepted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only open books can be made so far, not private or protected ones.</source>
        <comment>PrivacyNotYet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --privacy out; names may stay empty.</source>
        <comment>PrivacyNotYet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: there is no such file.</source>
        <comment>FileNotFound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the name and the folder.</source>
        <comment>FileNotFound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is there already and was left as it is.</source>
        <comment>FileExists</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <comment>FileExists</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: its folder is not there.</source>
        <comment>FolderNotFound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <comment>FolderNotFound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} cannot be read[: {given}].</source>
        <comment>FileUnreadable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it is a file, and whether you may read it.</source>
        <comment>FileUnreadable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not sound[ ({given})], so no copy was kept.</source>
        <comment>BackupNotSound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what bahi verify finds in it, and use another backup.</source>
        <comment>BackupNotSound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{subject}: ]this proof does not hold[ ({given})].</source>
        <comment>ProofMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one: bahi proof line.</source>
        <comment>ProofMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some letters here are not in UTF-8.</source>
        <comment>NotUtf8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file again as UTF-8; spreadsheets call it “CSV UTF-8”.</source>
        <comment>NotUtf8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell that begins in this line does not end, a quote stands inside it, or its line ends as no line does today (CR alone).</source>
        <comment>CsvMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes around the whole cell, and write each quote inside it twice; save with the line ends of Windows or Linux.</source>
        <comment>CsvMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no rows to read.</source>
        <comment>CsvEmpty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them below the header[ {allowed}].</source>
        <comment>CsvEmpty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such column.</source>
        <comment>ColumnUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the header {allowed}.</source>
        <comment>ColumnUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column stands there twice.</source>
        <comment>ColumnTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the header {allowed}.</source>
        <comment>ColumnTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column is missing.</source>
        <comment>ColumnMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the header {allowed}.</source>
        <comment>ColumnMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column stands in another place.</source>
        <comment>ColumnsReordered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the columns in the order {allowed}.</source>
        <comment>ColumnsReordered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has {given} cells, the header {allowed}.</source>
        <comment>RowTooShort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing; an empty cell keeps its comma.</source>
        <comment>RowTooShort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has {given} cells, the header {allowed}.</source>
        <comment>RowTooLong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is too much, or put quotes around a cell with a comma in it.</source>
        <comment>RowTooLong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON that can be read: a sign is wrong, or a key stands twice.</source>
        <comment>JsonMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with docs/examples/sanaswadi/rules.json.</source>
        <comment>JsonMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such key.</source>
        <comment>KeyUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or look for its spelling in docs/user-guide/files.md.</source>
        <comment>KeyUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is missing.</source>
        <comment>KeyMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it; docs/user-guide/files.md says what it means.</source>
        <comment>KeyMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” does not fit here.</source>
        <comment>ValueUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {allowed}.</source>
        <comment>ValueUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell is empty, but needed[ for “{subject}”].</source>
        <comment>CellMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it.</source>
        <comment>CellMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell is filled, but not used[ for “{subject}”].</source>
        <comment>CellNotUsed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty it, or see whether the row is of the right kind.</source>
        <comment>CellNotUsed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not an amount.</source>
        <comment>AmountMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use digits only, such as 125 or 125.50.</source>
        <comment>AmountMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is below zero.</source>
        <comment>AmountNegative</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without a sign; the kind of row says whether money comes or goes.</source>
        <comment>AmountNegative</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” has more than the {allowed} decimals of the book&apos;s currency.</source>
        <comment>AmountTooFine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was really paid.</source>
        <comment>AmountTooFine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[“{given}” is more than {allowed}: ]no amount may be so large.</source>
        <comment>AmountTooLarge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for digits too many.</source>
        <comment>AmountTooLarge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount is zero.</source>
        <comment>AmountZero</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it is, or leave the row out.</source>
        <comment>AmountZero</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a date.</source>
        <comment>DateMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write year, month and day, such as 2006-03-01.</source>
        <comment>DateMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not in the calendar.</source>
        <comment>DateNotInCalendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the month or the day.</source>
        <comment>DateNotInCalendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not in the years 1000 to 9999.</source>
        <comment>DateOutOfRange</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <comment>DateOutOfRange</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a number from 1 on.</source>
        <comment>NumberMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use digits only, such as 4.</source>
        <comment>NumberMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a rate.</source>
        <comment>RateMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write per cent a month, such as 2 or 1.5.</source>
        <comment>RateMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invisible character stands in the text.</source>
        <comment>TextControlCharacter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the text anew, do not paste it.</source>
        <comment>TextControlCharacter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has {given} letters; it may have {allowed}.</source>
        <comment>TextTooLong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <comment>TextTooLong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve digits in the text look like an Aadhaar number, which no book may hold.</source>
        <comment>TextLikeAadhaar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the last four?</source>
        <comment>TextLikeAadhaar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” would be a formula in a spreadsheet.</source>
        <comment>TextLikeFormula</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the name with a letter.</source>
        <comment>TextLikeFormula</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a kind of row.</source>
        <comment>KindUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {allowed}.</source>
        <comment>KindUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a head of this kind of row.</source>
        <comment>HeadUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {allowed}.</source>
        <comment>HeadUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a currency Bahi knows.</source>
        <comment>CurrencyUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its three letters, such as INR, VND or RUB.</source>
        <comment>CurrencyUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason is empty.</source>
        <comment>ReasonMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why: it stays in the book.</source>
        <comment>ReasonMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has fewer than two lines.</source>
        <comment>FewerThanTwoPostings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what came or went, and on which account.</source>
        <comment>FewerThanTwoPostings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has more lines than one may have.</source>
        <comment>TooManyPostings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into two.</source>
        <comment>TooManyPostings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the entry is zero.</source>
        <comment>PostingOfZero</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its amount, or leave the line out.</source>
        <comment>PostingOfZero</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is no account that can stand here[: what it brought before the book began is part of the surplus, {allowed}].</source>
        <comment>AccountUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code of the chart of accounts, such as 1010 for the cash box.</source>
        <comment>AccountUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {subject} is kept in pages, of members or of loans.</source>
        <comment>SubLedgerMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whose page it is.</source>
        <comment>SubLedgerMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit and credit are not equal[: {given} and {allowed}].</source>
        <comment>Unbalanced</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a line, or add the one that is missing.</source>
        <comment>Unbalanced</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {subject} the box would hold {given} less than nothing.</source>
        <comment>CashBelowZero</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower what goes out, or enter what came in before.</source>
        <comment>CashBelowZero</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {allowed} or later the account {subject} would hold {given} less than nothing.</source>
        <comment>BankBelowZero</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower what is drawn or paid from it, or enter what came in before.</source>
        <comment>BankBelowZero</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {allowed} or later {subject} would stand {given} on the wrong side: more would have been taken from it than there was.</source>
        <comment>PageBelowZero</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the amount, or enter what is missing before it.</source>
        <comment>PageBelowZero</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the grant {subject} {given} would be used, and only {allowed} was spent on what it is for.</source>
        <comment>GrantOverused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for costs entered with this grant, 5410; other costs are the group&apos;s own.</source>
        <comment>GrantOverused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {subject} {given} was counted, and the book says {allowed}.</source>
        <comment>CashCountDiffers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again. What stays is resolved upon and written down: cash short, a payment under 5230, or cash over, a receipt under 4220 or 2350, with its resolution.</source>
        <comment>CashCountDiffers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of {subject} says some of it by note and coin and some as a sum.</source>
        <comment>CountMixed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all of it by note and coin, or one sum.</source>
        <comment>CountMixed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of {subject} has {given} faces; it may have {allowed}.</source>
        <comment>CountTooLong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each note and coin once.</source>
        <comment>CountTooLong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page {subject}.</source>
        <comment>PageUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the code, or open the page first: bahi page open.</source>
        <comment>PageUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is a page of kind {given}, not {allowed}.</source>
        <comment>PageOfOther</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the code or the account.</source>
        <comment>PageOfOther</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {subject} was opened on {allowed}, after {given}.</source>
        <comment>PageNotYetOpen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date or the code.</source>
        <comment>PageNotYetOpen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of kind {subject} must be named[; there are {allowed}].</source>
        <comment>PageMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its code, or open the page first: bahi page open.</source>
        <comment>PageMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {subject} has no pages in this book; “{given}” names one.</source>
        <comment>PageNotUsed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the page empty.</source>
        <comment>PageNotUsed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {subject} is that of another page or of a member.</source>
        <comment>PageCodeTaken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <comment>PageCodeTaken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {given} was opened before {subject}, or is that page.</source>
        <comment>PageOfLater</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page belongs to one that was opened before it: name another, or none.</source>
        <comment>PageOfLater</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {subject} would end on {given}, before it is opened on {allowed}.</source>
        <comment>PageEndsEarly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <comment>PageEndsEarly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant {subject} was to be spent until {allowed}, and this is of {given}.</source>
        <comment>GrantEnded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as the group&apos;s own cost; if the donor gave more time: bahi page correct.</source>
        <comment>GrantEnded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher {subject} is called {given}, and its lines make it {allowed}.</source>
        <comment>VoucherKindWrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave its kind empty; “set-off” is for a voucher without cash.</source>
        <comment>VoucherKindWrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Voucher {subject}: ]account {given} never goes with cash.</source>
        <comment>VoucherMixesCash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a voucher of its own, without cash, that follows this one.</source>
        <comment>VoucherMixesCash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voucher {subject} stands there twice, with other lines between or another day.</source>
        <comment>VoucherTwiceInFile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring its lines together, or give one of them another number.</source>
        <comment>VoucherTwiceInFile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {subject} is used already, by voucher {given}, which says something else.</source>
        <comment>VoucherSavedDifferently</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number, or take that voucher back: bahi reverse.</source>
        <comment>VoucherSavedDifferently</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher {subject} was saved before and taken back, by voucher {given}.</source>
        <comment>VoucherTakenBack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave its rows out; what is right after all gets a number of its own.</source>
        <comment>VoucherTakenBack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voucher of {subject} is before the cut-off of {given}, which has it already.</source>
        <comment>VoucherBeforeCutoff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date, or leave the voucher out.</source>
        <comment>VoucherBeforeCutoff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher {subject} follows “{given}”, and there is no such voucher.</source>
        <comment>FollowsUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number of a voucher that stands before it.</source>
        <comment>FollowsUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has an amount on one side: debit or credit.</source>
        <comment>SideMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill one of the two cells and empty the other.</source>
        <comment>SideMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a voucher&apos;s number.</source>
        <comment>ReferenceMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one to twenty of A-Z, 0-9, hyphen and slash.</source>
        <comment>ReferenceMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher {subject} does not move this bank account up to {allowed}.</source>
        <comment>VoucherNotAtBank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name vouchers of this account that the bank did not know on that day.</source>
        <comment>VoucherNotAtBank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bank said on {subject} is written down already, {given}.</source>
        <comment>StatementThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To correct it say why: --reason TEXT.</source>
        <comment>StatementThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {subject} no rules are in force yet.</source>
        <comment>NoRulesYet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the rules of that time: bahi rules set.</source>
        <comment>NoRulesYet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are rules from {subject} already.</source>
        <comment>RulesTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct those, bahi correct rules, or choose another day.</source>
        <comment>RulesTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules from {subject} begin before a meeting that is saved, {given}.</source>
        <comment>RulesNeedLateReason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date, or say why they come late: --late REASON.</source>
        <comment>RulesNeedLateReason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a member code.</source>
        <comment>MemberCodeMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one to twelve of A-Z, 0-9 and hyphen; for a new member it may stay empty.</source>
        <comment>MemberCodeMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {subject} is taken.</source>
        <comment>MemberCodeTaken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another, or leave it empty: then one is drawn.</source>
        <comment>MemberCodeTaken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is a member already, with the code {subject}.</source>
        <comment>MemberNameThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave her line out. For another woman of that name write a code of your choice.</source>
        <comment>MemberNameThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no member {subject}.</source>
        <comment>MemberUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the code, or take her in first: bahi member import.</source>
        <comment>MemberUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {subject} joined on {allowed}, after {given}.</source>
        <comment>MemberNotYetJoined</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date or the code.</source>
        <comment>MemberNotYetJoined</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {subject} left on {allowed} already; this is of {given}.</source>
        <comment>MemberHasLeft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date or the code.</source>
        <comment>MemberHasLeft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {subject} cannot leave on {given}: the book has her there on {allowed}.</source>
        <comment>MemberStillThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter her leaving on {allowed} or later, or take back what is after {given}.</source>
        <comment>MemberStillThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {subject} left on {allowed} and was paid her savings: one of {given} would stay on her page for ever.</source>
        <comment>SavingsPaidOut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the row out; the money is hers, give it back.</source>
        <comment>SavingsPaidOut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting on {subject}.</source>
        <comment>MeetingUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date, or post the meeting first: bahi meeting post.</source>
        <comment>MeetingUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {subject} stands there twice.</source>
        <comment>MeetingTwiceInFile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring its rows together, with one row of kind “meeting” at most.</source>
        <comment>MeetingTwiceInFile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {subject} is saved already, and not with these rows.</source>
        <comment>MeetingSavedDifferently</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is saved: bahi reverse, bahi supersede.</source>
        <comment>MeetingSavedDifferently</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {subject} was saved, and corrected since: voucher {given} was taken back.</source>
        <comment>MeetingCorrectedSince</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is right in its place: bahi supersede, with the voucher&apos;s record.</source>
        <comment>MeetingCorrectedSince</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {subject} is before the cut-off of {given}, which has it already.</source>
        <comment>MeetingBeforeCutoff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date, or leave the meeting out.</source>
        <comment>MeetingBeforeCutoff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {subject} is before the last one saved, {given}.</source>
        <comment>MeetingNeedsLateReason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date, or say why it comes late: --late REASON.</source>
        <comment>MeetingNeedsLateReason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written down that nobody met on {subject}.</source>
        <comment>MeetingWasMissed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date, or say why there is a meeting after all: --late REASON.</source>
        <comment>MeetingWasMissed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {subject} stands in the roll call twice.</source>
        <comment>AttendanceTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the rows.</source>
        <comment>AttendanceTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans, leaving, savings given back, funds moved and money borrowed go by resolution only; this has none.</source>
        <comment>ResolutionMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the resolution of the meeting, and write its number beside this: column ref, or resolution in a voucher.</source>
        <comment>ResolutionMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution {subject} stands there twice.</source>
        <comment>ResolutionTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number each resolution of a meeting once.</source>
        <comment>ResolutionTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution {subject} is not in the minutes.</source>
        <comment>ResolutionUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as a row of kind “resolution”, or correct the number.</source>
        <comment>ResolutionUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-off sheet does not balance: debit {given}, credit {allowed}.</source>
        <comment>CutoffUnbalanced</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a row, or add the difference as surplus (3030).</source>
        <comment>CutoffUnbalanced</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has its cut-off already.</source>
        <comment>CutoffTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that one: bahi supersede.</source>
        <comment>CutoffTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings are saved already, and a cut-off comes before the first.</source>
        <comment>CutoffAfterMeetings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a day before the first meeting; a book that began without one is made anew.</source>
        <comment>CutoffAfterMeetings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher {subject} is of {given}, and a cut-off comes before the first.</source>
        <comment>CutoffAfterVouchers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a day that is not later, or take the voucher back first.</source>
        <comment>CutoffAfterVouchers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is another day than {allowed}, where the sheet began.</source>
        <comment>DateNotTheSame</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all rows one day.</source>
        <comment>DateNotTheSame</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{subject}: ]there is no loan {given}.</source>
        <comment>LoanUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number; in a meeting it stands in ref, and an instalment with its loan.</source>
        <comment>LoanUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: loan {given} is somebody else&apos;s.</source>
        <comment>LoanNotHers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number or the code.</source>
        <comment>LoanNotHers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has no open loan on that day.</source>
        <comment>LoanNoneOpen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the code, or enter the money as saving.</source>
        <comment>LoanNoneOpen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has several loans it could be[: {allowed}].</source>
        <comment>LoanSeveralOpen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number of the loan in the column ref.</source>
        <comment>LoanSeveralOpen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan {given} was given from account {allowed}, not from {subject}.</source>
        <comment>LoanOfOtherFund</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the account it was given from, or another loan.</source>
        <comment>LoanOfOtherFund</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the group lends up to {allowed} on her savings, and this is {given}.</source>
        <comment>LoanAboveSavings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend less; the group may agree on another loan_to_savings: bahi rules set.</source>
        <comment>LoanAboveSavings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: repayment {given} is more than the {allowed} left.</source>
        <comment>RepaymentAboveBalance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter up to {allowed}, or put the rest into saving.</source>
        <comment>RepaymentAboveBalance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: interest {given} is more than the {allowed} due.</source>
        <comment>InterestAboveDue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter up to {allowed}, and the rest as principal or saving.</source>
        <comment>InterestAboveDue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: repayment {given} is more than the {allowed} owed with interest.</source>
        <comment>RepaymentAboveOwed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter up to {allowed}, or put the rest into saving.</source>
        <comment>RepaymentAboveOwed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: after this of {given}, interest received later would be too much.</source>
        <comment>LaterInterestAboveDue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that receipt first: bahi supersede; then enter this.</source>
        <comment>LaterInterestAboveDue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voucher {subject}.</source>
        <comment>VoucherUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its number: bahi report cash-book.</source>
        <comment>VoucherUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher {subject} was taken back already[, by voucher {given}][; voucher {allowed} stands in its place].</source>
        <comment>VoucherAlreadyReversed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what stands in its place; if nothing does, bahi supersede its record.</source>
        <comment>VoucherAlreadyReversed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher {subject} is a reversal, and those are not taken back.</source>
        <comment>VoucherIsReversal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter again, in a meeting, what it took back.</source>
        <comment>VoucherIsReversal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher {subject} cannot be taken back alone: it is bound to {given}.</source>
        <comment>VoucherBoundToOther</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back first what came later, or replace it: bahi supersede.</source>
        <comment>VoucherBoundToOther</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record {subject}.</source>
        <comment>RecordUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its number: bahi book records.</source>
        <comment>RecordUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {subject} cannot be replaced[: it is of kind {given}].</source>
        <comment>RecordNotCorrectable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See docs/user-guide/corrections.md for what can be.</source>
        <comment>RecordNotCorrectable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {subject} was replaced already[, by record {given}].</source>
        <comment>RecordAlreadySuperseded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the one that counts now.</source>
        <comment>RecordAlreadySuperseded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot replace record {subject}[, which is of kind {given}].</source>
        <comment>FileDoesNotFitRecord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See docs/user-guide/corrections.md for what the file must hold.</source>
        <comment>FileDoesNotFitRecord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} neither brought nor took money on {given}.</source>
        <comment>NothingToProve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another meeting.</source>
        <comment>NothingToProve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “{subject}”.</source>
        <comment>ReportUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {allowed}.</source>
        <comment>ReportUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bank account “{subject}” in this book.</source>
        <comment>BankUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {allowed}.</source>
        <comment>BankUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report {given} needs {subject}[: one of {allowed}].</source>
        <comment>OptionMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it; see bahi report --help.</source>
        <comment>OptionMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is no day and no year somebody was born.</source>
        <comment>BornMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day, 1988-04-12, or only the year, 1988.</source>
        <comment>BornMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a phone number.</source>
        <comment>PhoneMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use six to fifteen digits, blanks between them, and a + in front if there is one.</source>
        <comment>PhoneMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not how long a training takes.</source>
        <comment>DurationMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hours, such as 2 or 2.5, up to 1000.</source>
        <comment>DurationMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a reference.</source>
        <comment>LoanReferenceMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to twenty of A-Z, 0-9, hyphen and slash.</source>
        <comment>LoanReferenceMalformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {subject} is empty, but needed.</source>
        <comment>TextMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <comment>TextMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {subject} stands there twice.</source>
        <comment>MemberTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name everybody once.</source>
        <comment>MemberTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules begin on {subject}.</source>
        <comment>RulesNotThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the day: bahi rules show. If the wrong rules begin on another one, name it: --from.</source>
        <comment>RulesNotThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book says that already, word for word.</source>
        <comment>NothingToChange</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is given, or leave it.</source>
        <comment>NothingToChange</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book says something else of {subject} already[: {given}].</source>
        <comment>ChangeNeedsReason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why it changes: --reason TEXT.</source>
        <comment>ChangeNeedsReason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {subject} would be born, {given}, after she joined, {allowed}.</source>
        <comment>BornTooLate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the one or the other.</source>
        <comment>BornTooLate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {subject} is not a woman, and the group agreed to take in women only.</source>
        <comment>MemberNotWoman</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the gender, or name the resolution that took the member in all the same: admitted_by.</source>
        <comment>MemberNotWoman</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {subject} was {given} years old on the day of joining; the group takes in from {allowed} on.</source>
        <comment>MemberTooYoung</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the days, or name the resolution that took her in all the same: admitted_by.</source>
        <comment>MemberTooYoung</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {subject} was {given} years old on the day of joining; the group takes in up to {allowed}.</source>
        <comment>MemberTooOld</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the days, or name the resolution that took her in all the same: admitted_by.</source>
        <comment>MemberTooOld</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {subject} is of one household with {given}, and the group takes in one of a family.</source>
        <comment>FamilyThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the household, or name the resolution that took her in all the same: admitted_by.</source>
        <comment>FamilyThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {subject} has no nominee whose entry could be corrected.</source>
        <comment>NomineeIsMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one, without a reason.</source>
        <comment>NomineeIsMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term would end on {given}, before it begins on {allowed}.</source>
        <comment>OfficeEndsEarly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of the days.</source>
        <comment>OfficeEndsEarly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is {given} in that time already, from {allowed}.</source>
        <comment>OfficeIsHeld</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End that term first, bahi office end, or correct the days.</source>
        <comment>OfficeIsHeld</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has no term as {given} on that day.</source>
        <comment>OfficeNotHeld</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for her terms: bahi office list.</source>
        <comment>OfficeNotHeld</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody took part.</source>
        <comment>TrainingWithoutPeople</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name members, or how many guests there were.</source>
        <comment>TrainingWithoutPeople</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a training of {subject} on the same topic is in the book already, record {given}.</source>
        <comment>TrainingThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out; or correct that one, bahi supersede.</source>
        <comment>TrainingThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a meeting on {subject}.</source>
        <comment>MeetingThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the day, or leave it.</source>
        <comment>MeetingThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {subject} the book had not begun: it begins on {allowed}.</source>
        <comment>MissedBeforeBook</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the day, or leave it.</source>
        <comment>MissedBeforeBook</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That nobody met on {subject} stands in the book already.</source>
        <comment>MissedTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it, or correct the day.</source>
        <comment>MissedTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {subject} has borrowed loan {given} herself and cannot answer for it.</source>
        <comment>GuarantorIsBorrower</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name somebody else.</source>
        <comment>GuarantorIsBorrower</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header is one cell with “{given}” in it.</source>
        <comment>SeparatorUnlikely</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that parts the cells, say so: --separator {argument}.</source>
        <comment>SeparatorUnlikely</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {given} of the file has no name.</source>
        <comment>HeadingEmpty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one above it.</source>
        <comment>HeadingEmpty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a name of a column that Bahi knows.</source>
        <comment>HeadingUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is with --column {argument}=OURS, or leave it out with --skip {argument}; docs/user-guide/import.md lists OURS.</source>
        <comment>HeadingUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” may mean {allowed}.</source>
        <comment>HeadingAmbiguous</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which with --column {argument}=OURS, or leave it out with --skip {argument}.</source>
        <comment>HeadingAmbiguous</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” and “{allowed}” are both taken for {subject}.</source>
        <comment>HeadingTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one out with --skip, or say with --column what it is; two of the same name need different ones first.</source>
        <comment>HeadingTwice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column of the file is taken for {subject}.</source>
        <comment>HeadingMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it, or say which it is with --column &apos;HEADER=OURS&apos;.</source>
        <comment>HeadingMissing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} names “{given}”, and the file has no such column.</source>
        <comment>HeadingNotThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name as it stands in the file&apos;s header.</source>
        <comment>HeadingNotThere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not one of Bahi&apos;s own columns for this file.</source>
        <comment>OurColumnUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of those in docs/user-guide/import.md.</source>
        <comment>OurColumnUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has said in which order “{given}” has its day, month and year.</source>
        <comment>DateOrderUnsaid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it for the whole file: --dates ymd, dmy or mdy.</source>
        <comment>DateOrderUnsaid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a date in the order {allowed}.</source>
        <comment>DateNotInOrder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or write it as 2006-03-01, which is clear in every file.</source>
        <comment>DateNotInOrder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has said whether a comma, a dot or a blank in “{given}” parts thousands or decimals.</source>
        <comment>AmountSignsUnsaid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it for the whole file: --decimal point or --decimal comma.</source>
        <comment>AmountSignsUnsaid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” bears a sign that is not one of {allowed}, the book&apos;s currency.</source>
        <comment>AmountOtherCurrency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount in that currency, in figures alone.</source>
        <comment>AmountOtherCurrency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” may mean nothing, or something nobody knows.</source>
        <comment>CellSaysNothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it means an empty cell, say so with --empty {argument}; otherwise write what it is.</source>
        <comment>CellSaysNothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no member is called “{given}”.</source>
        <comment>MemberNameUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write her name as the book has it, or her code.</source>
        <comment>MemberNameUnknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” may be {allowed}.</source>
        <comment>MemberNameShared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the code of the one who is meant.</source>
        <comment>MemberNameShared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not called “{given}” in the book[, but “{allowed}”].</source>
        <comment>MemberNameDiffers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the code or the name; or leave the column of names out with --skip.</source>
        <comment>MemberNameDiffers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has {given} loans, and one instalment.</source>
        <comment>InstalmentUnclear</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each loan a row of its own.</source>
        <comment>InstalmentUnclear</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is doubtful in the file: {given}, each named above.</source>
        <comment>ImportDoubtful</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer every doubt, and look again with --dry-run.</source>
        <comment>ImportDoubtful</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Weekly</source>
        <translation>हर हफ्ते</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>महीने में दो बार</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>हर महीने</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>1 a weekday</extracomment>
        <translation>हर %1</translation>
    </message>
    <message>
        <source>On day %1 and %2 of the month</source>
        <translation>हर महीने की %1 और %2 तारीख को</translation>
    </message>
    <message>
        <source>On day %1 of the month</source>
        <translation>हर महीने की %1 तारीख को</translation>
    </message>
</context>
<context>
    <name>ShortCalendar</name>
    <message>
        <source>Jan</source>
        <translation>जन</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>फर</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>अप्रै</translation>
    </message>
    <message>
        <source>May</source>
        <translation>मई</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>जून</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>जुल</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>अग</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>सितं</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>अक्टू</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>नवं</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>दिसं</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>loan %1</source>
        <translation>ऋण %1</translation>
    </message>
    <message>
        <source>account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>bank statement</source>
        <translation>बैंक स्टेटमेंट</translation>
    </message>
    <message>
        <source>bank-account</source>
        <translation>बैंक खाता</translation>
    </message>
    <message>
        <source>book</source>
        <translation>बही</translation>
    </message>
    <message>
        <source>bookkeeper</source>
        <translation>बुककीपर</translation>
    </message>
    <message>
        <source>borrowing</source>
        <translation>लिया हुआ ऋण</translation>
    </message>
    <message>
        <source>contra</source>
        <translation>कंट्रा (नगद–बैंक)</translation>
    </message>
    <message>
        <source>count</source>
        <translation>नगद गिनती</translation>
    </message>
    <message>
        <source>cut-off</source>
        <translation>शुरुआती हिसाब</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>जमा योजना</translation>
    </message>
    <message>
        <source>details</source>
        <translation>सदस्य का ब्योरा</translation>
    </message>
    <message>
        <source>device</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>समूह का व्यवसाय</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>नाम मिटाना</translation>
    </message>
    <message>
        <source>federation-fund</source>
        <translation>संघ की निधि</translation>
    </message>
    <message>
        <source>filing</source>
        <translation>दाखिल कागज</translation>
    </message>
    <message>
        <source>fixed-asset</source>
        <translation>स्थायी संपत्ति</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>अनुदान</translation>
    </message>
    <message>
        <source>inter-fund</source>
        <translation>निधियों के बीच</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>जर्नल</translation>
    </message>
    <message>
        <source>leaver</source>
        <translation>समूह से अलग होना</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>ऋण</translation>
    </message>
    <message>
        <source>loan note</source>
        <translation>ऋण की टिप्पणी</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>कार्यवाही</translation>
    </message>
    <message>
        <source>missed meeting</source>
        <translation>बैठक नहीं हुई</translation>
    </message>
    <message>
        <source>nominee</source>
        <translation>नॉमिनी</translation>
    </message>
    <message>
        <source>office</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>page</source>
        <translation>पन्ना</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>साझेदार</translation>
    </message>
    <message>
        <source>party</source>
        <translation>लेन-देन वाले</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>president</source>
        <translation>अध्यक्ष</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>प्राप्ति</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>प्रतिनिधि</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>उलटी प्रविष्टि</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>हाजिरी</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>बीमा योजना</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>सचिव</translation>
    </message>
    <message>
        <source>set-off</source>
        <translation>समायोजन</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>treasurer</source>
        <translation>कोषाध्यक्ष</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>वाउचर</translation>
    </message>
</context>
</TS>
