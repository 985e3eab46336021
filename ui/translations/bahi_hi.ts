<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en_IN">
<context>
    <name>Account</name>
    <message>
        <source>Cash box</source>
        <translation>कैश बॉक्स</translation>
    </message>
    <message>
        <source>Cash on its way to the bank</source>
        <translation>बैंक ले जाया जा रहा नगद</translation>
    </message>
    <message>
        <source>Enterprise till</source>
        <translation>व्यवसाय का गल्ला</translation>
    </message>
    <message>
        <source>Social-fund purse</source>
        <translation>सामाजिक कोष की थैली</translation>
    </message>
    <message>
        <source>Bank savings account</source>
        <translation>बैंक बचत खाता</translation>
    </message>
    <message>
        <source>Fixed and recurring deposits</source>
        <translation>सावधि और आवर्ती जमा (FD, RD)</translation>
    </message>
    <message>
        <source>Mobile-money wallet</source>
        <translation>मोबाइल वॉलेट</translation>
    </message>
    <message>
        <source>Loans to members, own funds</source>
        <translation>सदस्यों को ऋण: समूह कोष</translation>
    </message>
    <message>
        <source>Loans to members, Revolving Fund</source>
        <translation>सदस्यों को ऋण: चक्रीय निधि (RF)</translation>
    </message>
    <message>
        <source>Loans to members, CIF/ICF</source>
        <translation>सदस्यों को ऋण: CIF/ICF</translation>
    </message>
    <message>
        <source>Loans to members, VRF</source>
        <translation>सदस्यों को ऋण: VRF</translation>
    </message>
    <message>
        <source>Loans to members, food and health funds</source>
        <translation>सदस्यों को ऋण: खाद्य और स्वास्थ्य निधि</translation>
    </message>
    <message>
        <source>Loans to members, Food Security Fund</source>
        <translation>सदस्यों को ऋण: खाद्य सुरक्षा निधि (FSF)</translation>
    </message>
    <message>
        <source>Loans to members, Health Risk Fund</source>
        <translation>सदस्यों को ऋण: स्वास्थ्य जोखिम निधि (HRF)</translation>
    </message>
    <message>
        <source>Loans to members, bank loan</source>
        <translation>सदस्यों को ऋण: बैंक ऋण से</translation>
    </message>
    <message>
        <source>Loans to members, donor&apos;s fund</source>
        <translation>सदस्यों को ऋण: दाता संस्था की निधि</translation>
    </message>
    <message>
        <source>Provision for doubtful loans</source>
        <translation>शंका वाले ऋणों का प्रावधान</translation>
    </message>
    <message>
        <source>Savings with VO/CLF</source>
        <translation>VO/CLF में बचत</translation>
    </message>
    <message>
        <source>Shares in VO/CLF</source>
        <translation>VO/CLF में हिस्से</translation>
    </message>
    <message>
        <source>Advances for expenses</source>
        <translation>खर्च के लिए अग्रिम</translation>
    </message>
    <message>
        <source>Subvention claimed</source>
        <translation>मांगा गया ब्याज अनुदान</translation>
    </message>
    <message>
        <source>Recoverable from a person</source>
        <translation>व्यक्ति से लेना बाकी</translation>
    </message>
    <message>
        <source>Tax deducted at source</source>
        <translation>स्रोत पर कटा कर (TDS)</translation>
    </message>
    <message>
        <source>Customers on credit</source>
        <translation>उधार वाले ग्राहक</translation>
    </message>
    <message>
        <source>Enterprise stock</source>
        <translation>व्यवसाय का माल</translation>
    </message>
    <message>
        <source>Fixed assets at cost</source>
        <translation>स्थायी संपत्ति (खरीद मूल्य)</translation>
    </message>
    <message>
        <source>Depreciation so far</source>
        <translation>अब तक का मूल्यह्रास</translation>
    </message>
    <message>
        <source>Between funds</source>
        <translation>निधियों के बीच</translation>
    </message>
    <message>
        <source>Members&apos; regular savings</source>
        <translation>सदस्यों की अनिवार्य बचत</translation>
    </message>
    <message>
        <source>Members&apos; voluntary savings</source>
        <translation>सदस्यों की स्वैच्छिक बचत</translation>
    </message>
    <message>
        <source>Members&apos; special savings</source>
        <translation>सदस्यों की विशेष बचत</translation>
    </message>
    <message>
        <source>Interest due on savings</source>
        <translation>बचत पर देय ब्याज</translation>
    </message>
    <message>
        <source>Dividend payable</source>
        <translation>देय लाभांश</translation>
    </message>
    <message>
        <source>Due to leavers and heirs</source>
        <translation>अलग हुए सदस्यों और वारिसों को देना बाकी</translation>
    </message>
    <message>
        <source>Received in advance from members</source>
        <translation>सदस्यों से मिला अग्रिम</translation>
    </message>
    <message>
        <source>Loans from VO/CLF: CIF/ICF</source>
        <translation>VO/CLF से ऋण: CIF/ICF</translation>
    </message>
    <message>
        <source>Loans from VO/CLF: VRF</source>
        <translation>VO/CLF से ऋण: VRF</translation>
    </message>
    <message>
        <source>Loans from VO/CLF: food and health funds</source>
        <translation>VO/CLF से ऋण: खाद्य और स्वास्थ्य निधि</translation>
    </message>
    <message>
        <source>Loans from VO/CLF: Food Security Fund</source>
        <translation>VO/CLF से ऋण: खाद्य सुरक्षा निधि (FSF)</translation>
    </message>
    <message>
        <source>Loans from VO/CLF: Health Risk Fund</source>
        <translation>VO/CLF से ऋण: स्वास्थ्य जोखिम निधि (HRF)</translation>
    </message>
    <message>
        <source>Bank term loan</source>
        <translation>बैंक का मियादी ऋण</translation>
    </message>
    <message>
        <source>Bank cash credit</source>
        <translation>बैंक नगद साख (CCL)</translation>
    </message>
    <message>
        <source>Other lenders</source>
        <translation>दूसरे ऋणदाता</translation>
    </message>
    <message>
        <source>Insurance premium to pass on</source>
        <translation>आगे देने का बीमा प्रीमियम</translation>
    </message>
    <message>
        <source>Collected for federation funds</source>
        <translation>संघ की निधि के लिए जमा किया</translation>
    </message>
    <message>
        <source>Expenses payable</source>
        <translation>देय खर्च</translation>
    </message>
    <message>
        <source>Suppliers of the enterprise</source>
        <translation>व्यवसाय को माल देने वाले</translation>
    </message>
    <message>
        <source>Cash found, owner unknown</source>
        <translation>मिला हुआ नगद, किसका पता नहीं</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>समूह कोष</translation>
    </message>
    <message>
        <source>General reserve</source>
        <translation>सामान्य आरक्षित निधि</translation>
    </message>
    <message>
        <source>Surplus brought forward</source>
        <translation>पिछला अधिशेष</translation>
    </message>
    <message>
        <source>Bad-loan reserve</source>
        <translation>डूबे ऋण की आरक्षित निधि</translation>
    </message>
    <message>
        <source>Grant kept for lending: Revolving Fund</source>
        <translation>ऋण देने के लिए अनुदान: चक्रीय निधि (RF)</translation>
    </message>
    <message>
        <source>Grant kept for lending: CIF</source>
        <translation>ऋण देने के लिए अनुदान: CIF</translation>
    </message>
    <message>
        <source>Grant kept for lending: VRF</source>
        <translation>ऋण देने के लिए अनुदान: VRF</translation>
    </message>
    <message>
        <source>Welfare fund</source>
        <translation>कल्याण कोष</translation>
    </message>
    <message>
        <source>Members&apos; shares</source>
        <translation>सदस्यों के हिस्से</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>सामाजिक कोष</translation>
    </message>
    <message>
        <source>Partners&apos; capital</source>
        <translation>साझेदारों की पूंजी</translation>
    </message>
    <message>
        <source>Restricted grants unspent</source>
        <translation>तय काम के अनुदान, खर्च बाकी</translation>
    </message>
    <message>
        <source>Grants turned into assets</source>
        <translation>संपत्ति में बदले अनुदान</translation>
    </message>
    <message>
        <source>Donor&apos;s loan fund</source>
        <translation>दाता संस्था की ऋण निधि</translation>
    </message>
    <message>
        <source>Interest on members&apos; loans</source>
        <translation>सदस्यों के ऋण पर ब्याज</translation>
    </message>
    <message>
        <source>Loan fees</source>
        <translation>ऋण शुल्क</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>दंड</translation>
    </message>
    <message>
        <source>Admission and membership fees</source>
        <translation>प्रवेश और सदस्यता शुल्क</translation>
    </message>
    <message>
        <source>Bank interest</source>
        <translation>बैंक से मिला ब्याज</translation>
    </message>
    <message>
        <source>Interest and dividend from VO/CLF</source>
        <translation>VO/CLF से ब्याज और लाभांश</translation>
    </message>
    <message>
        <source>Recovered from loans written off</source>
        <translation>बट्टे खाते के ऋणों से वापसी</translation>
    </message>
    <message>
        <source>Cash over</source>
        <translation>नगद ज्यादा</translation>
    </message>
    <message>
        <source>Kept from leavers</source>
        <translation>अलग हुए सदस्यों से रखी राशि</translation>
    </message>
    <message>
        <source>Profit on assets sold</source>
        <translation>संपत्ति बेचने पर लाभ</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>अन्य आय</translation>
    </message>
    <message>
        <source>Interest subvention</source>
        <translation>ब्याज अनुदान</translation>
    </message>
    <message>
        <source>Grants for running costs</source>
        <translation>चालू खर्च के लिए अनुदान</translation>
    </message>
    <message>
        <source>Donations without condition</source>
        <translation>बिना शर्त सहयोग राशि</translation>
    </message>
    <message>
        <source>Restricted grants used</source>
        <translation>तय काम के अनुदान, काम में लिए</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>समूह का काम</translation>
    </message>
    <message>
        <source>Enterprise sales</source>
        <translation>व्यवसाय की बिक्री</translation>
    </message>
    <message>
        <source>Hire and services</source>
        <translation>किराया और सेवा</translation>
    </message>
    <message>
        <source>Interest to the bank</source>
        <translation>बैंक को दिया ब्याज</translation>
    </message>
    <message>
        <source>Interest to VO/CLF and others</source>
        <translation>VO/CLF और दूसरों को दिया ब्याज</translation>
    </message>
    <message>
        <source>Interest on members&apos; savings</source>
        <translation>सदस्यों की बचत पर ब्याज</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>बैंक शुल्क</translation>
    </message>
    <message>
        <source>Stationery</source>
        <translation>स्टेशनरी</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>यात्रा खर्च</translation>
    </message>
    <message>
        <source>Bookkeeper&apos;s honorarium</source>
        <translation>बुककीपर का मानदेय</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>बैठक खर्च</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण खर्च</translation>
    </message>
    <message>
        <source>Rent, repairs, light</source>
        <translation>किराया, मरम्मत, बिजली</translation>
    </message>
    <message>
        <source>Audit fee</source>
        <translation>अंकेक्षण शुल्क</translation>
    </message>
    <message>
        <source>Federation fees</source>
        <translation>संघ शुल्क</translation>
    </message>
    <message>
        <source>Other expenditure</source>
        <translation>अन्य खर्च</translation>
    </message>
    <message>
        <source>Loans written off</source>
        <translation>बट्टे खाते के ऋण</translation>
    </message>
    <message>
        <source>Principal forgiven</source>
        <translation>माफ किया मूलधन</translation>
    </message>
    <message>
        <source>Cash short</source>
        <translation>नगद कम</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>मूल्यह्रास</translation>
    </message>
    <message>
        <source>Loss on assets</source>
        <translation>संपत्ति पर घाटा</translation>
    </message>
    <message>
        <source>Provision made for doubtful loans</source>
        <translation>शंका वाले ऋणों के लिए रखा प्रावधान</translation>
    </message>
    <message>
        <source>Relief given</source>
        <translation>दी गई राहत</translation>
    </message>
    <message>
        <source>Programme costs</source>
        <translation>कार्यक्रम खर्च</translation>
    </message>
    <message>
        <source>Enterprise purchases</source>
        <translation>व्यवसाय की खरीद</translation>
    </message>
    <message>
        <source>Enterprise wages and costs</source>
        <translation>व्यवसाय की मजदूरी और खर्च</translation>
    </message>
    <message>
        <source>Change in stock</source>
        <translation>माल में बदलाव</translation>
    </message>
</context>
<context>
    <name>Agreed</name>
    <message>
        <source>Meetings</source>
        <translation>बैठकें</translation>
    </message>
    <message>
        <source>Saving at each meeting</source>
        <translation>हर बैठक की बचत</translation>
    </message>
    <message>
        <source>Interest a month</source>
        <translation>हर महीने का ब्याज</translation>
    </message>
    <message>
        <source>Interest is taken on</source>
        <translation>ब्याज किस पर लगता है</translation>
    </message>
    <message>
        <source>Interest is rounded</source>
        <translation>ब्याज पूरे रुपये में</translation>
    </message>
    <message>
        <source>Months that were missed</source>
        <translation>छूटे महीनों का ब्याज</translation>
    </message>
    <message>
        <source>A repayment pays first</source>
        <translation>ऋण वापसी में पहले</translation>
    </message>
    <message>
        <source>Who leaves gets</source>
        <translation>अलग होने पर मिलता है</translation>
    </message>
    <message>
        <source>The year begins in</source>
        <translation>साल की शुरुआत</translation>
    </message>
    <message>
        <source>As each can</source>
        <translation>जितना हो सके</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>What was left of the loan at the start of the month</source>
        <translation>महीने की शुरुआत के शेष ऋण पर</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, पूरे %2 में</translation>
    </message>
    <message>
        <source>The interest</source>
        <translation>ब्याज</translation>
    </message>
    <message>
        <source>The savings less what is owed</source>
        <translation>शेष ऋण काटकर बचत</translation>
    </message>
    <message>
        <source>What kind of group it is</source>
        <translation>समूह का प्रकार</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>केवल महिलाएं</translation>
    </message>
    <message>
        <source>Least age on joining</source>
        <translation>जुड़ते समय कम से कम उम्र</translation>
    </message>
    <message>
        <source>Greatest age on joining</source>
        <translation>जुड़ते समय ज्यादा से ज्यादा उम्र</translation>
    </message>
    <message>
        <source>One of a family</source>
        <translation>एक परिवार से एक सदस्य</translation>
    </message>
    <message>
        <source>Fine for a saving not brought</source>
        <translation>बचत छूटने का दंड</translation>
    </message>
    <message>
        <source>Fine for coming late</source>
        <translation>देर से आने का दंड</translation>
    </message>
    <message>
        <source>Fine for staying away</source>
        <translation>बिना सूचना अनुपस्थित होने का दंड</translation>
    </message>
    <message>
        <source>Fine for a missed instalment</source>
        <translation>किस्त छूटने का दंड</translation>
    </message>
    <message>
        <source>Admission fee</source>
        <translation>प्रवेश शुल्क</translation>
    </message>
    <message>
        <source>Admission fees are kept as capital</source>
        <translation>प्रवेश शुल्क समूह कोष में जाता है</translation>
    </message>
    <message>
        <source>Payments above this need a resolution</source>
        <translation>इससे बड़े भुगतान पर प्रस्ताव जरूरी</translation>
    </message>
    <message>
        <source>A loan is at most so many times the savings</source>
        <translation>ऋण सीमा, बचत का गुना</translation>
    </message>
    <message>
        <source>Saving stays due if nobody met</source>
        <translation>बैठक न हुई हो, तब भी बचत देय</translation>
    </message>
    <message>
        <source>Newcomers catch up with the savings</source>
        <translation>नए सदस्य पिछली बचत भी देते हैं</translation>
    </message>
    <message>
        <source>Village organisation</source>
        <translation>ग्राम संगठन (VO)</translation>
    </message>
    <message>
        <source>Cluster federation</source>
        <translation>संकुल स्तरीय संघ (CLF)</translation>
    </message>
    <message>
        <source>Self-help group</source>
        <translation>स्वयं सहायता समूह</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>One month&apos;s interest</source>
        <translation>एक महीने का ब्याज</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>To the nearest, a half up</source>
        <translation>सबसे पास, आधा हो तो ऊपर</translation>
    </message>
    <message>
        <source>To the nearest, a half to even</source>
        <translation>सबसे पास, आधा हो तो सम की ओर</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Each rounds by itself</source>
        <translation>हर महीना अलग पूरा होता है</translation>
    </message>
    <message>
        <source>They round as one sum</source>
        <translation>सब मिलाकर एक साथ पूरा होता है</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Bahi books (*.bahi)</source>
        <translation>Bahi की बहियां (*.bahi)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फाइलें (*.pdf)</translation>
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
    <message>
        <source>With notice</source>
        <translation>सूचना देकर</translation>
    </message>
    <message>
        <source>Sent money</source>
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
    <name>CopyWords</name>
    <message>
        <source>Practice group %1: nothing in it counts.</source>
        <translation>अभ्यास समूह %1: यह असली हिसाब नहीं।</translation>
    </message>
    <message>
        <source>A group without a name.</source>
        <translation>बिना नाम का समूह।</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>समूह: %1</translation>
    </message>
    <message>
        <source>No meetings yet.</source>
        <translation>अभी कोई बैठक नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s), the last on %1.</source>
        <translation>
            <numerusform>%n बैठक, %1 को।</numerusform>
            <numerusform>%n बैठकें, पिछली %1 को।</numerusform>
        </translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>कब बनी: %1</translation>
    </message>
    <message>
        <source>Last written: %1</source>
        <translation>आखिर में कब लिखा गया: %1</translation>
    </message>
    <message>
        <source>%1 records, all as they were signed.</source>
        <translation>%1 रिकॉर्ड, सब वैसे ही हैं जैसे हस्ताक्षर के समय थे।</translation>
    </message>
    <message>
        <source>This copy is whole</source>
        <translation>यह कॉपी पूरी और सही है</translation>
    </message>
    <message>
        <source>Nothing is made from it. Choose an older copy, or give this file to the federation&apos;s auditor.</source>
        <translation>इससे कुछ नहीं बनाया जाता। इससे पुरानी कॉपी चुनें, या यह फाइल संघ के अंकेक्षक को दें।</translation>
    </message>
    <message>
        <source>For the auditor: record %1</source>
        <translation>अंकेक्षक के लिए: रिकॉर्ड %1</translation>
    </message>
    <message>
        <source>The book on this computer holds exactly the same</source>
        <translation>इस कंप्यूटर की बही में ठीक यही सब है</translation>
    </message>
    <message>
        <source>Nothing is missing in it. Restoring would make a second book of the same group.</source>
        <translation>उसमें कुछ कम नहीं है। बैकअप से खोलने पर उसी समूह की दूसरी बही बन जाएगी।</translation>
    </message>
    <message>
        <source>The book on this computer is newer</source>
        <translation>इस कंप्यूटर की बही इससे नई है</translation>
    </message>
    <message numerus="yes">
        <source>No meeting would be missing, but %n record(s) written later would: members, rules or vouchers.</source>
        <translation>
            <numerusform>बैठक कोई नहीं छूटेगी, पर बाद में लिखा %n रिकॉर्ड छूटेगा: सदस्य, नियम या वाउचर का।</numerusform>
            <numerusform>बैठक कोई नहीं छूटेगी, पर बाद में लिखे %n रिकॉर्ड छूटेंगे: सदस्य, नियम या वाउचर के।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) would be missing</source>
        <translation>
            <numerusform>%n बैठक छूट जाएगी</numerusform>
            <numerusform>%n बैठकें छूट जाएंगी</numerusform>
        </translation>
    </message>
    <message>
        <source>The book on this computer goes to meeting %1 of %2; this copy holds no meeting.</source>
        <translation>इस कंप्यूटर की बही में %2 की बैठक %1 तक लिखा है; इस कॉपी में कोई बैठक नहीं है।</translation>
    </message>
    <message>
        <source>The book on this computer goes to meeting %1 of %2; this copy ends with meeting %3.</source>
        <translation>इस कंप्यूटर की बही में %2 की बैठक %1 तक लिखा है; इस कॉपी में बैठक %3 तक ही है।</translation>
    </message>
    <message>
        <source>This copy is newer than the book on this computer</source>
        <translation>यह कॉपी इस कंप्यूटर की बही से नई है</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stand only in the copy: members, rules or vouchers. Restore it, and go on in it alone.</source>
        <translation>
            <numerusform>%n रिकॉर्ड केवल कॉपी में है: सदस्य, नियम या वाउचर का। इसी से नई बही बनाएं, और आगे केवल उसी में लिखें।</numerusform>
            <numerusform>%n रिकॉर्ड केवल कॉपी में हैं: सदस्य, नियम या वाउचर के। इसी से नई बही बनाएं, और आगे केवल उसी में लिखें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) more than in the book on this computer</source>
        <translation>
            <numerusform>इस कंप्यूटर की बही से %n बैठक ज्यादा</numerusform>
            <numerusform>इस कंप्यूटर की बही से %n बैठकें ज्यादा</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy goes to meeting %1 of %2; the book on this computer holds no meeting. Restore the copy, and go on in it alone.</source>
        <translation>इस कॉपी में %2 की बैठक %1 तक लिखा है; इस कंप्यूटर की बही में कोई बैठक नहीं है। इस कॉपी से नई बही बनाएं, और आगे केवल उसी में लिखें।</translation>
    </message>
    <message>
        <source>This copy goes to meeting %1 of %2; the book on this computer ends with meeting %3. Restore the copy, and go on in it alone.</source>
        <translation>इस कॉपी में %2 की बैठक %1 तक लिखा है; इस कंप्यूटर की बही में बैठक %3 तक ही है। इस कॉपी से नई बही बनाएं, और आगे केवल उसी में लिखें।</translation>
    </message>
    <message>
        <source>The copy and the book on this computer went different ways</source>
        <translation>कॉपी और इस कंप्यूटर की बही में अलग-अलग बातें लिखी हैं</translation>
    </message>
    <message>
        <source>Each holds something the other does not: the copy has %1 meetings, the book %2. Open the book that is here, and keep the copy for the federation&apos;s auditor.</source>
        <translation>दोनों में कुछ ऐसा है जो दूसरे में नहीं: बैठकें कॉपी में %1 हैं, बही में %2 हैं। यहाँ की बही खोलें, और कॉपी संघ के अंकेक्षक के लिए रखें।</translation>
    </message>
    <message>
        <source>The book on this computer is damaged</source>
        <translation>इस कंप्यूटर की बही खराब हो गई है</translation>
    </message>
    <message>
        <source>No meeting is missing in this copy. Restore it, and go on in it alone.</source>
        <translation>इस कॉपी में कोई बैठक कम नहीं है। इससे नई बही बनाएं, और आगे केवल उसी में लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) stand only in the damaged book. Restore this copy, and enter them again.</source>
        <translation>
            <numerusform>%n बैठक केवल खराब बही में है। इस कॉपी से नई बही बनाएं, और वह बैठक फिर से लिखें।</numerusform>
            <numerusform>%n बैठकें केवल खराब बही में हैं। इस कॉपी से नई बही बनाएं, और वे बैठकें फिर से लिखें।</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer knew a longer book of this group</source>
        <translation>इस कंप्यूटर पर इस समूह की बही इससे आगे तक लिखी थी</translation>
    </message>
    <message>
        <source>It came to record %1 already; this copy holds %2. What came after is not in it. Look for a newer copy, or enter those meetings again.</source>
        <translation>वह रिकॉर्ड %1 तक पहुंच चुकी थी; इस कॉपी में %2 तक है। उसके बाद का इसमें नहीं है। इससे नई कॉपी खोजें, या वे बैठकें फिर से लिखें।</translation>
    </message>
    <message>
        <source>%1: the names in this book are locked.</source>
        <translation>%1: इस बही के नाम ताले में हैं।</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>[{file}: ]the disk is full. Nothing more was saved[ ({detail})].</source>
        <comment>DiskFull</comment>
        <translation>[{file}: ]डिस्क में जगह नहीं है। इसके आगे कुछ सहेजा नहीं गया[ ({detail})]।</translation>
    </message>
    <message>
        <source>Free some space, then run the command again.</source>
        <comment>DiskFull</comment>
        <translation>जगह बनाएं, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>[{file}: ]the disk allows no writing[ ({detail})]. Nothing was saved.</source>
        <comment>DiskReadOnly</comment>
        <translation>[{file}: ]डिस्क पर लिखने की अनुमति नहीं है[ ({detail})]। कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Use a folder of this computer&apos;s own disk.</source>
        <comment>DiskReadOnly</comment>
        <translation>इसी कंप्यूटर की डिस्क का फोल्डर चुनें।</translation>
    </message>
    <message>
        <source>[{file}: ]the disk did not do its work[ ({detail})]. Nothing was saved.</source>
        <comment>DiskTrouble</comment>
        <translation>[{file}: ]डिस्क ने काम नहीं किया[ ({detail})]। कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Make a copy of the book on another disk, then run the command again.</source>
        <comment>DiskTrouble</comment>
        <translation>बही की कॉपी दूसरी डिस्क पर रखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>[{file}: ]this user may not do that here[ ({detail})]. Nothing was saved.</source>
        <comment>NotAllowed</comment>
        <translation>[{file}: ]यहाँ ऐसा करने की अनुमति नहीं है[ ({detail})]। कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Change the permissions, or use a folder of your own.</source>
        <comment>NotAllowed</comment>
        <translation>अनुमति बदलें, या अपना फोल्डर चुनें।</translation>
    </message>
    <message>
        <source>[{file}: ]another program has it open[ ({detail})].</source>
        <comment>BookBusy</comment>
        <translation>[{file}: ]बही दूसरे प्रोग्राम में खुली है[ ({detail})]।</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <comment>BookBusy</comment>
        <translation>वहाँ बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>[{file}: ]a part of the book is damaged[ ({detail})]. It was not changed.</source>
        <comment>BookBroken</comment>
        <translation>[{file}: ]बही के एक हिस्से में गड़बड़ी है[ ({detail})]। उसमें कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Keep it, look with bahi verify, and bring the book back from its last backup: bahi restore.</source>
        <comment>BookBroken</comment>
        <translation>इसे रहने दें, और बही को पिछले बैकअप से खोलें।</translation>
    </message>
    <message>
        <source>This computer&apos;s key cannot be used[ ({detail})]. Nothing was saved.</source>
        <comment>KeyBroken</comment>
        <translation>इस कंप्यूटर की कुंजी से काम नहीं हो सकता[ ({detail})]। कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Bring the key file back from a copy; or move it away, and let the computer take the book over anew: bahi book take-over.</source>
        <comment>KeyBroken</comment>
        <translation>कुंजी की फाइल किसी कॉपी से लाएं; या उसे हटाकर रखें, और बही फिर से इस कंप्यूटर को सौंपें।</translation>
    </message>
    <message>
        <source>The output could not all be written[ ({detail})]. What was saved in a book stands.</source>
        <comment>OutputLost</comment>
        <translation>पूरा परिणाम नहीं लिखा जा सका[ ({detail})]। बही में जो सहेजा गया, वह बना हुआ है।</translation>
    </message>
    <message>
        <source>Free some space, or write elsewhere.</source>
        <comment>OutputLost</comment>
        <translation>जगह बनाएं, या कहीं और लिखें।</translation>
    </message>
    <message>
        <source>[{file}: ]the computer&apos;s memory is full. Nothing was saved.</source>
        <comment>OutOfMemory</comment>
        <translation>[{file}: ]कंप्यूटर की मेमोरी भर गई है। कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Close other programs, then run the command again.</source>
        <comment>OutOfMemory</comment>
        <translation>दूसरे प्रोग्राम बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>[{file}: ]the book stands no longer in its place[ ({detail})]. Nothing was saved.</source>
        <comment>BookGone</comment>
        <translation>[{file}: ]बही अब अपनी जगह पर नहीं है[ ({detail})]। कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Put the stick or the file back where it was, then run the command again.</source>
        <comment>BookGone</comment>
        <translation>पेन ड्राइव या फाइल को वहीं वापस रखें जहाँ वह थी, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>[{file}: ]Bahi itself did something wrong[ ({detail})]. Nothing was saved.</source>
        <comment>OurFault</comment>
        <translation>[{file}: ]Bahi से गड़बड़ी हुई[ ({detail})]। कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Keep the book as it is, and send this line to the makers of Bahi.</source>
        <comment>OurFault</comment>
        <translation>बही को वैसी ही रहने दें, और यह पंक्ति Bahi बनाने वालों को भेजें।</translation>
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
    <message numerus="yes">
        <source>%1 %2</source>
        <translation>
            <numerusform>%1 %2</numerusform>
            <numerusform>%1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 %1 only</source>
        <translation>
            <numerusform>%1 %2 मात्र</numerusform>
            <numerusform>%1 %2 मात्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hundredths</source>
        <translation>
            <numerusform>%1 सौवां हिस्सा</numerusform>
            <numerusform>%1 सौवें हिस्से</numerusform>
        </translation>
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
    <name>KeysWindow</name>
    <message>
        <source>help for this page</source>
        <translation>इस पन्ने की मदद</translation>
    </message>
    <message>
        <source>find a member or a page</source>
        <translation>सदस्य या पन्ना खोजें</translation>
    </message>
    <message>
        <source>the pages of the rail</source>
        <translation>किनारे की पट्टी के पन्ने</translation>
    </message>
    <message>
        <source>lay this book aside</source>
        <translation>यह बही रख दें</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ये कुंजियां</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>LoanTerms</name>
    <message>
        <source>equal instalments: %1</source>
        <translation>बराबर किस्तें: %1</translation>
    </message>
    <message>
        <source>instalments of equal principal: %1</source>
        <translation>बराबर मूलधन की किस्तें: %1</translation>
    </message>
    <message>
        <source>instalments: %1, the principal with the last</source>
        <translation>किस्तें: %1, मूलधन आखिरी किस्त में</translation>
    </message>
    <message>
        <source>instalments: %1</source>
        <translation>किस्तें: %1</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>हर महीने</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>हर हफ्ते</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>हर 15 दिन पर</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1% a year</source>
        <translation>%1% सालाना</translation>
    </message>
    <message>
        <source>%1% a month</source>
        <translation>%1% महीना</translation>
    </message>
    <message>
        <source>%1% a day</source>
        <translation>%1% रोज</translation>
    </message>
    <message>
        <source>%1% an instalment</source>
        <translation>हर किस्त पर %1%</translation>
    </message>
    <message>
        <source>%1, flat on the original sum</source>
        <translation>%1, शुरू की पूरी राशि पर</translation>
    </message>
    <message>
        <source>%1, on the reducing balance</source>
        <translation>%1, घटते मूलधन पर</translation>
    </message>
    <message>
        <source>the first on %1</source>
        <translation>पहली %1 को</translation>
    </message>
    <message>
        <source>terms of its own</source>
        <translation>अपनी शर्तें</translation>
    </message>
</context>
<context>
    <name>MeetingSteps</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>मिलान सही</translation>
    </message>
    <message>
        <source>agrees so far</source>
        <translation>अब तक सही</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 कम</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 ज्यादा</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>हाजिरी</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>ऋण वापसी</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>दंड</translation>
    </message>
    <message>
        <source>New loans</source>
        <translation>नए ऋण</translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n दिया गया</numerusform>
            <numerusform>%n दिए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n लिखा गया</numerusform>
            <numerusform>%n लिखे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>कार्यवाही</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>समापन</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>कुछ देय नहीं</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Indian rupees (INR)</source>
        <translation>भारतीय रुपये (INR)</translation>
    </message>
    <message>
        <source>Vietnamese dong (VND)</source>
        <translation>वियतनामी डोंग (VND)</translation>
    </message>
    <message>
        <source>Russian roubles (RUB)</source>
        <translation>रूसी रूबल (RUB)</translation>
    </message>
    <message>
        <source>Nepalese rupees (NPR)</source>
        <translation>नेपाली रुपये (NPR)</translation>
    </message>
    <message>
        <source>Bangladeshi taka (BDT)</source>
        <translation>बांग्लादेशी टका (BDT)</translation>
    </message>
    <message>
        <source>Sri Lankan rupees (LKR)</source>
        <translation>श्रीलंकाई रुपये (LKR)</translation>
    </message>
    <message>
        <source>Pakistani rupees (PKR)</source>
        <translation>पाकिस्तानी रुपये (PKR)</translation>
    </message>
    <message>
        <source>Kenyan shillings (KES)</source>
        <translation>केन्याई शिलिंग (KES)</translation>
    </message>
    <message>
        <source>Ugandan shillings (UGX)</source>
        <translation>युगांडाई शिलिंग (UGX)</translation>
    </message>
    <message>
        <source>Tanzanian shillings (TZS)</source>
        <translation>तंजानियाई शिलिंग (TZS)</translation>
    </message>
    <message>
        <source>US dollars (USD)</source>
        <translation>अमेरिकी डॉलर (USD)</translation>
    </message>
    <message>
        <source>Euros (EUR)</source>
        <translation>यूरो (EUR)</translation>
    </message>
</context>
<context>
    <name>NewGroupPaper</name>
    <message>
        <source>New group</source>
        <translation>नया समूह</translation>
    </message>
    <message>
        <source>What the group has agreed, written on %1</source>
        <translation>समूह ने जो तय किया, %1 को लिखा गया</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Loan left</source>
        <translation>शेष ऋण</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>किस्त</translation>
    </message>
    <message>
        <source>Signature or thumbprint</source>
        <translation>हस्ताक्षर या अंगूठे का निशान</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>कुल</translation>
    </message>
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
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
</context>
<context>
    <name>NewGroupRules</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>The second day does not come after the first. Choose a later day of the month.</source>
        <translation>दूसरी तारीख पहली के बाद की नहीं है। महीने की बाद की तारीख चुनें।</translation>
    </message>
    <message>
        <source>Nobody is old enough and young enough for both ages. Correct one of the two.</source>
        <translation>दोनों उम्र एक साथ किसी पर नहीं बैठतीं। दोनों में से एक ठीक करें।</translation>
    </message>
</context>
<context>
    <name>NewGroupSummary</name>
    <message>
        <source>The group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>none, only its code</source>
        <translation>नहीं है, केवल कोड</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>मुद्रा</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules from %1</source>
        <translation>%1 से लागू नियम</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>बैठकें</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>as each can</source>
        <translation>जितना हो सके</translation>
    </message>
    <message>
        <source>%1 each meeting</source>
        <translation>हर बैठक में %1</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>ब्याज</translation>
    </message>
    <message>
        <source>%1 % a month on the balance, rounded %2 to a multiple of %3</source>
        <translation>शेष ऋण पर %1% महीना; ब्याज %3 के गुने में पूरा होता है, %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>begins on %1</source>
        <translation>%1 से शुरू</translation>
    </message>
    <message>
        <source>Largest loan</source>
        <translation>ऋण सीमा</translation>
    </message>
    <message>
        <source>%1 times her savings</source>
        <translation>बचत का %1 गुना</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>for payments above %1</source>
        <translation>%1 से बड़े भुगतान पर</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>तय है</translation>
    </message>
    <message>
        <source>the saving of a missed meeting stays due</source>
        <translation>बैठक न हुई हो, तब भी बचत देय</translation>
    </message>
    <message>
        <source>newcomers bring what the others have saved</source>
        <translation>नए सदस्य दूसरों जितनी बचत देते हैं</translation>
    </message>
    <message>
        <source>women only</source>
        <translation>केवल महिलाएं</translation>
    </message>
    <message>
        <source>one of a family</source>
        <translation>एक परिवार से एक सदस्य</translation>
    </message>
    <message>
        <source>Fines and fees</source>
        <translation>दंड और शुल्क</translation>
    </message>
    <message>
        <source>Saving not brought</source>
        <translation>बचत छूटने पर</translation>
    </message>
    <message>
        <source>Coming late</source>
        <translation>देर से आने पर</translation>
    </message>
    <message>
        <source>Absent without notice</source>
        <translation>बिना सूचना अनुपस्थित</translation>
    </message>
    <message>
        <source>Instalment not paid</source>
        <translation>किस्त छूटने पर</translation>
    </message>
    <message>
        <source>one month&apos;s interest</source>
        <translation>एक महीने का ब्याज</translation>
    </message>
    <message>
        <source>Admission fee</source>
        <translation>प्रवेश शुल्क</translation>
    </message>
    <message>
        <source>%1, to the corpus</source>
        <translation>%1, समूह कोष में</translation>
    </message>
    <message>
        <source>None agreed</source>
        <translation>कुछ तय नहीं</translation>
    </message>
    <message>
        <source>A fresh start</source>
        <translation>नई शुरुआत</translation>
    </message>
    <message>
        <source>The book begins empty.</source>
        <translation>बही खाली शुरू होती है।</translation>
    </message>
    <message>
        <source>Where it stands on %1</source>
        <translation>%1 को समूह का हिसाब</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>कैश बॉक्स</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Loans of members</source>
        <translation>सदस्यों के ऋण</translation>
    </message>
    <message>
        <source>The group has</source>
        <translation>समूह के पास है</translation>
    </message>
    <message>
        <source>Savings of members</source>
        <translation>सदस्यों की बचत</translation>
    </message>
    <message>
        <source>Missing: a deficit</source>
        <translation>कम है: घाटा</translation>
    </message>
    <message>
        <source>Left over: surplus</source>
        <translation>ज्यादा है: अधिशेष</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>शब्दों में</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 से %2 साल तक</translation>
    </message>
    <message>
        <source>from %1 years on</source>
        <translation>%1 साल से</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>%1 साल तक</translation>
    </message>
    <message>
        <source>savings %1</source>
        <translation>बचत %1</translation>
    </message>
    <message>
        <source>savings %1, loan %2</source>
        <translation>बचत %1, ऋण %2</translation>
    </message>
    <message>
        <source>savings %1, loan %2, instalment %3</source>
        <translation>बचत %1, ऋण %2, किस्त %3</translation>
    </message>
    <message>
        <source>up</source>
        <translation>ऊपर की ओर</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>सबसे पास वाले तक</translation>
    </message>
    <message>
        <source>to the even one</source>
        <translation>सबसे पास वाले तक, आधा हो तो सम की ओर</translation>
    </message>
    <message>
        <source>down</source>
        <translation>नीचे की ओर</translation>
    </message>
    <message>
        <source>It balances</source>
        <translation>हिसाब बराबर है</translation>
    </message>
    <message>
        <source>nothing left over, nothing missing</source>
        <translation>न कुछ बचा, न कुछ कम</translation>
    </message>
    <message>
        <source>Bahi gives each of them a code.</source>
        <translation>हर सदस्य को कोड Bahi देता है।</translation>
    </message>
    <message>
        <source>Bahi gives a code to everybody who has none here.</source>
        <translation>यहाँ जिनका कोड नहीं है, उन्हें कोड Bahi देता है।</translation>
    </message>
    <message>
        <source>Read aloud to all members and agreed. What is written here can be changed later by resolution only; the change is seen in the book.</source>
        <translation>सब सदस्यों को पढ़कर सुनाया गया और सब सहमत हैं। यहाँ लिखा हुआ बाद में प्रस्ताव से ही बदलता है; बदलाव बही में दिखता है।</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
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
    <name>Paper</name>
    <message>
        <source>PRACTICE, not a record</source>
        <translation>अभ्यास, असली हिसाब नहीं</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1 / %2</translation>
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
    <name>Places</name>
    <message>
        <source>Home folder</source>
        <translation>होम फोल्डर</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>{subject}: there is no book here.</source>
        <comment>BookNotFound</comment>
        <translation>{subject}: यहाँ कोई बही नहीं है।</translation>
    </message>
    <message>
        <source>Look at the name and the folder, or make a new book: bahi book create.</source>
        <comment>BookNotFound</comment>
        <translation>नाम और फोल्डर देखें, या नया समूह शुरू करें।</translation>
    </message>
    <message>
        <source>{subject} is a folder, a link or a file with two names, and cannot be a book.</source>
        <comment>NotARegularFile</comment>
        <translation>{subject} फोल्डर, कड़ी या दो नामों वाली फाइल है, यह बही नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Give the path of the file itself.</source>
        <comment>NotARegularFile</comment>
        <translation>खुद बही की फाइल चुनें।</translation>
    </message>
    <message>
        <source>{subject} is on a stick, a card or a network folder, where a book gets torn.</source>
        <comment>ForeignMedium</comment>
        <translation>{subject} पेन ड्राइव, कार्ड या नेटवर्क के फोल्डर में है, जहाँ बही टूट जाती है।</translation>
    </message>
    <message>
        <source>Keep it on this computer&apos;s own disk, and carry copies: bahi backup, bahi restore.</source>
        <comment>ForeignMedium</comment>
        <translation>बही इसी कंप्यूटर की डिस्क पर रखें, और पेन ड्राइव पर बैकअप ले जाएं।</translation>
    </message>
    <message>
        <source>{subject} has a file beside it[, {given},] that SQLite would write into it. Nothing was changed.</source>
        <comment>SideFileBesideBook</comment>
        <translation>{subject} के पास एक और फाइल है[, {given},] जिसे SQLite उसमें लिख देता है। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Copy both into a folder of this computer; for a new book choose another name.</source>
        <comment>SideFileBesideBook</comment>
        <translation>दोनों को इस कंप्यूटर के एक फोल्डर में कॉपी करें; नई बही के लिए दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>{subject} is empty, so there is no book in it.</source>
        <comment>EmptyFile</comment>
        <translation>{subject} खाली है, इसमें कोई बही नहीं है।</translation>
    </message>
    <message>
        <source>Bring the book back from its last backup: bahi restore.</source>
        <comment>EmptyFile</comment>
        <translation>बही को पिछले बैकअप से खोलें।</translation>
    </message>
    <message>
        <source>{subject} is not a book of Bahi. It was not changed.</source>
        <comment>NotABook</comment>
        <translation>{subject} Bahi की बही नहीं है। इसमें कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Look at the name; books are usually named like jyoti.bahi.</source>
        <comment>NotABook</comment>
        <translation>नाम देखें; बही का नाम अक्सर jyoti.bahi जैसा होता है।</translation>
    </message>
    <message>
        <source>{subject} is cut short: its end is missing. It was not changed.</source>
        <comment>BookCutShort</comment>
        <translation>{subject} अधूरी है: इसका आखिरी हिस्सा नहीं है। इसमें कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Keep it, and bring the book back from its last backup: bahi restore.</source>
        <comment>BookCutShort</comment>
        <translation>इसे रहने दें, और बही को पिछले बैकअप से खोलें।</translation>
    </message>
    <message>
        <source>{subject} was made by a newer Bahi[: schema {given}, and this one knows {allowed}]. It was not changed.</source>
        <comment>NewerBook</comment>
        <translation>{subject} नए Bahi से बनी है[: बही का ढांचा {given} है, यह Bahi {allowed} तक जानता है]। इसमें कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Install the newer Bahi, then open it again.</source>
        <comment>NewerBook</comment>
        <translation>पहले नया Bahi लगाएं, फिर बही खोलें।</translation>
    </message>
    <message>
        <source>{subject} may only be read: its permissions or its disk allow no writing.</source>
        <comment>BookReadOnly</comment>
        <translation>{subject} केवल पढ़ी जा सकती है: फाइल या डिस्क पर लिखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Allow writing, or make a copy that may be written: bahi restore.</source>
        <comment>BookReadOnly</comment>
        <translation>लिखने की अनुमति दें, या बैकअप से ऐसी जगह खोलें जहाँ लिखा जा सके।</translation>
    </message>
    <message>
        <source>{subject} is open elsewhere[, in {given}][, since {allowed}].</source>
        <comment>OpenElsewhere</comment>
        <translation>{subject} कहीं और खुली है[, {given} में][, {allowed} से]।</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <comment>OpenElsewhere</comment>
        <translation>वहाँ बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{subject} is not built as Bahi builds a book[: {given} differs]. It was not changed.</source>
        <comment>SchemaChanged</comment>
        <translation>{subject} की बनावट वैसी नहीं है जैसी Bahi बनाता है[: {given} में अंतर है]। इसमें कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Keep it, look with bahi verify, and bring the book back from its last backup: bahi restore.</source>
        <comment>SchemaChanged</comment>
        <translation>इसे रहने दें, और बही को पिछले बैकअप से खोलें।</translation>
    </message>
    <message>
        <source>{subject} is damaged[ ({given})]. It was not changed.</source>
        <comment>BookDamaged</comment>
        <translation>{subject} में गड़बड़ी है[ ({given})]। इसमें कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Keep it, look with bahi verify, and bring the book back from its last backup: bahi restore.</source>
        <comment>BookDamaged</comment>
        <translation>इसे रहने दें, और बही को पिछले बैकअप से खोलें।</translation>
    </message>
    <message>
        <source>{subject} is written by another computer; this one may only read it.</source>
        <comment>DeviceNotAccepted</comment>
        <translation>{subject} दूसरे कंप्यूटर पर लिखी जाती है; यहाँ इसे केवल पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Write on that computer, or let this one take the book over for good: bahi book take-over.</source>
        <comment>DeviceNotAccepted</comment>
        <translation>उसी कंप्यूटर पर लिखें, या बही हमेशा के लिए इस कंप्यूटर को सौंपें।</translation>
    </message>
    <message>
        <source>Only open books can be made so far, not private or protected ones.</source>
        <comment>PrivacyNotYet</comment>
        <translation>अभी केवल खुली बही बन सकती है, निजी या सुरक्षित बही नहीं।</translation>
    </message>
    <message>
        <source>Leave --privacy out; names may stay empty.</source>
        <comment>PrivacyNotYet</comment>
        <translation>खुली बही चुनें; नाम खाली रह सकते हैं।</translation>
    </message>
    <message>
        <source>{subject}: there is no such file.</source>
        <comment>FileNotFound</comment>
        <translation>{subject}: ऐसी कोई फाइल नहीं है।</translation>
    </message>
    <message>
        <source>Look at the name and the folder.</source>
        <comment>FileNotFound</comment>
        <translation>नाम और फोल्डर देखें।</translation>
    </message>
    <message>
        <source>{subject} is there already and was left as it is.</source>
        <comment>FileExists</comment>
        <translation>{subject} पहले से है, उसे वैसा ही छोड़ा गया।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <comment>FileExists</comment>
        <translation>दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>{subject}: its folder is not there.</source>
        <comment>FolderNotFound</comment>
        <translation>{subject}: इसका फोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <comment>FolderNotFound</comment>
        <translation>पहले फोल्डर बनाएं, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>{subject} cannot be read[: {given}].</source>
        <comment>FileUnreadable</comment>
        <translation>{subject} पढ़ी नहीं जा सकी[ ({given})]।</translation>
    </message>
    <message>
        <source>See whether it is a file, and whether you may read it.</source>
        <comment>FileUnreadable</comment>
        <translation>देखें कि यह फाइल ही है, और इसे पढ़ने की अनुमति है।</translation>
    </message>
    <message>
        <source>{subject} is not sound[ ({given})], so no copy was kept.</source>
        <comment>BackupNotSound</comment>
        <translation>{subject} सही नहीं है[ ({given})], इसलिए कॉपी नहीं रखी गई।</translation>
    </message>
    <message>
        <source>See what bahi verify finds in it, and use another backup.</source>
        <comment>BackupNotSound</comment>
        <translation>दूसरा बैकअप चुनें।</translation>
    </message>
    <message>
        <source>[{subject}: ]this proof does not hold[ ({given})].</source>
        <comment>ProofMalformed</comment>
        <translation>[{subject}: ]यह प्रमाण सही नहीं है[ ({given})]।</translation>
    </message>
    <message>
        <source>Ask for a new one: bahi proof line.</source>
        <comment>ProofMalformed</comment>
        <translation>नया प्रमाण मांगें।</translation>
    </message>
    <message>
        <source>some letters here are not in UTF-8.</source>
        <comment>NotUtf8</comment>
        <translation>यहाँ कुछ अक्षर UTF-8 में नहीं हैं।</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8; spreadsheets call it “CSV UTF-8”.</source>
        <comment>NotUtf8</comment>
        <translation>फाइल को UTF-8 में फिर सहेजें; स्प्रेडशीट में इसे “CSV UTF-8” कहते हैं।</translation>
    </message>
    <message>
        <source>the cell that begins in this line does not end, a quote stands inside it, or its line ends as no line does today (CR alone).</source>
        <comment>CsvMalformed</comment>
        <translation>इस पंक्ति में शुरू हुआ खाना पूरा नहीं होता, उसके बीच में उद्धरण चिह्न है, या पंक्ति पुराने ढंग से (केवल CR से) खत्म होती है।</translation>
    </message>
    <message>
        <source>Put quotes around the whole cell, and write each quote inside it twice; save with the line ends of Windows or Linux.</source>
        <comment>CsvMalformed</comment>
        <translation>पूरे खाने को उद्धरण चिह्न में रखें और बीच के हर चिह्न को दो बार लिखें; फाइल को Windows या Linux के ढंग से सहेजें।</translation>
    </message>
    <message>
        <source>there are no rows to read.</source>
        <comment>CsvEmpty</comment>
        <translation>पढ़ने के लिए कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>Write them below the header[ {allowed}].</source>
        <comment>CsvEmpty</comment>
        <translation>शीर्षक[ {allowed}] के नीचे पंक्तियां लिखें।</translation>
    </message>
    <message>
        <source>there is no such column.</source>
        <comment>ColumnUnknown</comment>
        <translation>ऐसा कोई खाना नहीं है।</translation>
    </message>
    <message>
        <source>Make the header {allowed}.</source>
        <comment>ColumnUnknown</comment>
        <translation>शीर्षक में {allowed} लिखें।</translation>
    </message>
    <message>
        <source>the column stands there twice.</source>
        <comment>ColumnTwice</comment>
        <translation>यह खाना दो बार है।</translation>
    </message>
    <message>
        <source>Make the header {allowed}.</source>
        <comment>ColumnTwice</comment>
        <translation>शीर्षक में {allowed} लिखें।</translation>
    </message>
    <message>
        <source>the column is missing.</source>
        <comment>ColumnMissing</comment>
        <translation>यह खाना छूटा है।</translation>
    </message>
    <message>
        <source>Make the header {allowed}.</source>
        <comment>ColumnMissing</comment>
        <translation>शीर्षक में {allowed} लिखें।</translation>
    </message>
    <message>
        <source>the column stands in another place.</source>
        <comment>ColumnsReordered</comment>
        <translation>यह खाना दूसरी जगह पर है।</translation>
    </message>
    <message>
        <source>Put the columns in the order {allowed}.</source>
        <comment>ColumnsReordered</comment>
        <translation>खानों को {allowed} के क्रम में रखें।</translation>
    </message>
    <message>
        <source>the row has {given} cells, the header {allowed}.</source>
        <comment>RowTooShort</comment>
        <translation>पंक्ति में {given} खाने हैं, शीर्षक में {allowed} हैं।</translation>
    </message>
    <message>
        <source>Add what is missing; an empty cell keeps its comma.</source>
        <comment>RowTooShort</comment>
        <translation>जो छूटा है उसे जोड़ें; खाली खाने का अल्पविराम भी रहता है।</translation>
    </message>
    <message>
        <source>the row has {given} cells, the header {allowed}.</source>
        <comment>RowTooLong</comment>
        <translation>पंक्ति में {given} खाने हैं, शीर्षक में {allowed} हैं।</translation>
    </message>
    <message>
        <source>Remove what is too much, or put quotes around a cell with a comma in it.</source>
        <comment>RowTooLong</comment>
        <translation>जो ज्यादा है उसे हटाएं, या अल्पविराम वाले खाने को उद्धरण चिह्न में रखें।</translation>
    </message>
    <message>
        <source>this is not JSON that can be read: a sign is wrong, or a key stands twice.</source>
        <comment>JsonMalformed</comment>
        <translation>यह JSON पढ़ा नहीं जा सकता: कोई चिह्न गलत है, या कोई शब्द दो बार है।</translation>
    </message>
    <message>
        <source>Compare it with docs/examples/sanaswadi/rules.json.</source>
        <comment>JsonMalformed</comment>
        <translation>इसे Bahi के साथ आए नमूने rules.json से मिलाकर देखें।</translation>
    </message>
    <message>
        <source>there is no such key.</source>
        <comment>KeyUnknown</comment>
        <translation>ऐसा कोई शब्द नहीं है।</translation>
    </message>
    <message>
        <source>Remove it, or look for its spelling in docs/user-guide: rules in files.md, a loan&apos;s terms in loan-terms.md, a lender&apos;s in borrowings.md.</source>
        <comment>KeyUnknown</comment>
        <translation>इसे हटाएं, या मदद में देखें कि यह कैसे लिखा जाता है: नियम, ऋण की शर्तें और ऋणदाता की शर्तें अलग-अलग पन्नों पर हैं।</translation>
    </message>
    <message>
        <source>the key is missing.</source>
        <comment>KeyMissing</comment>
        <translation>यह शब्द छूटा है।</translation>
    </message>
    <message>
        <source>Add it; docs/user-guide says what it means: rules in files.md, a loan&apos;s terms in loan-terms.md, a lender&apos;s in borrowings.md.</source>
        <comment>KeyMissing</comment>
        <translation>इसे जोड़ें; मदद में लिखा है कि इसका क्या अर्थ है: नियम, ऋण की शर्तें और ऋणदाता की शर्तें अलग-अलग पन्नों पर हैं।</translation>
    </message>
    <message>
        <source>“{given}” does not fit here.</source>
        <comment>ValueUnknown</comment>
        <translation>“{given}” यहाँ ठीक नहीं बैठता।</translation>
    </message>
    <message>
        <source>It takes {allowed}.</source>
        <comment>ValueUnknown</comment>
        <translation>यहाँ {allowed} लिखें।</translation>
    </message>
    <message>
        <source>the cell is empty, but needed[ for “{subject}”].</source>
        <comment>CellMissing</comment>
        <translation>यह खाना खाली है, पर जरूरी है[ (“{subject}” के लिए)]।</translation>
    </message>
    <message>
        <source>Fill it.</source>
        <comment>CellMissing</comment>
        <translation>इसे भरें।</translation>
    </message>
    <message>
        <source>the cell is filled, but not used[ for “{subject}”].</source>
        <comment>CellNotUsed</comment>
        <translation>यह खाना भरा है, पर काम का नहीं है[ (“{subject}” के लिए)]।</translation>
    </message>
    <message>
        <source>Empty it, or see whether the row is of the right kind.</source>
        <comment>CellNotUsed</comment>
        <translation>इसे खाली करें, या देखें कि पंक्ति सही तरह की है।</translation>
    </message>
    <message>
        <source>“{given}” is not an amount.</source>
        <comment>AmountMalformed</comment>
        <translation>“{given}” राशि नहीं है।</translation>
    </message>
    <message>
        <source>Use digits only, such as 125 or 125.50.</source>
        <comment>AmountMalformed</comment>
        <translation>केवल अंक लिखें, जैसे 125 या 125.50</translation>
    </message>
    <message>
        <source>“{given}” is below zero.</source>
        <comment>AmountNegative</comment>
        <translation>“{given}” शून्य से कम है।</translation>
    </message>
    <message>
        <source>Write it without a sign; the kind of row says whether money comes or goes.</source>
        <comment>AmountNegative</comment>
        <translation>बिना चिह्न के लिखें; पैसा आया या गया, यह उसकी जगह से पता चलता है।</translation>
    </message>
    <message>
        <source>“{given}” has more than the {allowed} decimals of the book&apos;s currency.</source>
        <comment>AmountTooFine</comment>
        <translation>“{given}” में दशमलव के बाद {allowed} से ज्यादा अंक हैं, बही की मुद्रा में इतने नहीं होते।</translation>
    </message>
    <message>
        <source>Write what was really paid.</source>
        <comment>AmountTooFine</comment>
        <translation>जितना सच में दिया गया, उतना लिखें।</translation>
    </message>
    <message>
        <source>[“{given}” is more than {allowed}: ]no amount may be so large.</source>
        <comment>AmountTooLarge</comment>
        <translation>[“{given}” {allowed} से ज्यादा है: ]इतनी बड़ी राशि नहीं लिखी जाती।</translation>
    </message>
    <message>
        <source>Look for digits too many.</source>
        <comment>AmountTooLarge</comment>
        <translation>देखें कि अंक ज्यादा न हों।</translation>
    </message>
    <message>
        <source>the amount is zero.</source>
        <comment>AmountZero</comment>
        <translation>राशि शून्य है।</translation>
    </message>
    <message>
        <source>Write what it is, or leave the row out.</source>
        <comment>AmountZero</comment>
        <translation>सही राशि लिखें, या यह पंक्ति छोड़ दें।</translation>
    </message>
    <message>
        <source>“{given}” is not a date.</source>
        <comment>DateMalformed</comment>
        <translation>“{given}” तारीख नहीं है।</translation>
    </message>
    <message>
        <source>Write year, month and day, such as 2006-03-01.</source>
        <comment>DateMalformed</comment>
        <translation>साल, महीना और दिन लिखें, जैसे 2006-03-01</translation>
    </message>
    <message>
        <source>“{given}” is not in the calendar.</source>
        <comment>DateNotInCalendar</comment>
        <translation>“{given}” कैलेंडर में नहीं है।</translation>
    </message>
    <message>
        <source>Correct the month or the day.</source>
        <comment>DateNotInCalendar</comment>
        <translation>महीना या दिन ठीक करें।</translation>
    </message>
    <message>
        <source>“{given}” is not in the years 1000 to 9999.</source>
        <comment>DateOutOfRange</comment>
        <translation>“{given}” साल 1000 से 9999 के बीच की नहीं है।</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <comment>DateOutOfRange</comment>
        <translation>साल चार अंकों में लिखें।</translation>
    </message>
    <message>
        <source>“{given}” is not a number from 1 on.</source>
        <comment>NumberMalformed</comment>
        <translation>“{given}” 1 से शुरू होने वाली संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Use digits only, such as 4.</source>
        <comment>NumberMalformed</comment>
        <translation>केवल अंक लिखें, जैसे 4</translation>
    </message>
    <message>
        <source>“{given}” is not a rate.</source>
        <comment>RateMalformed</comment>
        <translation>“{given}” ब्याज दर नहीं है।</translation>
    </message>
    <message>
        <source>Write per cent a month, such as 2 or 1.5.</source>
        <comment>RateMalformed</comment>
        <translation>महीने का प्रतिशत लिखें, जैसे 2 या 1.5</translation>
    </message>
    <message>
        <source>an invisible character stands in the text.</source>
        <comment>TextControlCharacter</comment>
        <translation>यहाँ एक अक्षर है जो दिखाई नहीं देता।</translation>
    </message>
    <message>
        <source>Type the text anew, do not paste it.</source>
        <comment>TextControlCharacter</comment>
        <translation>चिपकाएं नहीं, फिर से लिखें।</translation>
    </message>
    <message>
        <source>the text has {given} letters; it may have {allowed}.</source>
        <comment>TextTooLong</comment>
        <translation>यहाँ {given} अक्षर हैं; {allowed} तक हो सकते हैं।</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <comment>TextTooLong</comment>
        <translation>इसे छोटा करें।</translation>
    </message>
    <message>
        <source>twelve digits in the text look like an Aadhaar number, which no book may hold.</source>
        <comment>TextLikeAadhaar</comment>
        <translation>यहाँ बारह अंक आधार नंबर जैसे हैं, जो किसी बही में नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Keep the last four?</source>
        <comment>TextLikeAadhaar</comment>
        <translation>क्या केवल आखिरी चार अंक रखें?</translation>
    </message>
    <message>
        <source>“{given}” would be a formula in a spreadsheet.</source>
        <comment>TextLikeFormula</comment>
        <translation>“{given}” स्प्रेडशीट में सूत्र बन जाता है।</translation>
    </message>
    <message>
        <source>Begin the name with a letter.</source>
        <comment>TextLikeFormula</comment>
        <translation>नाम को किसी अक्षर से शुरू करें।</translation>
    </message>
    <message>
        <source>“{given}” is not a kind of row.</source>
        <comment>KindUnknown</comment>
        <translation>“{given}” नाम की कोई पंक्ति नहीं होती।</translation>
    </message>
    <message>
        <source>Use one of {allowed}.</source>
        <comment>KindUnknown</comment>
        <translation>इनमें से एक लिखें: {allowed}</translation>
    </message>
    <message>
        <source>“{given}” is not a head of this kind of row.</source>
        <comment>HeadUnknown</comment>
        <translation>“{given}” इस तरह की पंक्ति का मद नहीं है।</translation>
    </message>
    <message>
        <source>Use one of {allowed}.</source>
        <comment>HeadUnknown</comment>
        <translation>इनमें से एक लिखें: {allowed}</translation>
    </message>
    <message>
        <source>“{given}” is not a currency Bahi knows.</source>
        <comment>CurrencyUnknown</comment>
        <translation>“{given}” नाम की मुद्रा Bahi में नहीं है।</translation>
    </message>
    <message>
        <source>Use its three letters, such as INR, VND or RUB.</source>
        <comment>CurrencyUnknown</comment>
        <translation>मुद्रा के तीन अक्षर लिखें, जैसे INR, VND या RUB</translation>
    </message>
    <message>
        <source>the reason is empty.</source>
        <comment>ReasonMissing</comment>
        <translation>कारण नहीं लिखा है।</translation>
    </message>
    <message>
        <source>Say in a few words why: it stays in the book.</source>
        <comment>ReasonMissing</comment>
        <translation>दो-चार शब्दों में कारण लिखें: वह बही में रहता है।</translation>
    </message>
    <message>
        <source>The entry has fewer than two lines.</source>
        <comment>FewerThanTwoPostings</comment>
        <translation>प्रविष्टि में दो से कम पंक्तियां हैं।</translation>
    </message>
    <message>
        <source>Write what came or went, and on which account.</source>
        <comment>FewerThanTwoPostings</comment>
        <translation>लिखें कि क्या आया या गया, और किस खाते में।</translation>
    </message>
    <message>
        <source>The entry has more lines than one may have.</source>
        <comment>TooManyPostings</comment>
        <translation>प्रविष्टि में बहुत ज्यादा पंक्तियां हैं।</translation>
    </message>
    <message>
        <source>Divide it into two.</source>
        <comment>TooManyPostings</comment>
        <translation>इसे दो में बांटें।</translation>
    </message>
    <message>
        <source>A line of the entry is zero.</source>
        <comment>PostingOfZero</comment>
        <translation>प्रविष्टि की एक पंक्ति शून्य है।</translation>
    </message>
    <message>
        <source>Write its amount, or leave the line out.</source>
        <comment>PostingOfZero</comment>
        <translation>उसकी राशि लिखें, या वह पंक्ति छोड़ दें।</translation>
    </message>
    <message>
        <source>{subject} is no account that can stand here[: what it brought before the book began is part of the surplus, {allowed}].</source>
        <comment>AccountUnknown</comment>
        <translation>खाता {subject} यहाँ नहीं लिखा जा सकता[: बही शुरू होने से पहले की उसकी आय या खर्च अधिशेष {allowed} में है]।</translation>
    </message>
    <message>
        <source>Use a code of the chart of accounts, such as 1010 for the cash box.</source>
        <comment>AccountUnknown</comment>
        <translation>खातों की सूची का कोड लिखें, जैसे कैश बॉक्स के लिए 1010</translation>
    </message>
    <message>
        <source>Account {subject} is kept in pages, of members or of loans.</source>
        <comment>SubLedgerMissing</comment>
        <translation>खाता {subject} पन्नों में रखा जाता है, सदस्य के या ऋण के।</translation>
    </message>
    <message>
        <source>Write whose page it is.</source>
        <comment>SubLedgerMissing</comment>
        <translation>लिखें कि पन्ना किसका है।</translation>
    </message>
    <message>
        <source>Debit and credit are not equal[: {given} and {allowed}].</source>
        <comment>Unbalanced</comment>
        <translation>नाम और जमा बराबर नहीं[: नाम {given}, जमा {allowed}] हैं।</translation>
    </message>
    <message>
        <source>Correct a line, or add the one that is missing.</source>
        <comment>Unbalanced</comment>
        <translation>कोई पंक्ति ठीक करें, या छूटी पंक्ति जोड़ें।</translation>
    </message>
    <message>
        <source>On {subject} the box would hold {given} less than nothing.</source>
        <comment>CashBelowZero</comment>
        <translation>{subject} को कैश बॉक्स में {given} कम पड़ते हैं।</translation>
    </message>
    <message>
        <source>Lower what goes out, or enter what came in before.</source>
        <comment>CashBelowZero</comment>
        <translation>जो बाहर जाता है उसे घटाएं, या जो पहले आया था उसे लिखें।</translation>
    </message>
    <message>
        <source>On {allowed} or later the account {subject} would hold {given} less than nothing.</source>
        <comment>BankBelowZero</comment>
        <translation>{allowed} को या उसके बाद खाता {subject} में {given} कम पड़ते हैं।</translation>
    </message>
    <message>
        <source>Lower what is drawn or paid from it, or enter what came in before.</source>
        <comment>BankBelowZero</comment>
        <translation>जो निकाला या दिया गया उसे घटाएं, या जो पहले आया था उसे लिखें।</translation>
    </message>
    <message>
        <source>On {allowed} or later {subject} would stand {given} on the wrong side: more would have been taken from it than there was.</source>
        <comment>PageBelowZero</comment>
        <translation>{allowed} को या उसके बाद {subject} में {given} कम पड़ते हैं: जितना था उससे ज्यादा निकला।</translation>
    </message>
    <message>
        <source>Lower the amount, or enter what is missing before it.</source>
        <comment>PageBelowZero</comment>
        <translation>राशि घटाएं, या उससे पहले की छूटी प्रविष्टि लिखें।</translation>
    </message>
    <message>
        <source>Of the grant {subject} {given} would be used, and only {allowed} was spent on what it is for.</source>
        <comment>GrantOverused</comment>
        <translation>अनुदान {subject} से {given} लिया जा रहा है, पर उसके काम पर {allowed} ही खर्च हुआ है।</translation>
    </message>
    <message>
        <source>Use it for costs entered with this grant, 5410; other costs are the group&apos;s own.</source>
        <comment>GrantOverused</comment>
        <translation>इसे उन्हीं खर्चों पर लगाएं जो इस अनुदान के साथ खाता 5410 में लिखे गए; बाकी खर्च समूह का अपना है।</translation>
    </message>
    <message>
        <source>On {subject} {given} was counted, and the book says {allowed}.</source>
        <comment>CashCountDiffers</comment>
        <translation>{subject} को गिना हुआ नगद {given} है, बही में {allowed} है।</translation>
    </message>
    <message>
        <source>Count again. What stays is resolved upon and written down: cash short, a payment under 5230, or cash over, a receipt under 4220 or 2350, with its resolution.</source>
        <comment>CashCountDiffers</comment>
        <translation>दोबारा गिनें, या अंतर का प्रस्ताव लिखें।</translation>
    </message>
    <message>
        <source>The count of {subject} says some of it by note and coin and some as a sum.</source>
        <comment>CountMixed</comment>
        <translation>{subject} की गिनती में कुछ नोट और सिक्कों से लिखा है, कुछ जोड़कर।</translation>
    </message>
    <message>
        <source>Write all of it by note and coin, or one sum.</source>
        <comment>CountMixed</comment>
        <translation>पूरी गिनती नोट और सिक्कों से लिखें, या एक ही राशि में।</translation>
    </message>
    <message>
        <source>The count of {subject} has {given} faces; it may have {allowed}.</source>
        <comment>CountTooLong</comment>
        <translation>{subject} की गिनती में {given} तरह के नोट और सिक्के हैं; {allowed} तक हो सकते हैं।</translation>
    </message>
    <message>
        <source>Write each note and coin once.</source>
        <comment>CountTooLong</comment>
        <translation>हर नोट और सिक्के को एक बार लिखें।</translation>
    </message>
    <message>
        <source>There is no page {subject}.</source>
        <comment>PageUnknown</comment>
        <translation>{subject} नाम का कोई पन्ना नहीं है।</translation>
    </message>
    <message>
        <source>Correct the code, or open the page first: bahi page open.</source>
        <comment>PageUnknown</comment>
        <translation>कोड ठीक करें, या पहले यह पन्ना खोलें।</translation>
    </message>
    <message>
        <source>{subject} is a page of kind {given}, not {allowed}.</source>
        <comment>PageOfOther</comment>
        <translation>पन्ना {subject} “{given}” का है, “{allowed}” का नहीं।</translation>
    </message>
    <message>
        <source>Correct the code or the account.</source>
        <comment>PageOfOther</comment>
        <translation>कोड या खाता ठीक करें।</translation>
    </message>
    <message>
        <source>The page {subject} was opened on {allowed}, after {given}.</source>
        <comment>PageNotYetOpen</comment>
        <translation>पन्ना {subject} खुलने की तारीख {allowed} है, जो {given} के बाद है।</translation>
    </message>
    <message>
        <source>Correct the date or the code.</source>
        <comment>PageNotYetOpen</comment>
        <translation>तारीख या कोड ठीक करें।</translation>
    </message>
    <message>
        <source>A page of kind {subject} must be named[; there are {allowed}].</source>
        <comment>PageMissing</comment>
        <translation>यहाँ “{subject}” का पन्ना लिखना जरूरी है[ ({allowed} में से एक)]।</translation>
    </message>
    <message>
        <source>Write its code, or open the page first: bahi page open.</source>
        <comment>PageMissing</comment>
        <translation>उसका कोड लिखें, या पहले यह पन्ना खोलें।</translation>
    </message>
    <message>
        <source>Account {subject} has no pages in this book; “{given}” names one.</source>
        <comment>PageNotUsed</comment>
        <translation>इस बही में खाता {subject} के पन्ने नहीं हैं; “{given}” पन्ना लिखा है।</translation>
    </message>
    <message>
        <source>Leave the page empty.</source>
        <comment>PageNotUsed</comment>
        <translation>पन्ने की जगह खाली छोड़ें।</translation>
    </message>
    <message>
        <source>The code {subject} is that of another page or of a member.</source>
        <comment>PageCodeTaken</comment>
        <translation>कोड {subject} किसी और पन्ने या सदस्य का है।</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <comment>PageCodeTaken</comment>
        <translation>दूसरा कोड चुनें।</translation>
    </message>
    <message>
        <source>The page {given} was opened before {subject}, or is that page.</source>
        <comment>PageOfLater</comment>
        <translation>पन्ना {given} पन्ना {subject} से पहले खुला था, या वही पन्ना है।</translation>
    </message>
    <message>
        <source>A page belongs to one that was opened before it: name another, or none.</source>
        <comment>PageOfLater</comment>
        <translation>पन्ना उसी का होता है जो उससे पहले खुला था: दूसरा लिखें, या कोई न लिखें।</translation>
    </message>
    <message>
        <source>The page {subject} would end on {given}, before it is opened on {allowed}.</source>
        <comment>PageEndsEarly</comment>
        <translation>पन्ना {subject} {given} को बंद होता है, पर वह {allowed} को खुलता है।</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <comment>PageEndsEarly</comment>
        <translation>दोनों में से एक तारीख ठीक करें।</translation>
    </message>
    <message>
        <source>The grant {subject} was to be spent until {allowed}, and this is of {given}.</source>
        <comment>GrantEnded</comment>
        <translation>अनुदान {subject} {allowed} तक खर्च करना था, यह {given} का है।</translation>
    </message>
    <message>
        <source>Enter it as the group&apos;s own cost; if the donor gave more time: bahi page correct.</source>
        <comment>GrantEnded</comment>
        <translation>इसे समूह के अपने खर्च में लिखें; दाता संस्था ने समय बढ़ाया हो तो अनुदान का पन्ना ठीक करें।</translation>
    </message>
    <message>
        <source>Voucher {subject} is called {given}, and its lines make it {allowed}.</source>
        <comment>VoucherKindWrong</comment>
        <translation>वाउचर {subject} को {given} लिखा है, पर अपनी पंक्तियों से वह {allowed} है।</translation>
    </message>
    <message>
        <source>Leave its kind empty; “set-off” is for a voucher without cash.</source>
        <comment>VoucherKindWrong</comment>
        <translation>उसकी तरह का खाना खाली छोड़ें; समायोजन बिना नगद के वाउचर को कहते हैं।</translation>
    </message>
    <message>
        <source>[Voucher {subject}: ]account {given} never goes with cash.</source>
        <comment>VoucherMixesCash</comment>
        <translation>[वाउचर {subject}: ]खाता {given} नगद के साथ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Write it as a voucher of its own, without cash, that follows this one.</source>
        <comment>VoucherMixesCash</comment>
        <translation>इसका बिना नगद का अलग वाउचर बनाएं, जो इसके बाद आए।</translation>
    </message>
    <message>
        <source>The voucher {subject} stands there twice, with other lines between or another day.</source>
        <comment>VoucherTwiceInFile</comment>
        <translation>वाउचर {subject} दो बार है: बीच में दूसरी पंक्तियां हैं, या दिन अलग है।</translation>
    </message>
    <message>
        <source>Bring its lines together, or give one of them another number.</source>
        <comment>VoucherTwiceInFile</comment>
        <translation>उसकी पंक्तियां साथ रखें, या एक को दूसरी संख्या दें।</translation>
    </message>
    <message>
        <source>The number {subject} is used already, by voucher {given}, which says something else.</source>
        <comment>VoucherSavedDifferently</comment>
        <translation>संख्या {subject} पहले से वाउचर {given} की है, जिसमें कुछ और लिखा है।</translation>
    </message>
    <message>
        <source>Choose another number, or take that voucher back: bahi reverse.</source>
        <comment>VoucherSavedDifferently</comment>
        <translation>दूसरी संख्या चुनें, या उस वाउचर की उलटी प्रविष्टि करें।</translation>
    </message>
    <message>
        <source>Voucher {subject} was saved before and taken back, by voucher {given}.</source>
        <comment>VoucherTakenBack</comment>
        <translation>वाउचर {subject} पहले सहेजा गया था, फिर वाउचर {given} से उसकी उलटी प्रविष्टि हुई।</translation>
    </message>
    <message>
        <source>Leave its rows out; what is right after all gets a number of its own.</source>
        <comment>VoucherTakenBack</comment>
        <translation>उसकी पंक्तियां छोड़ दें; जो फिर भी सही है उसे अपनी अलग संख्या दें।</translation>
    </message>
    <message>
        <source>A voucher of {subject} is before the cut-off of {given}, which has it already.</source>
        <comment>VoucherBeforeCutoff</comment>
        <translation>{subject} का वाउचर {given} के शुरुआती हिसाब से पहले का है, उसमें आ चुका है।</translation>
    </message>
    <message>
        <source>Correct the date, or leave the voucher out.</source>
        <comment>VoucherBeforeCutoff</comment>
        <translation>तारीख ठीक करें, या यह वाउचर छोड़ दें।</translation>
    </message>
    <message>
        <source>Voucher {subject} follows “{given}”, and there is no such voucher.</source>
        <comment>FollowsUnknown</comment>
        <translation>वाउचर {subject} को वाउचर “{given}” के बाद का लिखा है, पर ऐसा कोई वाउचर नहीं है।</translation>
    </message>
    <message>
        <source>Write the number of a voucher that stands before it.</source>
        <comment>FollowsUnknown</comment>
        <translation>उससे पहले के किसी वाउचर की संख्या लिखें।</translation>
    </message>
    <message>
        <source>A line has an amount on one side: debit or credit.</source>
        <comment>SideMissing</comment>
        <translation>एक पंक्ति की राशि एक ही तरफ होती है: नाम या जमा।</translation>
    </message>
    <message>
        <source>Fill one of the two cells and empty the other.</source>
        <comment>SideMissing</comment>
        <translation>एक खाना भरें और दूसरा खाली करें।</translation>
    </message>
    <message>
        <source>“{given}” is not a voucher&apos;s number.</source>
        <comment>ReferenceMalformed</comment>
        <translation>“{given}” वाउचर संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Use one to twenty of A-Z, 0-9, hyphen and slash.</source>
        <comment>ReferenceMalformed</comment>
        <translation>एक से बीस तक अक्षर लिखें: A-Z, 0-9, - और / चलते हैं।</translation>
    </message>
    <message>
        <source>Voucher {subject} does not move this bank account up to {allowed}.</source>
        <comment>VoucherNotAtBank</comment>
        <translation>वाउचर {subject} से {allowed} तक इस बैंक खाते में कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Name vouchers of this account that the bank did not know on that day.</source>
        <comment>VoucherNotAtBank</comment>
        <translation>इस खाते के वे वाउचर लिखें जो उस दिन तक बैंक में नहीं चढ़े थे।</translation>
    </message>
    <message>
        <source>What the bank said on {subject} is written down already, {given}.</source>
        <comment>StatementThere</comment>
        <translation>{subject} का बैंक शेष पहले से {given} लिखा है।</translation>
    </message>
    <message>
        <source>To correct it say why: --reason TEXT.</source>
        <comment>StatementThere</comment>
        <translation>सुधार के लिए कारण लिखें।</translation>
    </message>
    <message>
        <source>On {subject} no rules are in force yet.</source>
        <comment>NoRulesYet</comment>
        <translation>{subject} को अभी कोई नियम लागू नहीं है।</translation>
    </message>
    <message>
        <source>Enter the rules of that time: bahi rules set.</source>
        <comment>NoRulesYet</comment>
        <translation>उस समय के नियम लिखें।</translation>
    </message>
    <message>
        <source>There are rules from {subject} already.</source>
        <comment>RulesTwice</comment>
        <translation>{subject} से लागू नियम पहले से हैं।</translation>
    </message>
    <message>
        <source>Correct those, bahi correct rules, or choose another day.</source>
        <comment>RulesTwice</comment>
        <translation>उन्हीं नियमों को ठीक करें, या दूसरा दिन चुनें।</translation>
    </message>
    <message>
        <source>Rules from {subject} begin before a meeting that is saved, {given}.</source>
        <comment>RulesNeedLateReason</comment>
        <translation>{subject} से लागू नियम पूरी हुई बैठक ({given}) से पहले शुरू होते हैं।</translation>
    </message>
    <message>
        <source>Correct the date, or say why they come late: --late REASON.</source>
        <comment>RulesNeedLateReason</comment>
        <translation>तारीख ठीक करें, या देर का कारण लिखें।</translation>
    </message>
    <message>
        <source>“{given}” is not a member code.</source>
        <comment>MemberCodeMalformed</comment>
        <translation>“{given}” सदस्य कोड नहीं है।</translation>
    </message>
    <message>
        <source>Use one to twelve of A-Z, 0-9 and hyphen; for a new member it may stay empty.</source>
        <comment>MemberCodeMalformed</comment>
        <translation>एक से बारह तक अक्षर लिखें: A-Z, 0-9 और - चलते हैं; नए सदस्य का कोड खाली रह सकता है।</translation>
    </message>
    <message>
        <source>The code {subject} is taken.</source>
        <comment>MemberCodeTaken</comment>
        <translation>कोड {subject} पहले से किसी सदस्य का है।</translation>
    </message>
    <message>
        <source>Choose another, or leave it empty: then one is drawn.</source>
        <comment>MemberCodeTaken</comment>
        <translation>दूसरा चुनें, या खाली छोड़ें: तब कोड अपने आप बनता है।</translation>
    </message>
    <message>
        <source>“{given}” is a member already, with the code {subject}.</source>
        <comment>MemberNameThere</comment>
        <translation>“{given}” पहले से सदस्य हैं, कोड {subject} है।</translation>
    </message>
    <message>
        <source>Leave her line out. For another woman of that name write a code of your choice.</source>
        <comment>MemberNameThere</comment>
        <translation>यह पंक्ति छोड़ दें। इसी नाम की दूसरी महिला के लिए अपनी पसंद का कोड लिखें।</translation>
    </message>
    <message>
        <source>There is no member {subject}.</source>
        <comment>MemberUnknown</comment>
        <translation>{subject} कोड का कोई सदस्य नहीं है।</translation>
    </message>
    <message>
        <source>Correct the code, or take her in first: bahi member import.</source>
        <comment>MemberUnknown</comment>
        <translation>कोड ठीक करें, या पहले सदस्य जोड़ें।</translation>
    </message>
    <message>
        <source>Member {subject} joined on {allowed}, after {given}.</source>
        <comment>MemberNotYetJoined</comment>
        <translation>सदस्य {subject} के जुड़ने की तारीख {allowed} है, जो {given} के बाद है।</translation>
    </message>
    <message>
        <source>Correct the date or the code.</source>
        <comment>MemberNotYetJoined</comment>
        <translation>तारीख या कोड ठीक करें।</translation>
    </message>
    <message>
        <source>Member {subject} left on {allowed} already; this is of {given}.</source>
        <comment>MemberHasLeft</comment>
        <translation>सदस्य {subject} {allowed} से समूह से अलग हैं, यह {given} का है।</translation>
    </message>
    <message>
        <source>Correct the date or the code.</source>
        <comment>MemberHasLeft</comment>
        <translation>तारीख या कोड ठीक करें।</translation>
    </message>
    <message>
        <source>Member {subject} cannot leave on {given}: the book has her there on {allowed}.</source>
        <comment>MemberStillThere</comment>
        <translation>सदस्य {subject} का {given} को समूह से अलग होना नहीं लिखा जा सकता: बही में {allowed} को भी उनका नाम है।</translation>
    </message>
    <message>
        <source>Enter her leaving on {allowed} or later, or take back what is after {given}.</source>
        <comment>MemberStillThere</comment>
        <translation>अलग होने की तारीख {allowed} या उसके बाद की लिखें, या {given} के बाद की प्रविष्टियां उलटें।</translation>
    </message>
    <message>
        <source>Member {subject} left on {allowed} and was paid her savings: one of {given} would stay on her page for ever.</source>
        <comment>SavingsPaidOut</comment>
        <translation>सदस्य {subject} {allowed} से समूह से अलग हैं और उनकी बचत वापसी हो चुकी है: {given} की बचत उनके पन्ने पर हमेशा पड़ी रहती।</translation>
    </message>
    <message>
        <source>Take the row out; the money is hers, give it back.</source>
        <comment>SavingsPaidOut</comment>
        <translation>यह पंक्ति हटाएं; पैसा उन्हीं का है, उन्हें लौटा दें।</translation>
    </message>
    <message>
        <source>There is no drawing “{given}”[: {allowed}].</source>
        <comment>SymbolUnknown</comment>
        <translation>“{given}” नाम का कोई चित्र नहीं है[ (ये हैं: {allowed})]।</translation>
    </message>
    <message>
        <source>Choose one of the drawings there are.</source>
        <comment>SymbolUnknown</comment>
        <translation>जो चित्र हैं, उनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>The drawing “{given}” stays with {subject}, who left.</source>
        <comment>SymbolKept</comment>
        <translation>“{given}” चित्र {subject} का ही रहेगा, जो समूह छोड़ चुकी हैं।</translation>
    </message>
    <message>
        <source>Choose a drawing of somebody who is a member, or a free one.</source>
        <comment>SymbolKept</comment>
        <translation>किसी सदस्य का चित्र चुनें, या कोई खाली चित्र।</translation>
    </message>
    <message>
        <source>{subject} is no picture that Bahi can keep.</source>
        <comment>PhotoMalformed</comment>
        <translation>{subject} ऐसी तस्वीर नहीं है जिसे Bahi रख सके।</translation>
    </message>
    <message>
        <source>Choose a photo, as a JPEG or PNG file.</source>
        <comment>PhotoMalformed</comment>
        <translation>JPEG या PNG फाइल में कोई फोटो चुनें।</translation>
    </message>
    <message>
        <source>There is no meeting on {subject}.</source>
        <comment>MeetingUnknown</comment>
        <translation>{subject} की कोई बैठक बही में नहीं है।</translation>
    </message>
    <message>
        <source>Correct the date, or post the meeting first: bahi meeting post.</source>
        <comment>MeetingUnknown</comment>
        <translation>तारीख ठीक करें, या पहले वह बैठक लिखें।</translation>
    </message>
    <message>
        <source>The meeting of {subject} stands there twice.</source>
        <comment>MeetingTwiceInFile</comment>
        <translation>{subject} की बैठक दो बार है।</translation>
    </message>
    <message>
        <source>Bring its rows together, with one row of kind “meeting” at most.</source>
        <comment>MeetingTwiceInFile</comment>
        <translation>उसकी पंक्तियां साथ रखें, और “meeting” वाली एक ही पंक्ति रखें।</translation>
    </message>
    <message>
        <source>The meeting of {subject} is saved already, and not with these rows.</source>
        <comment>MeetingSavedDifferently</comment>
        <translation>{subject} की बैठक पहले से सहेजी है, पर इन पंक्तियों के साथ नहीं।</translation>
    </message>
    <message>
        <source>Correct what is saved: bahi reverse, bahi supersede.</source>
        <comment>MeetingSavedDifferently</comment>
        <translation>जो सहेजा है उसी में सुधार करें।</translation>
    </message>
    <message>
        <source>The meeting of {subject} was saved, and corrected since: voucher {given} was taken back.</source>
        <comment>MeetingCorrectedSince</comment>
        <translation>{subject} की बैठक सहेजने के बाद सुधारी गई: वाउचर {given} की उलटी प्रविष्टि हुई।</translation>
    </message>
    <message>
        <source>Put what is right in its place: bahi supersede, with the voucher&apos;s record.</source>
        <comment>MeetingCorrectedSince</comment>
        <translation>उसकी जगह सही प्रविष्टि लिखें।</translation>
    </message>
    <message>
        <source>The meeting of {subject} is before the cut-off of {given}, which has it already.</source>
        <comment>MeetingBeforeCutoff</comment>
        <translation>{subject} की बैठक {given} के शुरुआती हिसाब से पहले की है, उसमें आ चुकी है।</translation>
    </message>
    <message>
        <source>Correct the date, or leave the meeting out.</source>
        <comment>MeetingBeforeCutoff</comment>
        <translation>तारीख ठीक करें, या यह बैठक छोड़ दें।</translation>
    </message>
    <message>
        <source>The meeting of {subject} is before the last one saved, {given}.</source>
        <comment>MeetingNeedsLateReason</comment>
        <translation>बैठक की तारीख {subject} पिछली पूरी हुई बैठक ({given}) से पहले की है।</translation>
    </message>
    <message>
        <source>Correct the date, or say why it comes late: --late REASON.</source>
        <comment>MeetingNeedsLateReason</comment>
        <translation>तारीख ठीक करें, या देर से लिखने का कारण लिखें।</translation>
    </message>
    <message>
        <source>It was written down that nobody met on {subject}.</source>
        <comment>MeetingWasMissed</comment>
        <translation>बही में लिखा है कि {subject} को बैठक नहीं हुई।</translation>
    </message>
    <message>
        <source>Correct the date, or say why there is a meeting after all: --late REASON.</source>
        <comment>MeetingWasMissed</comment>
        <translation>तारीख ठीक करें, या लिखें कि बैठक फिर भी क्यों है।</translation>
    </message>
    <message>
        <source>Member {subject} stands in the roll call twice.</source>
        <comment>AttendanceTwice</comment>
        <translation>सदस्य {subject} का नाम हाजिरी में दो बार है।</translation>
    </message>
    <message>
        <source>Keep one of the rows.</source>
        <comment>AttendanceTwice</comment>
        <translation>एक ही पंक्ति रखें।</translation>
    </message>
    <message>
        <source>Loans, leaving, savings given back, funds moved and money borrowed go by resolution only; this has none.</source>
        <comment>ResolutionMissing</comment>
        <translation>ऋण, समूह से अलग होना, बचत वापसी, निधि बदलना और ऋण लेना प्रस्ताव से ही होता है; यहाँ प्रस्ताव नहीं लिखा है।</translation>
    </message>
    <message>
        <source>Enter the resolution of the meeting, and write its number beside this: column ref, or resolution in a voucher.</source>
        <comment>ResolutionMissing</comment>
        <translation>पहले इस बैठक का प्रस्ताव लिखें, फिर उसकी संख्या यहाँ लिखें।</translation>
    </message>
    <message>
        <source>Resolution {subject} stands there twice.</source>
        <comment>ResolutionTwice</comment>
        <translation>प्रस्ताव {subject} दो बार है।</translation>
    </message>
    <message>
        <source>Number each resolution of a meeting once.</source>
        <comment>ResolutionTwice</comment>
        <translation>बैठक के हर प्रस्ताव को अलग संख्या दें।</translation>
    </message>
    <message>
        <source>Resolution {subject} is not in the minutes.</source>
        <comment>ResolutionUnknown</comment>
        <translation>प्रस्ताव {subject} कार्यवाही में नहीं है।</translation>
    </message>
    <message>
        <source>Enter it as a row of kind “resolution”, or correct the number.</source>
        <comment>ResolutionUnknown</comment>
        <translation>पहले यह प्रस्ताव लिखें, या संख्या ठीक करें।</translation>
    </message>
    <message>
        <source>The cut-off sheet does not balance: debit {given}, credit {allowed}.</source>
        <comment>CutoffUnbalanced</comment>
        <translation>शुरुआती हिसाब पत्रक बराबर नहीं: नाम {given}, जमा {allowed} है।</translation>
    </message>
    <message>
        <source>Correct a row, or add the difference as surplus (3030).</source>
        <comment>CutoffUnbalanced</comment>
        <translation>पंक्ति ठीक करें, या अंतर को अधिशेष (3030) में जोड़ें।</translation>
    </message>
    <message>
        <source>The book has its cut-off already.</source>
        <comment>CutoffTwice</comment>
        <translation>बही में शुरुआती हिसाब पहले से है।</translation>
    </message>
    <message>
        <source>Correct that one: bahi supersede.</source>
        <comment>CutoffTwice</comment>
        <translation>उसी में सुधार करें।</translation>
    </message>
    <message>
        <source>Meetings are saved already, and a cut-off comes before the first.</source>
        <comment>CutoffAfterMeetings</comment>
        <translation>बैठकें पहले से सहेजी हैं, और शुरुआती हिसाब पहली बैठक से पहले का होता है।</translation>
    </message>
    <message>
        <source>Give it a day before the first meeting; a book that began without one is made anew.</source>
        <comment>CutoffAfterMeetings</comment>
        <translation>पहली बैठक से पहले की तारीख लिखें; जो बही इसके बिना शुरू हुई उसे नए सिरे से बनाएं।</translation>
    </message>
    <message>
        <source>Voucher {subject} is of {given}, and a cut-off comes before the first.</source>
        <comment>CutoffAfterVouchers</comment>
        <translation>वाउचर {subject} {given} का है, और शुरुआती हिसाब पहले वाउचर से पहले का होता है।</translation>
    </message>
    <message>
        <source>Give it a day that is not later, or take the voucher back first.</source>
        <comment>CutoffAfterVouchers</comment>
        <translation>ऐसी तारीख लिखें जो उसके बाद की न हो, या पहले उस वाउचर की उलटी प्रविष्टि करें।</translation>
    </message>
    <message>
        <source>{given} is another day than {allowed}, where the sheet began.</source>
        <comment>DateNotTheSame</comment>
        <translation>{given} दूसरा दिन है, पत्रक {allowed} से शुरू हुआ है।</translation>
    </message>
    <message>
        <source>Give all rows one day.</source>
        <comment>DateNotTheSame</comment>
        <translation>सब पंक्तियों में एक ही दिन लिखें।</translation>
    </message>
    <message>
        <source>[{subject}: ]there is no loan {given}.</source>
        <comment>LoanUnknown</comment>
        <translation>[{subject}: ]ऋण {given} बही में नहीं है।</translation>
    </message>
    <message>
        <source>Correct the number; in a meeting it stands in ref, and an instalment with its loan.</source>
        <comment>LoanUnknown</comment>
        <translation>ऋण की संख्या ठीक करें।</translation>
    </message>
    <message>
        <source>Loan {subject} was given on {allowed}, after {given}.</source>
        <comment>LoanNotYetGiven</comment>
        <translation>ऋण {subject} {allowed} को दिया गया था, {given} के बाद।</translation>
    </message>
    <message>
        <source>Write a day from {allowed} on, or another loan.</source>
        <comment>LoanNotYetGiven</comment>
        <translation>{allowed} या उसके बाद का दिन लिखें, या दूसरा ऋण लिखें।</translation>
    </message>
    <message>
        <source>{subject}: loan {given} is somebody else&apos;s.</source>
        <comment>LoanNotHers</comment>
        <translation>{subject}: ऋण {given} किसी और का है।</translation>
    </message>
    <message>
        <source>Correct the number or the code.</source>
        <comment>LoanNotHers</comment>
        <translation>संख्या या कोड ठीक करें।</translation>
    </message>
    <message>
        <source>{subject} has no open loan on that day.</source>
        <comment>LoanNoneOpen</comment>
        <translation>उस दिन {subject} का कोई ऋण बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Correct the code, or enter the money as saving.</source>
        <comment>LoanNoneOpen</comment>
        <translation>कोड ठीक करें, या पैसा बचत में लिखें।</translation>
    </message>
    <message>
        <source>{subject} has several loans it could be[: {allowed}].</source>
        <comment>LoanSeveralOpen</comment>
        <translation>{subject} के एक से ज्यादा ऋण[ ({allowed})] बाकी हैं।</translation>
    </message>
    <message>
        <source>Write the number of the loan in the column ref.</source>
        <comment>LoanSeveralOpen</comment>
        <translation>लिखें कि कौन सा ऋण है।</translation>
    </message>
    <message>
        <source>Loan {given} was given from account {allowed}, not from {subject}.</source>
        <comment>LoanOfOtherFund</comment>
        <translation>ऋण {given} खाता {allowed} से दिया गया था, {subject} से नहीं।</translation>
    </message>
    <message>
        <source>Write the account it was given from, or another loan.</source>
        <comment>LoanOfOtherFund</comment>
        <translation>वही खाता लिखें जिससे दिया गया था, या दूसरा ऋण लिखें।</translation>
    </message>
    <message>
        <source>{subject}: the group lends up to {allowed} on her savings, and this is {given}.</source>
        <comment>LoanAboveSavings</comment>
        <translation>{subject}: समूह बचत पर {allowed} तक ऋण देता है, यह {given} का है।</translation>
    </message>
    <message>
        <source>Lend less; the group may agree on another loan_to_savings: bahi rules set.</source>
        <comment>LoanAboveSavings</comment>
        <translation>राशि घटाएं; समूह चाहे तो बचत का गुना नियमों में बदलें।</translation>
    </message>
    <message>
        <source>{subject}: repayment {given} is more than the {allowed} left.</source>
        <comment>RepaymentAboveBalance</comment>
        <translation>{subject}: वापसी {given} लिखी है, पर बाकी {allowed} ही है।</translation>
    </message>
    <message>
        <source>Enter up to {allowed}, or put the rest into saving.</source>
        <comment>RepaymentAboveBalance</comment>
        <translation>{allowed} तक लिखें, या बाकी पैसा बचत में लिखें।</translation>
    </message>
    <message>
        <source>{subject}: interest {given} is more than the {allowed} due.</source>
        <comment>InterestAboveDue</comment>
        <translation>{subject}: ब्याज {given} लिखा है, पर देय {allowed} ही है।</translation>
    </message>
    <message>
        <source>Enter up to {allowed}, and the rest as principal or saving.</source>
        <comment>InterestAboveDue</comment>
        <translation>{allowed} तक लिखें, और बाकी मूलधन या बचत में लिखें।</translation>
    </message>
    <message>
        <source>{subject}: repayment {given} is more than the {allowed} owed with interest.</source>
        <comment>RepaymentAboveOwed</comment>
        <translation>{subject}: वापसी {given} लिखी है, पर ब्याज के साथ बाकी {allowed} ही है।</translation>
    </message>
    <message>
        <source>Enter up to {allowed}, or put the rest into saving.</source>
        <comment>RepaymentAboveOwed</comment>
        <translation>{allowed} तक लिखें, या बाकी पैसा बचत में लिखें।</translation>
    </message>
    <message>
        <source>{subject}: after this of {given}, what came in later would be divided otherwise.</source>
        <comment>LaterInterestAboveDue</comment>
        <translation>{subject}: {given} की इस प्रविष्टि से, उसके बाद मिली रकम का बंटवारा बदल जाता है।</translation>
    </message>
    <message>
        <source>Correct that receipt first: bahi supersede; then enter this.</source>
        <comment>LaterInterestAboveDue</comment>
        <translation>पहले उस प्राप्ति को ठीक करें, फिर यह लिखें।</translation>
    </message>
    <message>
        <source>{subject}: fees and fines {given} are more than the {allowed} asked.</source>
        <comment>ChargesAboveDue</comment>
        <translation>{subject}: शुल्क और जुर्माना {given} मांगे गए {allowed} से ज्यादा है।</translation>
    </message>
    <message>
        <source>Enter up to {allowed}; a charge that was never agreed is agreed first.</source>
        <comment>ChargesAboveDue</comment>
        <translation>{allowed} तक लिखें; जो शुल्क तय नहीं हुआ, उसे पहले तय करें।</translation>
    </message>
    <message>
        <source>There is no voucher {subject}.</source>
        <comment>VoucherUnknown</comment>
        <translation>वाउचर {subject} बही में नहीं है।</translation>
    </message>
    <message>
        <source>Look for its number: bahi report cash-book.</source>
        <comment>VoucherUnknown</comment>
        <translation>उसकी संख्या रोकड़ बही में देखें।</translation>
    </message>
    <message>
        <source>Voucher {subject} was taken back already[, by voucher {given}][; voucher {allowed} stands in its place].</source>
        <comment>VoucherAlreadyReversed</comment>
        <translation>वाउचर {subject} की उलटी प्रविष्टि हो चुकी है[, वाउचर {given} से][; उसकी जगह वाउचर {allowed} है]।</translation>
    </message>
    <message>
        <source>Correct what stands in its place; if nothing does, bahi supersede its record.</source>
        <comment>VoucherAlreadyReversed</comment>
        <translation>जो उसकी जगह है उसे ठीक करें; कुछ न हो तो सही प्रविष्टि लिखें।</translation>
    </message>
    <message>
        <source>Voucher {subject} is a reversal, and those are not taken back.</source>
        <comment>VoucherIsReversal</comment>
        <translation>वाउचर {subject} खुद उलटी प्रविष्टि है, उसे फिर नहीं उलटा जाता।</translation>
    </message>
    <message>
        <source>Enter again, in a meeting, what it took back.</source>
        <comment>VoucherIsReversal</comment>
        <translation>जो उलटा गया था, उसे किसी बैठक में फिर से लिखें।</translation>
    </message>
    <message>
        <source>Voucher {subject} cannot be taken back alone: it is bound to {given}.</source>
        <comment>VoucherBoundToOther</comment>
        <translation>वाउचर {subject} अकेला नहीं उलटा जा सकता: {given} उससे जुड़ा है।</translation>
    </message>
    <message>
        <source>Take back first what came later, or replace it: bahi supersede.</source>
        <comment>VoucherBoundToOther</comment>
        <translation>पहले बाद की प्रविष्टि उलटें, या इसकी जगह सही प्रविष्टि लिखें।</translation>
    </message>
    <message>
        <source>There is no record {subject}.</source>
        <comment>RecordUnknown</comment>
        <translation>रिकॉर्ड {subject} बही में नहीं है।</translation>
    </message>
    <message>
        <source>Look for its number: bahi book records.</source>
        <comment>RecordUnknown</comment>
        <translation>उसकी संख्या रिकॉर्ड की सूची में देखें।</translation>
    </message>
    <message>
        <source>Record {subject} cannot be replaced[: it is of kind {given}].</source>
        <comment>RecordNotCorrectable</comment>
        <translation>रिकॉर्ड {subject} की जगह दूसरा नहीं लिखा जा सकता[: वह “{given}” का है]।</translation>
    </message>
    <message>
        <source>See docs/user-guide/corrections.md for what can be.</source>
        <comment>RecordNotCorrectable</comment>
        <translation>मदद में देखें कि किसमें सुधार हो सकता है।</translation>
    </message>
    <message>
        <source>Record {subject} was replaced already[, by record {given}].</source>
        <comment>RecordAlreadySuperseded</comment>
        <translation>रिकॉर्ड {subject} में सुधार हो चुका है[, रिकॉर्ड {given} से]।</translation>
    </message>
    <message>
        <source>Replace the one that counts now.</source>
        <comment>RecordAlreadySuperseded</comment>
        <translation>जो रिकॉर्ड अब चलता है उसमें सुधार करें।</translation>
    </message>
    <message>
        <source>This cannot replace record {subject}[, which is of kind {given}].</source>
        <comment>FileDoesNotFitRecord</comment>
        <translation>यह रिकॉर्ड {subject} की जगह नहीं ले सकता[, जो “{given}” का है]।</translation>
    </message>
    <message>
        <source>See docs/user-guide/corrections.md for what the file must hold.</source>
        <comment>FileDoesNotFitRecord</comment>
        <translation>मदद में देखें कि फाइल में क्या होना चाहिए।</translation>
    </message>
    <message>
        <source>{subject} neither brought nor took money on {given}.</source>
        <comment>NothingToProve</comment>
        <translation>{subject} का {given} को कोई पैसा न आया, न गया।</translation>
    </message>
    <message>
        <source>Choose another meeting.</source>
        <comment>NothingToProve</comment>
        <translation>दूसरी बैठक चुनें।</translation>
    </message>
    <message>
        <source>There is no report “{subject}”.</source>
        <comment>ReportUnknown</comment>
        <translation>“{subject}” नाम का कोई प्रतिवेदन नहीं है।</translation>
    </message>
    <message>
        <source>Use one of {allowed}.</source>
        <comment>ReportUnknown</comment>
        <translation>इनमें से एक चुनें: {allowed}</translation>
    </message>
    <message>
        <source>There is no bank account “{subject}” in this book.</source>
        <comment>BankUnknown</comment>
        <translation>इस बही में “{subject}” नाम का बैंक खाता नहीं है।</translation>
    </message>
    <message>
        <source>Use one of {allowed}.</source>
        <comment>BankUnknown</comment>
        <translation>इनमें से एक चुनें: {allowed}</translation>
    </message>
    <message>
        <source>The report {given} needs {subject}[: one of {allowed}].</source>
        <comment>OptionMissing</comment>
        <translation>प्रतिवेदन {given} के लिए {subject} जरूरी है[: {allowed} में से एक]।</translation>
    </message>
    <message>
        <source>Add it; see bahi report --help.</source>
        <comment>OptionMissing</comment>
        <translation>इसे लिखें।</translation>
    </message>
    <message>
        <source>The table would have {given} lines, and {allowed} is the most.</source>
        <comment>TableTooLong</comment>
        <translation>तालिका में {given} पंक्तियां होंगी, अधिक से अधिक {allowed} हो सकती हैं।</translation>
    </message>
    <message>
        <source>Take larger steps (--step), or let it end earlier (--up-to).</source>
        <comment>TableTooLong</comment>
        <translation>अंतर बढ़ाएं, या तालिका पहले समाप्त करें।</translation>
    </message>
    <message>
        <source>“{given}” is no day and no year somebody was born.</source>
        <comment>BornMalformed</comment>
        <translation>“{given}” जन्म का दिन या साल नहीं है।</translation>
    </message>
    <message>
        <source>Write the day, 1988-04-12, or only the year, 1988.</source>
        <comment>BornMalformed</comment>
        <translation>पूरी तारीख लिखें, जैसे 1988-04-12, या केवल साल, जैसे 1988</translation>
    </message>
    <message>
        <source>“{given}” is not a phone number.</source>
        <comment>PhoneMalformed</comment>
        <translation>“{given}” फोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>Use six to fifteen digits, blanks between them, and a + in front if there is one.</source>
        <comment>PhoneMalformed</comment>
        <translation>छह से पंद्रह अंक लिखें; बीच में खाली जगह और आगे + हो सकता है।</translation>
    </message>
    <message>
        <source>“{given}” is not how long a training takes.</source>
        <comment>DurationMalformed</comment>
        <translation>“{given}” प्रशिक्षण का समय नहीं है।</translation>
    </message>
    <message>
        <source>Write hours, such as 2 or 2.5, up to 1000.</source>
        <comment>DurationMalformed</comment>
        <translation>घंटे लिखें, जैसे 2 या 2.5, और 1000 तक।</translation>
    </message>
    <message>
        <source>“{given}” is not a reference.</source>
        <comment>LoanReferenceMalformed</comment>
        <translation>“{given}” संदर्भ संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Use up to twenty of A-Z, 0-9, hyphen and slash.</source>
        <comment>LoanReferenceMalformed</comment>
        <translation>बीस तक अक्षर लिखें: A-Z, 0-9, - और / चलते हैं।</translation>
    </message>
    <message>
        <source>the {subject} is empty, but needed.</source>
        <comment>TextMissing</comment>
        <translation>{subject} नहीं लिखा है, पर जरूरी है।</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <comment>TextMissing</comment>
        <translation>दो-चार शब्दों में लिखें।</translation>
    </message>
    <message>
        <source>Member {subject} stands there twice.</source>
        <comment>MemberTwice</comment>
        <translation>सदस्य {subject} का नाम दो बार है।</translation>
    </message>
    <message>
        <source>Name everybody once.</source>
        <comment>MemberTwice</comment>
        <translation>हर सदस्य को एक बार लिखें।</translation>
    </message>
    <message>
        <source>No rules begin on {subject}.</source>
        <comment>RulesNotThere</comment>
        <translation>{subject} से कोई नियम शुरू नहीं होते।</translation>
    </message>
    <message>
        <source>Look for the day: bahi rules show. If the wrong rules begin on another one, name it: --from.</source>
        <comment>RulesNotThere</comment>
        <translation>नियमों की सूची में सही दिन देखें।</translation>
    </message>
    <message>
        <source>The book says that already, word for word.</source>
        <comment>NothingToChange</comment>
        <translation>बही में पहले से ठीक यही लिखा है।</translation>
    </message>
    <message>
        <source>Correct what is given, or leave it.</source>
        <comment>NothingToChange</comment>
        <translation>जो लिखा उसे ठीक करें, या रहने दें।</translation>
    </message>
    <message>
        <source>The book says something else of {subject} already[: {given}].</source>
        <comment>ChangeNeedsReason</comment>
        <translation>बही में {subject} के बारे में पहले से कुछ और[ ({given})] लिखा है।</translation>
    </message>
    <message>
        <source>Say in a few words why it changes: --reason TEXT.</source>
        <comment>ChangeNeedsReason</comment>
        <translation>दो-चार शब्दों में लिखें कि यह क्यों बदलता है।</translation>
    </message>
    <message>
        <source>Member {subject} would be born, {given}, after she joined, {allowed}.</source>
        <comment>BornTooLate</comment>
        <translation>सदस्य {subject} के जन्म की तारीख {given} जुड़ने की तारीख ({allowed}) के बाद की है।</translation>
    </message>
    <message>
        <source>Correct the one or the other.</source>
        <comment>BornTooLate</comment>
        <translation>दोनों में से एक तारीख ठीक करें।</translation>
    </message>
    <message>
        <source>Member {subject} is not a woman, and the group agreed to take in women only.</source>
        <comment>MemberNotWoman</comment>
        <translation>सदस्य {subject} महिला नहीं हैं, और समूह ने केवल महिलाओं को जोड़ना तय किया है।</translation>
    </message>
    <message>
        <source>Correct the gender, or name the resolution that took the member in all the same: admitted_by.</source>
        <comment>MemberNotWoman</comment>
        <translation>लिंग ठीक करें, या वह प्रस्ताव लिखें जिससे सदस्य को फिर भी जोड़ा गया।</translation>
    </message>
    <message>
        <source>Member {subject} was {given} years old on the day of joining; the group takes in from {allowed} on.</source>
        <comment>MemberTooYoung</comment>
        <translation>जुड़ने के दिन सदस्य {subject} की उम्र {given} साल थी; समूह में {allowed} साल से जुड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Correct the days, or name the resolution that took her in all the same: admitted_by.</source>
        <comment>MemberTooYoung</comment>
        <translation>तारीखें ठीक करें, या वह प्रस्ताव लिखें जिससे सदस्य को फिर भी जोड़ा गया।</translation>
    </message>
    <message>
        <source>Member {subject} was {given} years old on the day of joining; the group takes in up to {allowed}.</source>
        <comment>MemberTooOld</comment>
        <translation>जुड़ने के दिन सदस्य {subject} की उम्र {given} साल थी; समूह में {allowed} साल तक जुड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Correct the days, or name the resolution that took her in all the same: admitted_by.</source>
        <comment>MemberTooOld</comment>
        <translation>तारीखें ठीक करें, या वह प्रस्ताव लिखें जिससे सदस्य को फिर भी जोड़ा गया।</translation>
    </message>
    <message>
        <source>Member {subject} is of one household with {given}, and the group takes in one of a family.</source>
        <comment>FamilyThere</comment>
        <translation>सदस्य {subject} और {given} एक ही परिवार से हैं, और समूह में एक परिवार से एक ही महिला है।</translation>
    </message>
    <message>
        <source>Correct the household, or name the resolution that took her in all the same: admitted_by.</source>
        <comment>FamilyThere</comment>
        <translation>परिवार ठीक करें, या वह प्रस्ताव लिखें जिससे सदस्य को फिर भी जोड़ा गया।</translation>
    </message>
    <message>
        <source>Member {subject} has no nominee whose entry could be corrected.</source>
        <comment>NomineeIsMissing</comment>
        <translation>सदस्य {subject} का कोई नॉमिनी नहीं लिखा है, जिसमें सुधार हो।</translation>
    </message>
    <message>
        <source>Name one, without a reason.</source>
        <comment>NomineeIsMissing</comment>
        <translation>नॉमिनी लिखें, कारण की जरूरत नहीं।</translation>
    </message>
    <message>
        <source>The term would end on {given}, before it begins on {allowed}.</source>
        <comment>OfficeEndsEarly</comment>
        <translation>कार्यकाल {given} को पूरा होता है, पर {allowed} को शुरू होता है।</translation>
    </message>
    <message>
        <source>Correct one of the days.</source>
        <comment>OfficeEndsEarly</comment>
        <translation>दोनों में से एक तारीख ठीक करें।</translation>
    </message>
    <message>
        <source>{subject} is {given} in that time already, from {allowed}.</source>
        <comment>OfficeIsHeld</comment>
        <translation>उस समय {subject} पहले से {given} हैं, {allowed} से।</translation>
    </message>
    <message>
        <source>End that term first, bahi office end, or correct the days.</source>
        <comment>OfficeIsHeld</comment>
        <translation>पहले वह कार्यकाल पूरा करें, या तारीखें ठीक करें।</translation>
    </message>
    <message>
        <source>{subject} has no term as {given} on that day.</source>
        <comment>OfficeNotHeld</comment>
        <translation>उस दिन {subject} का {given} के पद पर कोई कार्यकाल नहीं है।</translation>
    </message>
    <message>
        <source>Look for her terms: bahi office list.</source>
        <comment>OfficeNotHeld</comment>
        <translation>पदाधिकारियों की सूची में कार्यकाल देखें।</translation>
    </message>
    <message>
        <source>nobody took part.</source>
        <comment>TrainingWithoutPeople</comment>
        <translation>किसी का भाग लेना नहीं लिखा है।</translation>
    </message>
    <message>
        <source>Name members, or how many guests there were.</source>
        <comment>TrainingWithoutPeople</comment>
        <translation>सदस्यों को लिखें, या मेहमानों की गिनती।</translation>
    </message>
    <message>
        <source>a training of {subject} on the same topic is in the book already, record {given}.</source>
        <comment>TrainingThere</comment>
        <translation>{subject} का इसी विषय का प्रशिक्षण बही में पहले से है, रिकॉर्ड {given} में।</translation>
    </message>
    <message>
        <source>Leave it out; or correct that one, bahi supersede.</source>
        <comment>TrainingThere</comment>
        <translation>इसे छोड़ दें, या उसी में सुधार करें।</translation>
    </message>
    <message>
        <source>There was a meeting on {subject}.</source>
        <comment>MeetingThere</comment>
        <translation>{subject} को बैठक हुई थी।</translation>
    </message>
    <message>
        <source>Correct the day, or leave it.</source>
        <comment>MeetingThere</comment>
        <translation>दिन ठीक करें, या रहने दें।</translation>
    </message>
    <message>
        <source>On {subject} the book had not begun: it begins on {allowed}.</source>
        <comment>MissedBeforeBook</comment>
        <translation>{subject} को बही शुरू नहीं हुई थी: वह {allowed} से शुरू होती है।</translation>
    </message>
    <message>
        <source>Correct the day, or leave it.</source>
        <comment>MissedBeforeBook</comment>
        <translation>दिन ठीक करें, या रहने दें।</translation>
    </message>
    <message>
        <source>That nobody met on {subject} stands in the book already.</source>
        <comment>MissedTwice</comment>
        <translation>{subject} को बैठक नहीं हुई, यह बही में पहले से लिखा है।</translation>
    </message>
    <message>
        <source>Leave it, or correct the day.</source>
        <comment>MissedTwice</comment>
        <translation>रहने दें, या दिन ठीक करें।</translation>
    </message>
    <message>
        <source>Member {subject} has borrowed loan {given} herself and cannot answer for it.</source>
        <comment>GuarantorIsBorrower</comment>
        <translation>ऋण {given} खुद सदस्य {subject} का है, उसका जमानतदार कोई और होता है।</translation>
    </message>
    <message>
        <source>Name somebody else.</source>
        <comment>GuarantorIsBorrower</comment>
        <translation>किसी और को लिखें।</translation>
    </message>
    <message>
        <source>the header is one cell with “{given}” in it.</source>
        <comment>SeparatorUnlikely</comment>
        <translation>शीर्षक में एक ही खाना है, जिसमें “{given}” है।</translation>
    </message>
    <message>
        <source>If that parts the cells, say so: --separator {argument}.</source>
        <comment>SeparatorUnlikely</comment>
        <translation>इससे खाने अलग होते हों तो ऐसा बताएं।</translation>
    </message>
    <message>
        <source>column {given} of the file has no name.</source>
        <comment>HeadingEmpty</comment>
        <translation>फाइल के खाना {given} का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Write one above it.</source>
        <comment>HeadingEmpty</comment>
        <translation>उसके ऊपर नाम लिखें।</translation>
    </message>
    <message>
        <source>“{given}” is not a name of a column that Bahi knows.</source>
        <comment>HeadingUnknown</comment>
        <translation>“{given}” नाम का खाना Bahi नहीं पहचानता।</translation>
    </message>
    <message>
        <source>Say what it is with --column {argument}=OURS, or leave it out with --skip {argument}; docs/user-guide/import.md lists OURS.</source>
        <comment>HeadingUnknown</comment>
        <translation>बताएं कि उसमें क्या है, या उसे छोड़ दें।</translation>
    </message>
    <message>
        <source>“{given}” may mean {allowed}.</source>
        <comment>HeadingAmbiguous</comment>
        <translation>“{given}” का अर्थ {allowed} में से कोई भी हो सकता है।</translation>
    </message>
    <message>
        <source>Say which with --column {argument}=OURS, or leave it out with --skip {argument}.</source>
        <comment>HeadingAmbiguous</comment>
        <translation>बताएं कि कौन सा है, या उसे छोड़ दें।</translation>
    </message>
    <message>
        <source>“{given}” and “{allowed}” are both taken for {subject}.</source>
        <comment>HeadingTwice</comment>
        <translation>“{given}” और “{allowed}” दोनों {subject} के लिए लिए गए हैं।</translation>
    </message>
    <message>
        <source>Leave one out with --skip, or say with --column what it is; two of the same name need different ones first.</source>
        <comment>HeadingTwice</comment>
        <translation>एक को छोड़ दें, या बताएं कि वह क्या है; एक ही नाम के दो खानों को पहले अलग नाम दें।</translation>
    </message>
    <message>
        <source>no column of the file is taken for {subject}.</source>
        <comment>HeadingMissing</comment>
        <translation>फाइल का कोई खाना {subject} के लिए नहीं लिया गया है।</translation>
    </message>
    <message>
        <source>Add it, or say which it is with --column &apos;HEADER=OURS&apos;.</source>
        <comment>HeadingMissing</comment>
        <translation>उसे जोड़ें, या बताएं कि कौन सा खाना है।</translation>
    </message>
    <message>
        <source>{subject} names “{given}”, and the file has no such column.</source>
        <comment>HeadingNotThere</comment>
        <translation>{subject} में “{given}” लिखा है, पर फाइल में ऐसा कोई खाना नहीं है।</translation>
    </message>
    <message>
        <source>Write the name as it stands in the file&apos;s header.</source>
        <comment>HeadingNotThere</comment>
        <translation>नाम वैसा ही लिखें जैसा फाइल के शीर्षक में है।</translation>
    </message>
    <message>
        <source>“{given}” is not one of Bahi&apos;s own columns for this file.</source>
        <comment>OurColumnUnknown</comment>
        <translation>“{given}” इस फाइल के लिए Bahi का खाना नहीं है।</translation>
    </message>
    <message>
        <source>Use one of those in docs/user-guide/import.md.</source>
        <comment>OurColumnUnknown</comment>
        <translation>मदद में लिखे खानों में से एक चुनें।</translation>
    </message>
    <message>
        <source>nobody has said in which order “{given}” has its day, month and year.</source>
        <comment>DateOrderUnsaid</comment>
        <translation>यह नहीं बताया गया कि “{given}” में दिन, महीना और साल किस क्रम में हैं।</translation>
    </message>
    <message>
        <source>Say it for the whole file: --dates ymd, dmy or mdy.</source>
        <comment>DateOrderUnsaid</comment>
        <translation>पूरी फाइल के लिए क्रम बताएं।</translation>
    </message>
    <message>
        <source>“{given}” is not a date in the order {allowed}.</source>
        <comment>DateNotInOrder</comment>
        <translation>“{given}” {allowed} के क्रम में तारीख नहीं है।</translation>
    </message>
    <message>
        <source>Correct it, or write it as 2006-03-01, which is clear in every file.</source>
        <comment>DateNotInOrder</comment>
        <translation>इसे ठीक करें, या 2006-03-01 जैसा लिखें, जो हर फाइल में साफ है।</translation>
    </message>
    <message>
        <source>nobody has said whether a comma, a dot or a blank in “{given}” parts thousands or decimals.</source>
        <comment>AmountSignsUnsaid</comment>
        <translation>यह नहीं बताया गया कि “{given}” में अल्पविराम, बिंदु या खाली जगह से हजार अलग होते हैं या दशमलव।</translation>
    </message>
    <message>
        <source>Say it for the whole file: --decimal point or --decimal comma.</source>
        <comment>AmountSignsUnsaid</comment>
        <translation>पूरी फाइल के लिए बताएं।</translation>
    </message>
    <message>
        <source>“{given}” bears a sign that is not one of {allowed}, the book&apos;s currency.</source>
        <comment>AmountOtherCurrency</comment>
        <translation>“{given}” में ऐसा चिह्न है जो बही की मुद्रा {allowed} का नहीं है।</translation>
    </message>
    <message>
        <source>Write the amount in that currency, in figures alone.</source>
        <comment>AmountOtherCurrency</comment>
        <translation>राशि उसी मुद्रा में, केवल अंकों में लिखें।</translation>
    </message>
    <message>
        <source>“{given}” may mean nothing, or something nobody knows.</source>
        <comment>CellSaysNothing</comment>
        <translation>“{given}” का अर्थ खाली भी हो सकता है, और कुछ ऐसा भी जो पता नहीं।</translation>
    </message>
    <message>
        <source>If it means an empty cell, say so with --empty {argument}; otherwise write what it is.</source>
        <comment>CellSaysNothing</comment>
        <translation>खाली खाना हो तो ऐसा बताएं; नहीं तो लिखें कि क्या है।</translation>
    </message>
    <message>
        <source>no member is called “{given}”.</source>
        <comment>MemberNameUnknown</comment>
        <translation>“{given}” नाम का कोई सदस्य नहीं है।</translation>
    </message>
    <message>
        <source>Write her name as the book has it, or her code.</source>
        <comment>MemberNameUnknown</comment>
        <translation>नाम वैसा ही लिखें जैसा बही में है, या सदस्य कोड लिखें।</translation>
    </message>
    <message>
        <source>“{given}” may be {allowed}.</source>
        <comment>MemberNameShared</comment>
        <translation>“{given}” नाम {allowed} में से किसी का हो सकता है।</translation>
    </message>
    <message>
        <source>Write the code of the one who is meant.</source>
        <comment>MemberNameShared</comment>
        <translation>जो सही है उसका सदस्य कोड लिखें।</translation>
    </message>
    <message>
        <source>{subject} is not called “{given}” in the book[, but “{allowed}”].</source>
        <comment>MemberNameDiffers</comment>
        <translation>बही में {subject} का नाम “{given}” नहीं है[, “{allowed}” है]।</translation>
    </message>
    <message>
        <source>Correct the code or the name; or leave the column of names out with --skip.</source>
        <comment>MemberNameDiffers</comment>
        <translation>कोड या नाम ठीक करें, या नाम का खाना छोड़ दें।</translation>
    </message>
    <message>
        <source>the row has {given} loans, and one instalment.</source>
        <comment>InstalmentUnclear</comment>
        <translation>पंक्ति में {given} ऋण हैं, और किस्त एक ही है।</translation>
    </message>
    <message>
        <source>Give each loan a row of its own.</source>
        <comment>InstalmentUnclear</comment>
        <translation>हर ऋण को अलग पंक्ति दें।</translation>
    </message>
    <message>
        <source>what is doubtful in the file: {given}, each named above.</source>
        <comment>ImportDoubtful</comment>
        <translation>फाइल में जो पक्का नहीं है: {given} बातें, हर एक ऊपर लिखी है।</translation>
    </message>
    <message>
        <source>Answer every doubt, and look again with --dry-run.</source>
        <comment>ImportDoubtful</comment>
        <translation>हर बात का जवाब दें, और फिर देखें।</translation>
    </message>
    <message>
        <source>The {subject} of the loan must be more than nothing.</source>
        <comment>LoanTermNotPositive</comment>
        <translation>ऋण में {subject} शून्य से ज्यादा होना चाहिए।</translation>
    </message>
    <message>
        <source>Write what was agreed upon.</source>
        <comment>LoanTermNotPositive</comment>
        <translation>जो तय हुआ वही लिखें।</translation>
    </message>
    <message>
        <source>The loan, or a sum of it, is larger than can be reckoned.</source>
        <comment>LoanTooLarge</comment>
        <translation>ऋण या उसका कोई योग इतना बड़ा है कि हिसाब नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Correct the amount, the rate or the count of instalments.</source>
        <comment>LoanTooLarge</comment>
        <translation>रकम, ब्याज दर या किस्तों की गिनती ठीक करें।</translation>
    </message>
    <message>
        <source>The loan would take {given} instalments, and {allowed} are the most there may be.</source>
        <comment>InstalmentsTooMany</comment>
        <translation>ऋण में {given} किस्तें होंगी, पर ज्यादा से ज्यादा {allowed} हो सकती हैं।</translation>
    </message>
    <message>
        <source>Write fewer instalments, or a larger one.</source>
        <comment>InstalmentsTooMany</comment>
        <translation>कम किस्तें या बड़ी किस्त लिखें।</translation>
    </message>
    <message>
        <source>The rate comes to {allowed} % a year or more.</source>
        <comment>LoanRateTooHigh</comment>
        <translation>ब्याज दर साल में {allowed} % या उससे ज्यादा बनती है।</translation>
    </message>
    <message>
        <source>Correct the rate, or whether it is for a month or a year.</source>
        <comment>LoanRateTooHigh</comment>
        <translation>दर ठीक करें, या यह कि वह महीने की है या साल की।</translation>
    </message>
    <message>
        <source>The first instalment would fall due on {given}, and the loan is of {allowed}, which is not before.</source>
        <comment>FirstDueTooEarly</comment>
        <translation>पहली किस्त {given} को देय होगी, पर ऋण {allowed} का है, जो उससे पहले नहीं है।</translation>
    </message>
    <message>
        <source>Write a first due date after the day of the loan.</source>
        <comment>FirstDueTooEarly</comment>
        <translation>पहली देय तारीख ऋण के दिन के बाद की लिखें।</translation>
    </message>
    <message>
        <source>The due dates[: {given}] do not follow one another, one for each instalment.</source>
        <comment>DueDatesNotInOrder</comment>
        <translation>देय तारीखें[: {given}] एक के बाद एक, हर किस्त की एक, नहीं हैं।</translation>
    </message>
    <message>
        <source>Write a date for each instalment, each after the one before.</source>
        <comment>DueDatesNotInOrder</comment>
        <translation>हर किस्त की तारीख लिखें, हर एक पिछली के बाद की।</translation>
    </message>
    <message>
        <source>The grace takes {given} instalments, and {allowed} are the most it may take.</source>
        <comment>GraceTooLong</comment>
        <translation>छूट की अवधि {given} किस्तों की है, पर ज्यादा से ज्यादा {allowed} की हो सकती है।</translation>
    </message>
    <message>
        <source>Shorten the grace, or agree on more instalments.</source>
        <comment>GraceTooLong</comment>
        <translation>छूट की अवधि कम करें, या ज्यादा किस्तें तय करें।</translation>
    </message>
    <message>
        <source>The parts that the instalments take do not make up the whole.</source>
        <comment>SplitNotWhole</comment>
        <translation>किस्तों के हिस्से मिलकर पूरे नहीं होते।</translation>
    </message>
    <message>
        <source>Write a part for each instalment; together they are the whole.</source>
        <comment>SplitNotWhole</comment>
        <translation>हर किस्त का हिस्सा लिखें; सब मिलकर पूरा हों।</translation>
    </message>
    <message>
        <source>What is paid out in parts does not make up the loan, or is paid out before it.</source>
        <comment>TranchesNotPrincipal</comment>
        <translation>टुकड़ों में दी गई रकम मिलकर ऋण के बराबर नहीं है, या उससे पहले दी गई है।</translation>
    </message>
    <message>
        <source>Correct the amounts and the days on which they are paid out.</source>
        <comment>TranchesNotPrincipal</comment>
        <translation>रकमें और देने के दिन ठीक करें।</translation>
    </message>
    <message>
        <source>What was agreed about {subject} does not go with the rest of the terms.</source>
        <comment>LoanOptionsDisagree</comment>
        <translation>{subject} के बारे में जो तय हुआ वह बाकी शर्तों से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Change it, or what it does not go with.</source>
        <comment>LoanOptionsDisagree</comment>
        <translation>उसे बदलें, या जिससे वह मेल नहीं खाता उसे बदलें।</translation>
    </message>
    <message>
        <source>The instalment does not cover its interest, so the loan would never end.</source>
        <comment>InstalmentBelowInterest</comment>
        <translation>किस्त से ब्याज भी पूरा नहीं होता, इसलिए ऋण कभी खत्म नहीं होगा।</translation>
    </message>
    <message>
        <source>Agree on a larger instalment, or on fewer of them.</source>
        <comment>InstalmentBelowInterest</comment>
        <translation>बड़ी किस्त तय करें, या कम किस्तें।</translation>
    </message>
    <message>
        <source>What is entered for {given} moves nothing, or moves it backwards.</source>
        <comment>EventAmountNotPositive</comment>
        <translation>{given} के लिए लिखी रकम शून्य है या उल्टी है।</translation>
    </message>
    <message>
        <source>Write an amount that is more than nothing.</source>
        <comment>EventAmountNotPositive</comment>
        <translation>शून्य से ज्यादा रकम लिखें।</translation>
    </message>
    <message>
        <source>On {given} a repayment is taken back that is not there.</source>
        <comment>RepaymentNotThere</comment>
        <translation>{given} को ऐसी वापसी रद्द की जा रही है जो दर्ज ही नहीं है।</translation>
    </message>
    <message>
        <source>Take back a repayment with the amount it was entered with.</source>
        <comment>RepaymentNotThere</comment>
        <translation>वापसी उसी रकम से रद्द करें जिससे वह लिखी गई थी।</translation>
    </message>
    <message>
        <source>Something is entered for {given}, before the loan was paid out.</source>
        <comment>EventBeforeLoan</comment>
        <translation>{given} की बात ऋण दिए जाने से पहले की है।</translation>
    </message>
    <message>
        <source>Correct the date, or the day of the loan.</source>
        <comment>EventBeforeLoan</comment>
        <translation>तारीख या ऋण देने का दिन ठीक करें।</translation>
    </message>
    <message>
        <source>The loan was written off before {given}.</source>
        <comment>LoanWrittenOffBefore</comment>
        <translation>{given} से पहले ही ऋण बट्टे खाते में डाला जा चुका है।</translation>
    </message>
    <message>
        <source>Enter money that still comes in as a recovery.</source>
        <comment>LoanWrittenOffBefore</comment>
        <translation>अब जो पैसा आए उसे बट्टे खाते की वसूली लिखें।</translation>
    </message>
    <message>
        <source>On {given} money is recovered on a loan that was not written off.</source>
        <comment>RecoveryWithoutWriteOff</comment>
        <translation>{given} को वसूली उस ऋण पर लिखी है जो बट्टे खाते में नहीं गया।</translation>
    </message>
    <message>
        <source>Enter it as a repayment.</source>
        <comment>RecoveryWithoutWriteOff</comment>
        <translation>उसे वापसी के रूप में लिखें।</translation>
    </message>
    <message>
        <source>On {given} more would be repaid than the loan owes.</source>
        <comment>LoanOverpaid</comment>
        <translation>{given} को बकाया से ज्यादा लौटाया जा रहा है।</translation>
    </message>
    <message>
        <source>Enter what is owed, or put the rest into saving.</source>
        <comment>LoanOverpaid</comment>
        <translation>जितना बकाया है उतना लिखें, या बाकी बचत में डालें।</translation>
    </message>
    <message>
        <source>On {given} more would be repaid than is due, and this loan takes nothing in advance.</source>
        <comment>RepaymentAboveDue</comment>
        <translation>{given} को देय से ज्यादा लौटाया जा रहा है, और यह ऋण पहले से कुछ नहीं लेता।</translation>
    </message>
    <message>
        <source>Enter what is due.</source>
        <comment>RepaymentAboveDue</comment>
        <translation>जितना देय है उतना लिखें।</translation>
    </message>
    <message>
        <source>“{given}” is no key with its value.</source>
        <comment>TermsNotPairs</comment>
        <translation>“{given}” में शर्त और उसका मान नहीं हैं।</translation>
    </message>
    <message>
        <source>Write pairs such as instalments=10, with blanks between them.</source>
        <comment>TermsNotPairs</comment>
        <translation>instalments=10 जैसे जोड़े लिखें, बीच में खाली जगह छोड़ें।</translation>
    </message>
    <message>
        <source>{given} is said twice.</source>
        <comment>TermSaidTwice</comment>
        <translation>{given} दो बार लिखा है।</translation>
    </message>
    <message>
        <source>Say it once.</source>
        <comment>TermSaidTwice</comment>
        <translation>उसे एक बार लिखें।</translation>
    </message>
    <message>
        <source>Terms of its own are agreed for loan {subject} already.</source>
        <comment>LoanTermsAgreed</comment>
        <translation>ऋण {subject} की अपनी शर्तें पहले से तय हैं।</translation>
    </message>
    <message>
        <source>Correct the record of them, or agree a change.</source>
        <comment>LoanTermsAgreed</comment>
        <translation>उनका लेखा सुधारें, या बदलाव तय करें।</translation>
    </message>
    <message>
        <source>Nothing of loan {subject} is left on {given}.</source>
        <comment>LoanNothingLeft</comment>
        <translation>{given} को ऋण {subject} का कुछ बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Choose another loan or an earlier day.</source>
        <comment>LoanNothingLeft</comment>
        <translation>दूसरा ऋण या उससे पहले की तारीख चुनें।</translation>
    </message>
    <message>
        <source>Of interest and charges {given} is still due on loan {subject}.</source>
        <comment>LoanInterestOpen</comment>
        <translation>ऋण {subject} पर ब्याज और शुल्क के {given} अभी देय हैं।</translation>
    </message>
    <message>
        <source>Enter it or waive it first.</source>
        <comment>LoanInterestOpen</comment>
        <translation>पहले उसे लिखें या माफ करें।</translation>
    </message>
    <message>
        <source>Loan {subject} is {given}&apos;s already.</source>
        <comment>LoanHersAlready</comment>
        <translation>ऋण {subject} पहले से {given} का है।</translation>
    </message>
    <message>
        <source>Write the code of another member.</source>
        <comment>LoanHersAlready</comment>
        <translation>दूसरी सदस्य का कोड लिखें।</translation>
    </message>
    <message>
        <source>What is lent or brought is not agreed, but entered.</source>
        <comment>LoanChangeNotKept</comment>
        <translation>दी गई या लाई गई रकम तय नहीं की जाती, लिखी जाती है।</translation>
    </message>
    <message>
        <source>Enter the money in a meeting or as a voucher.</source>
        <comment>LoanChangeNotKept</comment>
        <translation>रकम बैठक में या वाउचर से लिखें।</translation>
    </message>
    <message>
        <source>What was agreed with the lender of {subject} is not written down.</source>
        <comment>BorrowingTermsMissing</comment>
        <translation>{subject} के ऋणदाता से जो तय हुआ, वह लिखा नहीं है।</translation>
    </message>
    <message>
        <source>Write it down first: bahi borrowing agree.</source>
        <comment>BorrowingTermsMissing</comment>
        <translation>पहले उसे लिखें।</translation>
    </message>
    <message>
        <source>On {given} more would be forgiven than is asked for.</source>
        <comment>WaiverAboveDue</comment>
        <translation>{given} को मांग से ज्यादा माफ किया जा रहा है।</translation>
    </message>
    <message>
        <source>Forgive at most what is still asked for.</source>
        <comment>WaiverAboveDue</comment>
        <translation>ज्यादा से ज्यादा उतना माफ करें जितना मांगा गया है।</translation>
    </message>
    <message>
        <source>Loan {subject} is paid back by the group&apos;s rule: only its instalment changes, and interest is forgiven.</source>
        <comment>LoanByGroupsRule</comment>
        <translation>ऋण {subject} समूह के नियम से लौटाया जाता है: केवल उसकी किस्त बदलती है और ब्याज माफ होता है।</translation>
    </message>
    <message>
        <source>Agree another instalment, or terms of its own first.</source>
        <comment>LoanByGroupsRule</comment>
        <translation>दूसरी किस्त तय करें, या पहले उसकी अपनी शर्तें।</translation>
    </message>
    <message>
        <source>The loan has no open instalment for {given}.</source>
        <comment>InstalmentNotThere</comment>
        <translation>{given} के लिए ऋण की कोई खुली किस्त नहीं है।</translation>
    </message>
    <message>
        <source>Name an instalment that is still to be paid.</source>
        <comment>InstalmentNotThere</comment>
        <translation>ऐसी किस्त बताएं जो अभी चुकानी है।</translation>
    </message>
    <message>
        <source>The meeting of {subject} is being written down and is not closed yet.</source>
        <comment>DraftOfOther</comment>
        <translation>{subject} की बैठक अभी लिखी जा रही है, पूरी नहीं हुई है।</translation>
    </message>
    <message>
        <source>Close it, or throw its draft away, before the next is begun.</source>
        <comment>DraftOfOther</comment>
        <translation>पहले उसे पूरी करें या उसका मसौदा हटाएं, फिर अगली शुरू करें।</translation>
    </message>
    <message>
        <source>{subject}: {given} is more than the {allowed} a draft takes.</source>
        <comment>DraftTooLarge</comment>
        <translation>{subject}: {given} मसौदे की सीमा {allowed} से ज्यादा है।</translation>
    </message>
    <message>
        <source>Shorten the text, or close the meeting and write the rest down as vouchers.</source>
        <comment>DraftTooLarge</comment>
        <translation>लिखे को छोटा करें, या बैठक पूरी करें और बाकी वाउचर में लिखें।</translation>
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
    <name>SessionWords</name>
    <message>
        <source>This computer says that today is %1, but this book was written on %2. Set the computer&apos;s date, then close the meeting. What was entered is kept.</source>
        <translation>यह कंप्यूटर कहता है कि आज %1 है, पर यह बही %2 को लिखी गई थी। पहले कंप्यूटर की तारीख ठीक करें, फिर बैठक बंद करें। जो लिखा है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>This book was changed after it was signed. It opens for viewing only.</source>
        <translation>यह बही हस्ताक्षर के बाद बदली गई है। यह केवल देखने के लिए खुली है।</translation>
    </message>
    <message>
        <source>The book opens for viewing only. For the auditor: record %1.</source>
        <translation>बही केवल देखने के लिए खुली है। लेखा-परीक्षक के लिए: रिकॉर्ड %1।</translation>
    </message>
    <message>
        <source>It is on a stick, a card or a network folder, where a book gets torn. To write in it, restore it as a book of this computer.</source>
        <translation>यह पेन ड्राइव, कार्ड या नेटवर्क के फोल्डर में है, जहाँ बही टूट जाती है। इसमें लिखने के लिए इसे इस कंप्यूटर की बही बनाकर खोलें।</translation>
    </message>
    <message>
        <source>Its file or its disk allows no writing. Allow writing, or restore it as a book of this computer.</source>
        <translation>इसकी फाइल या डिस्क पर लिखने की अनुमति नहीं है। अनुमति दें, या इसे इस कंप्यूटर की बही बनाकर खोलें।</translation>
    </message>
    <message>
        <source>Something of the meeting of %1 is not as it was signed.</source>
        <translation>%1 की बैठक में कुछ वैसा नहीं है जैसा हस्ताक्षर के समय था।</translation>
    </message>
    <message>
        <source>A part of the book is not as it was signed.</source>
        <translation>बही का एक हिस्सा वैसा नहीं है जैसा हस्ताक्षर के समय था।</translation>
    </message>
    <message>
        <source>The meeting of %1, %2 of %3: it is not as it was signed.</source>
        <translation>%1 की बैठक, %3 – %2: यह वैसा नहीं है जैसा हस्ताक्षर के समय था।</translation>
    </message>
    <message>
        <source>The meeting of %1, %2: it is not as it was signed.</source>
        <translation>%1 की बैठक, %2: यह वैसा नहीं है जैसा हस्ताक्षर के समय था।</translation>
    </message>
    <message>
        <source>Written on %1, %2 of %3: it is not as it was signed.</source>
        <translation>%1 को लिखा, %3 – %2: यह वैसा नहीं है जैसा हस्ताक्षर के समय था।</translation>
    </message>
    <message>
        <source>Written on %1, %2: it is not as it was signed.</source>
        <translation>%1 को लिखा, %2: यह वैसा नहीं है जैसा हस्ताक्षर के समय था।</translation>
    </message>
    <message>
        <source>This copy was changed after it was signed.</source>
        <translation>यह कॉपी हस्ताक्षर के बाद बदली गई है।</translation>
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
        <translation>अप्रैल</translation>
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
        <translation>जुलाई</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>अगस्त</translation>
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
    <name>Symbol</name>
    <message>
        <source>mango</source>
        <translation>आम</translation>
    </message>
    <message>
        <source>pot</source>
        <translation>घड़ा</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>मछली</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>पत्ता</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>छाता</translation>
    </message>
    <message>
        <source>key</source>
        <translation>चाबी</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>चिड़िया</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>पेड़</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>प्याला</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>तितली</translation>
    </message>
    <message>
        <source>basket</source>
        <translation>टोकरी</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>ढोल</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>बाल्टी</translation>
    </message>
    <message>
        <source>comb</source>
        <translation>कंघी</translation>
    </message>
    <message>
        <source>chilli</source>
        <translation>मिर्च</translation>
    </message>
    <message>
        <source>spool</source>
        <translation>धागा</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>कैंची</translation>
    </message>
    <message>
        <source>hut</source>
        <translation>झोपड़ी</translation>
    </message>
    <message>
        <source>spoon</source>
        <translation>चम्मच</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>The disk is full. Free some space: delete what nobody needs.</source>
        <translation>डिस्क में जगह नहीं है। जिसकी किसी को जरूरत नहीं, उसे हटाकर जगह बनाएं।</translation>
    </message>
    <message>
        <source>The disk does not answer, or the book is no longer in its place. Put the stick, the disk or the file back where it was.</source>
        <translation>डिस्क से जवाब नहीं मिल रहा, या बही अपनी जगह पर नहीं है। पेन ड्राइव, डिस्क या फाइल को वहीं वापस लगाएं जहाँ वह थी।</translation>
    </message>
    <message>
        <source>The disk allows no writing any more. Allow it again, or ask who looks after this computer.</source>
        <translation>डिस्क पर अब लिखने नहीं दिया जा रहा। लिखने की अनुमति दें, या जो इस कंप्यूटर की देखभाल करते हैं उनसे पूछें।</translation>
    </message>
    <message>
        <source>Another program has the book open. Close it there.</source>
        <translation>बही किसी दूसरे प्रोग्राम में खुली है। उसे वहाँ बंद करें।</translation>
    </message>
    <message>
        <source>What has no tick stands only on this screen. Go on writing, and do not switch off: it is saved by itself as soon as the disk takes it.</source>
        <translation>जिस पर सही का निशान नहीं है, वह केवल इस स्क्रीन पर है। लिखते रहें, और कंप्यूटर बंद न करें: डिस्क ठीक होते ही वह अपने आप सहेज लिया जाएगा।</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>kind of borrowing</source>
        <translation>लिए गए ऋण का प्रकार</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>drawing power</source>
        <translation>आहरण शक्ति</translation>
    </message>
    <message>
        <source>interest subvention</source>
        <translation>ब्याज अनुदान</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>मांग</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>ब्याज दर</translation>
    </message>
    <message>
        <source>down payment</source>
        <translation>अग्रिम भुगतान</translation>
    </message>
    <message>
        <source>exact schedule</source>
        <translation>बिना पूर्णांक की सूची</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>किस्तों का अंतर</translation>
    </message>
    <message>
        <source>given instalment</source>
        <translation>दी गई किस्त</translation>
    </message>
    <message>
        <source>given instalments</source>
        <translation>दी गई किस्तें</translation>
    </message>
    <message>
        <source>grace</source>
        <translation>छूट की अवधि</translation>
    </message>
    <message>
        <source>instalment</source>
        <translation>किस्त</translation>
    </message>
    <message>
        <source>instalments</source>
        <translation>किस्तें</translation>
    </message>
    <message>
        <source>interest in advance</source>
        <translation>अग्रिम ब्याज</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>मूलधन</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>पूर्णांक</translation>
    </message>
    <message>
        <source>tranche</source>
        <translation>ऋण का हिस्सा</translation>
    </message>
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
        <source>change of terms</source>
        <translation>शर्तों में बदलाव</translation>
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
        <source>terms</source>
        <translation>शर्तें</translation>
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
    <message>
        <source>admitted_by</source>
        <translation>जोड़ने का प्रस्ताव</translation>
    </message>
    <message>
        <source>born</source>
        <translation>जन्म</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>household</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>फोन</translation>
    </message>
</context>
<context>
    <name>bahi::ui::AgendaStrip</name>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, %3 में से चरण %2</translation>
    </message>
</context>
<context>
    <name>bahi::ui::BookBanner</name>
    <message>
        <source>Look for the last backup…</source>
        <translation>पिछला बैकअप खोजें…</translation>
    </message>
    <message>
        <source>Copy the file for the auditor…</source>
        <translation>अंकेक्षक के लिए कॉपी करें…</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>देख लिया</translation>
    </message>
    <message>
        <source>The computer did not do it</source>
        <translation>कंप्यूटर से यह नहीं हुआ</translation>
    </message>
    <message>
        <source>Nothing more is written to it, and nothing was lost by looking. Open the last backup; or call the federation&apos;s auditor and give her a copy of this file.</source>
        <translation>अब इसमें कुछ नहीं लिखा जाता, और देखने से कुछ नहीं खोया। पिछला बैकअप खोलें; या संघ के अंकेक्षक को बुलाएं और इस फाइल की कॉपी दें।</translation>
    </message>
    <message>
        <source>The file was copied to %1.</source>
        <translation>फाइल की कॉपी यहाँ रखी गई: %1</translation>
    </message>
    <message>
        <source>A copy of the damaged book</source>
        <translation>गड़बड़ी वाली बही की कॉपी</translation>
    </message>
    <message>
        <source>Restore it on this computer…</source>
        <translation>इस कंप्यूटर पर बही बनाकर खोलें…</translation>
    </message>
    <message>
        <source>The book opens for viewing only</source>
        <translation>बही केवल देखने के लिए खुली है</translation>
    </message>
    <message>
        <source>The computer&apos;s date cannot be right</source>
        <translation>कंप्यूटर की तारीख सही नहीं हो सकती</translation>
    </message>
    <message>
        <source>Today really is %1</source>
        <translation>आज सचमुच %1 ही है</translation>
    </message>
</context>
<context>
    <name>bahi::ui::CashCount</name>
    <message>
        <source>Count</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>%1 के कितने</translation>
    </message>
</context>
<context>
    <name>bahi::ui::CashPanel</name>
    <message>
        <source>Not counted yet</source>
        <translation>अभी गिनती नहीं हुई</translation>
    </message>
    <message>
        <source>Count the box and write how many of each.</source>
        <translation>नगद गिनें और लिखें कि कौन सा नोट या सिक्का कितना है।</translation>
    </message>
    <message>
        <source>More goes out than there is</source>
        <translation>जितना है, उससे ज्यादा गया</translation>
    </message>
    <message>
        <source>%1 are missing. Lower what goes out, or enter what came in.</source>
        <translation>%1 कम पड़ते हैं। जो बाहर जाता है उसे घटाएं, या जो आया उसे लिखें।</translation>
    </message>
    <message>
        <source>Agrees so far</source>
        <translation>अब तक मिलान सही</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>मिलान सही</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>कोई अंतर नहीं</translation>
    </message>
    <message>
        <source>%1 less than it should be</source>
        <translation>जितना चाहिए, उससे %1 कम</translation>
    </message>
    <message>
        <source>%1 more than it should be</source>
        <translation>जितना चाहिए, उससे %1 ज्यादा</translation>
    </message>
    <message>
        <source>%1 short. Count again, or write down the difference.</source>
        <translation>%1 कम। दोबारा गिनें, या अंतर लिखें।</translation>
    </message>
    <message>
        <source>%1 too many. Count again, or write down the difference.</source>
        <translation>%1 ज्यादा। दोबारा गिनें, या अंतर लिखें।</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>कैश बॉक्स</translation>
    </message>
    <message>
        <source>In the box at the start</source>
        <translation>शुरू में था</translation>
    </message>
    <message>
        <source>Came in today</source>
        <translation>आज की प्राप्ति</translation>
    </message>
    <message>
        <source>Went out today</source>
        <translation>आज का भुगतान</translation>
    </message>
    <message>
        <source>Should be in the box</source>
        <translation>बॉक्स में होना चाहिए</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिनती में</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>लिखते ही सहेजा जाता है</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>अब तक</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 कम</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 ज्यादा</translation>
    </message>
</context>
<context>
    <name>bahi::ui::ClosePanel</name>
    <message>
        <source>Why it is entered late</source>
        <translation>देर से लिखने का कारण</translation>
    </message>
    <message>
        <source>In the box at the start %1, came in %2, went out %3: %4 should be there.</source>
        <translation>शुरू में %1 था, प्राप्ति %2, भुगतान %3: बॉक्स में %4 होना चाहिए।</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>शून्य से कम</translation>
    </message>
    <message>
        <source>Every line is accepted</source>
        <translation>हर पंक्ति मान ली गई</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are still in pencil</source>
        <translation>
            <numerusform>%n पंक्ति अभी पेंसिल में है</numerusform>
            <numerusform>%n पंक्तियां अभी पेंसिल में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>The box was not counted</source>
        <translation>कैश बॉक्स की गिनती नहीं हुई</translation>
    </message>
    <message>
        <source>The count differs from the book</source>
        <translation>गिनती और बही में अंतर है</translation>
    </message>
    <message>
        <source>Counted %1, agrees</source>
        <translation>गिनती में %1, मिलान सही</translation>
    </message>
    <message>
        <source>It is said who presides</source>
        <translation>बैठक की अध्यक्षता लिखी है</translation>
    </message>
    <message>
        <source>Nobody presides yet</source>
        <translation>बैठक की अध्यक्षता अभी नहीं लिखी</translation>
    </message>
    <message>
        <source>The book was checked and is whole</source>
        <translation>बही जांची गई और सही है</translation>
    </message>
    <message>
        <source>The book is being checked; closing waits for it</source>
        <translation>बही की जांच हो रही है; बैठक उसके बाद ही पूरी होती है</translation>
    </message>
    <message>
        <source>The book is not whole: nothing is written to it</source>
        <translation>बही में गड़बड़ी है: उसमें कुछ नहीं लिखा जाता</translation>
    </message>
    <message>
        <source>Writing and signing…</source>
        <translation>लिखा जा रहा है, हस्ताक्षर हो रहे हैं…</translation>
    </message>
    <message>
        <source>What is closed cannot be undone, only corrected in the open, with a reason.</source>
        <translation>पूरी हुई बैठक हटाई नहीं जाती। उसमें सुधार होता है, कारण के साथ, सबके सामने।</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>बैठक पूरी करें</translation>
    </message>
    <message>
        <source>Why it is entered after a later meeting</source>
        <translation>बाद की बैठक के बाद लिखने का कारण</translation>
    </message>
    <message>
        <source>Write why this meeting is entered only now.</source>
        <translation>लिखें कि यह बैठक अब क्यों लिखी जा रही है।</translation>
    </message>
</context>
<context>
    <name>bahi::ui::ClosedMeetingView</name>
    <message>
        <source>The book is being copied</source>
        <translation>बही की कॉपी बन रही है</translation>
    </message>
    <message>
        <source>A copy is on this computer, checked</source>
        <translation>इस कंप्यूटर पर कॉपी है, जांची गई</translation>
    </message>
    <message>
        <source>No copy could be made; copy the book to a stick</source>
        <translation>कॉपी नहीं बनी; बही की कॉपी पेन ड्राइव पर रखें</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>जांच बाकी</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>मिलान सही</translation>
    </message>
    <message>
        <source>differs, look again</source>
        <translation>अंतर है, फिर देखें</translation>
    </message>
    <message>
        <source>In the cash box now</source>
        <translation>कैश बॉक्स में अब</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>शुरू में था</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>प्राप्ति</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>By the book</source>
        <translation>बही के अनुसार</translation>
    </message>
    <message>
        <source>Counted, agrees</source>
        <translation>गिनती में, मिलान सही</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No resolutions in this meeting.</source>
        <translation>इस बैठक में कोई प्रस्ताव नहीं।</translation>
    </message>
    <message>
        <source>Correct this meeting…</source>
        <translation>बैठक में सुधार करें…</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>अगली बैठक</translation>
    </message>
    <message>
        <source>Write this code in the minute book</source>
        <translation>यह कोड कार्यवाही पंजी में लिखें</translation>
    </message>
    <message>
        <source>Two leaders copy it by hand. To be sure, type the last four letters from the paper:</source>
        <translation>दो पदाधिकारी इसे हाथ से लिखें। पक्का करने के लिए कागज से आखिरी चार अक्षर यहाँ लिखें:</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>आज के प्रस्ताव</translation>
    </message>
    <message>
        <source>What each brought</source>
        <translation>किसने कितना दिया</translation>
    </message>
    <message>
        <source>Meeting %1 is closed</source>
        <translation>बैठक %1 पूरी हुई</translation>
    </message>
    <message>
        <source>written and signed, records %1 to %2</source>
        <translation>लिखी गई, हस्ताक्षर हुए, रिकॉर्ड %1 से %2 तक</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>भाग %1: %2</translation>
    </message>
    <message>
        <source>First leader</source>
        <translation>पदाधिकारी 1</translation>
    </message>
    <message>
        <source>Second leader</source>
        <translation>पदाधिकारी 2</translation>
    </message>
    <message>
        <source>Last four letters, copied by %1</source>
        <translation>आखिरी चार अक्षर, %1 के लिखे हुए</translation>
    </message>
    <message>
        <source>Counted, differs</source>
        <translation>गिना, अंतर है</translation>
    </message>
    <message>
        <source>written and signed, records %1 to %2; put right up to record %3</source>
        <translation>लिखी गई, हस्ताक्षर हुए, रिकॉर्ड %1 से %2 तक; सुधार रिकॉर्ड %3 तक</translation>
    </message>
</context>
<context>
    <name>bahi::ui::CorrectionPanel</name>
    <message>
        <source>Not written down</source>
        <translation>लिखा नहीं गया</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Other saving</source>
        <translation>अन्य बचत</translation>
    </message>
    <message>
        <source>Special saving</source>
        <translation>विशेष बचत</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>दंड</translation>
    </message>
    <message>
        <source>Admission fee</source>
        <translation>प्रवेश शुल्क</translation>
    </message>
    <message>
        <source>Principal of loan %1</source>
        <translation>ऋण %1 का मूलधन</translation>
    </message>
    <message>
        <source>Fees of loan %1</source>
        <translation>ऋण %1 का शुल्क</translation>
    </message>
    <message>
        <source>Interest on loan %1</source>
        <translation>ऋण %1 का ब्याज</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>हाजिरी</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>लिखा है: %1</translation>
    </message>
    <message>
        <source>Written down: nothing</source>
        <translation>लिखा है: कुछ नहीं</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Written down in all: %1. Right: %2.</source>
        <translation>कुल लिखा है: %1 । सही: %2 ।</translation>
    </message>
    <message>
        <source>The box then holds what was counted: %1.</source>
        <translation>तब बॉक्स में उतना ही होगा जितना गिना गया: %1 ।</translation>
    </message>
    <message>
        <source>By the book the box then holds %1; counted were %2.</source>
        <translation>बही के अनुसार तब बॉक्स में %1 होगा; गिना गया %2 ।</translation>
    </message>
    <message>
        <source>Put right meeting %1 of %2</source>
        <translation>बैठक %1 (%2) में सुधार करें</translation>
    </message>
    <message>
        <source>Put right the meeting of %1</source>
        <translation>%1 की बैठक में सुधार करें</translation>
    </message>
    <message>
        <source>Choose whose line is wrong, and write what is right. The wrong line is taken back; both stay readable, with your reason.</source>
        <translation>चुनें कि किसकी पंक्ति गलत है, और जो सही है वह लिखें। गलत पंक्ति वापस ली जाती है; दोनों कारण के साथ पढ़ी जा सकती हैं।</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>बैठक पर वापस जाएं</translation>
    </message>
    <message>
        <source>What each member brought</source>
        <translation>किसने कितना दिया</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>दिया</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>सुधार हुआ: %1</translation>
    </message>
    <message>
        <source>Copy the new minute-book code: %1</source>
        <translation>कार्यवाही पंजी में नया कोड उतारें: %1</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>सुधार करें</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, कोड %2</translation>
    </message>
    <message>
        <source>Put right what %1 brought</source>
        <translation>%1 ने जो दिया उसमें सुधार करें</translation>
    </message>
    <message>
        <source>What was wrong, in a few words. It stays readable.</source>
        <translation>क्या गलत था, थोड़े शब्दों में। यह हमेशा पढ़ा जा सकेगा।</translation>
    </message>
</context>
<context>
    <name>bahi::ui::DayPanel</name>
    <message>
        <source>The last meeting in the book is that of %1. What was written down wrongly in it is put right member by member.</source>
        <translation>बही में आखिरी बैठक %1 की है। उसमें जो गलत लिखा गया, वह हर सदस्य का अलग-अलग सुधारा जाता है।</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>बैठक का दिन</translation>
    </message>
    <message>
        <source>Proposed is the day the group meets by its rules. Where it met on another day, write that day. What is entered already stays.</source>
        <translation>नियमों के अनुसार बैठक की तारीख पहले से लिखी है। बैठक किसी और दिन हुई हो, तो वही तारीख लिखें। जो लिखा जा चुका है, वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>बैठक हुई</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>दिन/महीना/साल</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>यह तारीख रखें</translation>
    </message>
    <message>
        <source>Correct the last meeting…</source>
        <translation>पिछली बैठक सुधारें…</translation>
    </message>
    <message>
        <source>Everything entered for this meeting goes, for good. Press again to throw it away.</source>
        <translation>इस बैठक के लिए जो कुछ लिखा गया, वह हमेशा के लिए हट जाएगा। हटाने के लिए फिर दबाएं।</translation>
    </message>
    <message>
        <source>A form that was begun for nothing can be thrown away.</source>
        <translation>जो बैठक बेकार में शुरू की गई, उसका लिखा हटाया जा सकता है।</translation>
    </message>
    <message>
        <source>Yes, throw it away</source>
        <translation>हाँ, हटा दें</translation>
    </message>
    <message>
        <source>Throw away what was entered…</source>
        <translation>लिखा हुआ हटाएं…</translation>
    </message>
</context>
<context>
    <name>bahi::ui::Finder</name>
    <message>
        <source>A member&apos;s name or code, or a page</source>
        <translation>सदस्य का नाम या कोड, या पन्ना</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>जो मिला</translation>
    </message>
</context>
<context>
    <name>bahi::ui::FirstWindow</name>
    <message>
        <source>Bahi is open already, but its window does not answer. Wait a little and start Bahi again, or close that window first.</source>
        <translation>Bahi पहले से खुला है, पर उसकी खिड़की जवाब नहीं देती। थोड़ी देर रुककर Bahi फिर खोलें, या पहले वह खिड़की बंद करें।</translation>
    </message>
</context>
<context>
    <name>bahi::ui::FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>bahi::ui::HelpWindow</name>
    <message>
        <source># Bahi %1

The account book of a savings group. Everything stays on this computer.

Bahi is free software. It may be used, studied, passed on and changed by the terms of its licence, which comes with it.

It is built with Qt %2 (LGPL 3), SQLite (public domain), SQLiteCpp (MIT), libsodium (ISC), OpenSSL (Apache 2.0), ICU (Unicode), fmt (MIT), Boost (BSL 1.0), nlohmann-json (MIT), CLI11 (BSD 3), libcsv (LGPL 2.1) and the Noto fonts (OFL 1.1).</source>
        <translation># Bahi %1

बचत समूह का बही-खाता। सब कुछ इसी कंप्यूटर पर रहता है।

Bahi मुक्त सॉफ्टवेयर है। इसके साथ आए लाइसेंस की शर्तों पर इसे काम में लिया, समझा, आगे दिया और बदला जा सकता है।

यह इनसे बना है: Qt %2 (LGPL 3), SQLite (public domain), SQLiteCpp (MIT), libsodium (ISC), OpenSSL (Apache 2.0), ICU (Unicode), fmt (MIT), Boost (BSL 1.0), nlohmann-json (MIT), CLI11 (BSD 3), libcsv (LGPL 2.1) और Noto फॉन्ट (OFL 1.1)।</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>मार्गदर्शिका</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>All pages of the guide</source>
        <translation>मार्गदर्शिका के सब पन्ने</translation>
    </message>
    <message>
        <source>About Bahi</source>
        <translation>Bahi के बारे में</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>bahi::ui::KnownCopies</name>
    <message>
        <source>Group without a name</source>
        <translation>बिना नाम का समूह</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>nobody knows when</source>
        <translation>कब बनी, पता नहीं</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>दूसरी फाइल…</translation>
    </message>
    <message>
        <source>From this computer or a stick</source>
        <translation>इस कंप्यूटर से या पेन ड्राइव से</translation>
    </message>
    <message>
        <source>put the stick in</source>
        <translation>पेन ड्राइव लगाएं</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>अभी कोई बैठक नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n बैठक</numerusform>
            <numerusform>%n बैठकें</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, taken along</source>
        <translation>अभ्यास, साथ ले जाई गई</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>taken along</source>
        <translation>साथ ले जाई गई</translation>
    </message>
    <message>
        <source>kept by Bahi</source>
        <translation>Bahi ने रखी</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>हिसाब</translation>
    </message>
    <message>
        <source>Group that is not known</source>
        <translation>समूह का पता नहीं</translation>
    </message>
</context>
<context>
    <name>bahi::ui::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>भाषा: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>bahi::ui::LoanProspectView</name>
    <message>
        <source>Choose a member. What she has saved and may be lent then stands here.</source>
        <translation>सदस्य चुनें। फिर यहाँ उनकी बचत और ऋण सीमा दिखेगी।</translation>
    </message>
    <message>
        <source>Savings with today&apos;s</source>
        <translation>आज तक की बचत</translation>
    </message>
    <message>
        <source>May be lent at most</source>
        <translation>ऋण सीमा</translation>
    </message>
    <message>
        <source>%1 times her savings</source>
        <translation>बचत का %1 गुना</translation>
    </message>
    <message>
        <source>Without an instalment she pays back as she can, and interest each month.</source>
        <translation>किस्त तय नहीं है: मूलधन जब हो सके तब, ब्याज हर महीने।</translation>
    </message>
    <message>
        <source>First instalment</source>
        <translation>पहली किस्त</translation>
    </message>
    <message>
        <source>%1 and %2 interest, on %3</source>
        <translation>%1 मूलधन और %2 ब्याज, %3 को</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>the last on %1</source>
        <translation>आखिरी किस्त %1 को</translation>
    </message>
    <message>
        <source>Interest in all</source>
        <translation>कुल ब्याज</translation>
    </message>
    <message>
        <source>Owed of loan %1 before today</source>
        <translation>आज से पहले ऋण %1 में शेष</translation>
    </message>
    <message>
        <source>No loan before this meeting.</source>
        <translation>इस बैठक से पहले कोई ऋण नहीं।</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>किस्तें</translation>
    </message>
    <message>
        <source>Write the rate and the number of instalments. What they come to then stands here.</source>
        <translation>ब्याज दर और किस्तों की संख्या लिखें। फिर यहाँ उनका हिसाब दिखेगा।</translation>
    </message>
    <message>
        <source>Effective rate a year</source>
        <translation>असली ब्याज दर, सालाना</translation>
    </message>
    <message>
        <source>Interest if on the reducing balance</source>
        <translation>घटते मूलधन पर होता तो ब्याज</translation>
    </message>
    <message>
        <source>the same rate; effective %1 a year</source>
        <translation>वही दर; असल में %1 सालाना</translation>
    </message>
</context>
<context>
    <name>bahi::ui::LoanTermsFields</name>
    <message>
        <source>Terms</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>Instalment each month</source>
        <translation>हर महीने की किस्त</translation>
    </message>
    <message>
        <source>without interest; may stay empty</source>
        <translation>ब्याज के बिना; खाली भी रह सकती है</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>ब्याज दर</translation>
    </message>
    <message>
        <source>Number of instalments</source>
        <translation>कितनी किस्तें</translation>
    </message>
    <message>
        <source>How it is paid back</source>
        <translation>वापसी का तरीका</translation>
    </message>
    <message>
        <source>First due on</source>
        <translation>पहली किस्त कब</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>खाली भी रह सकता है</translation>
    </message>
    <message>
        <source>The rate is for</source>
        <translation>ब्याज दर किसकी है</translation>
    </message>
    <message>
        <source>How often an instalment falls due</source>
        <translation>किस्त कितने दिन पर</translation>
    </message>
    <message>
        <source>The group&apos;s rule</source>
        <translation>समूह का नियम</translation>
    </message>
    <message>
        <source>Its own: reducing balance</source>
        <translation>अपनी: घटते मूलधन पर</translation>
    </message>
    <message>
        <source>Its own: flat</source>
        <translation>अपनी: शुरू की पूरी राशि पर</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% सालाना</translation>
    </message>
    <message>
        <source>% a month</source>
        <translation>% महीना</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>हर महीने</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>हर हफ्ते</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>हर 15 दिन पर</translation>
    </message>
    <message>
        <source>Equal instalments (EMI)</source>
        <translation>बराबर किस्त (EMI)</translation>
    </message>
    <message>
        <source>Equal principal</source>
        <translation>बराबर मूलधन</translation>
    </message>
    <message>
        <source>Principal at the end</source>
        <translation>मूलधन आखिर में</translation>
    </message>
    <message>
        <source>The rate is missing. Write per cent, such as 24 or 1.5.</source>
        <translation>ब्याज दर नहीं लिखी है। प्रतिशत में लिखें, जैसे 24 या 1.5</translation>
    </message>
    <message>
        <source>“%1” is not a rate. Write per cent, such as 24 or 1.5.</source>
        <translation>“%1” ब्याज दर नहीं है। प्रतिशत में लिखें, जैसे 24 या 1.5</translation>
    </message>
    <message>
        <source>The number of instalments is missing. Write it, such as 10.</source>
        <translation>किस्तों की संख्या नहीं लिखी है। संख्या लिखें, जैसे 10</translation>
    </message>
    <message>
        <source>With %1 a month it takes %2 months. Write a larger instalment.</source>
        <translation>हर महीने %1 की किस्त से %2 महीने लगेंगे। बड़ी किस्त लिखें।</translation>
    </message>
</context>
<context>
    <name>bahi::ui::LoansPanel</name>
    <message>
        <source>Choose a member</source>
        <translation>सदस्य चुनें</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Loan of %1 to %2</source>
        <translation>%2 को %1 का ऋण</translation>
    </message>
    <message>
        <source>Loan of %1 to %2: %3</source>
        <translation>%2 को %1 का ऋण: %3</translation>
    </message>
    <message>
        <source>No more loans</source>
        <translation>और ऋण नहीं</translation>
    </message>
    <message>
        <source>Give this loan</source>
        <translation>यह ऋण दें</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose who gets the loan.</source>
        <translation>सदस्य नहीं चुना गया। ऋण लेने वाले सदस्य को चुनें।</translation>
    </message>
    <message>
        <source>Loan to %1</source>
        <translation>%1 को ऋण</translation>
    </message>
    <message>
        <source>%1  %2, resolution %3</source>
        <translation>%1  %2, प्रस्ताव %3</translation>
    </message>
    <message>
        <source>Take the loan away</source>
        <translation>ऋण हटाएं</translation>
    </message>
    <message>
        <source>New loans</source>
        <translation>नए ऋण</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>ऋण का उद्देश्य</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>जमानतदार</translation>
    </message>
    <message>
        <source>Words of the resolution</source>
        <translation>प्रस्ताव के शब्द</translation>
    </message>
    <message>
        <source>Seeds and field</source>
        <translation>बीज और खेती</translation>
    </message>
    <message>
        <source>Cattle</source>
        <translation>पशु</translation>
    </message>
    <message>
        <source>Small shop</source>
        <translation>छोटी दुकान</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>बीमारी और इलाज</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>बच्चों की पढ़ाई</translation>
    </message>
    <message>
        <source>Wedding or funeral</source>
        <translation>शादी या अंतिम संस्कार</translation>
    </message>
    <message>
        <source>House</source>
        <translation>घर</translation>
    </message>
    <message>
        <source>At most %1: %2 times her savings of %3. Lower the amount.</source>
        <translation>ज्यादा से ज्यादा %1: बचत %3 का %2 गुना। राशि घटाएं।</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bahi::ui::MainWindow</name>
    <message>
        <source>Not everything is on the disk</source>
        <translation>सब कुछ डिस्क पर नहीं है</translation>
    </message>
    <message>
        <source>What has no tick stands only on this screen, because the disk does not take it. It is lost when the book is closed now.</source>
        <translation>जिस पर सही का निशान नहीं है, वह केवल इस स्क्रीन पर है, क्योंकि डिस्क उसे नहीं ले रही। बही अभी बंद की तो वह नहीं बचेगा।</translation>
    </message>
    <message>
        <source>Close it all the same</source>
        <translation>फिर भी बंद करें</translation>
    </message>
</context>
<context>
    <name>bahi::ui::MeetingPage</name>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>There is no meeting to write down yet</source>
        <translation>अभी लिखने के लिए कोई बैठक नहीं</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1: सब</translation>
    </message>
    <message>
        <source>All as due</source>
        <translation>सबने पूरा दिया</translation>
    </message>
    <message>
        <source>next note or coin</source>
        <translation>अगला नोट या सिक्का</translation>
    </message>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the sheet</source>
        <translation>विवरणी पर जाएं</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>पिछला हटाएं</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>अगला खाना</translation>
    </message>
    <message>
        <source>Alt+1–9</source>
        <translation>Alt+1–9</translation>
    </message>
    <message>
        <source>a step of the agenda</source>
        <translation>एजेंडा का चरण</translation>
    </message>
    <message>
        <source>accept, next member</source>
        <translation>लें, अगले सदस्य पर</translation>
    </message>
    <message>
        <source>another amount</source>
        <translation>दूसरी राशि</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>all as due</source>
        <translation>सबने पूरा दिया</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>move</source>
        <translation>चलें</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>सब कुंजियां</translation>
    </message>
    <message>
        <source>Count the box</source>
        <translation>नगद गिनें</translation>
    </message>
    <message>
        <source>Accept %1 from %2</source>
        <translation>%2 से %1 लें</translation>
    </message>
    <message>
        <source>Write down the difference…</source>
        <translation>अंतर लिखें…</translation>
    </message>
    <message>
        <source>On to the minutes</source>
        <translation>कार्यवाही पर जाएं</translation>
    </message>
    <message>
        <source>On to closing</source>
        <translation>समापन पर जाएं</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>बैठक पूरी करें</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>जो बाकी है, दिखाएं</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पिछला हटाएं</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>बैठक विवरणी</translation>
    </message>
    <message>
        <source>Agenda of the meeting</source>
        <translation>बैठक का एजेंडा</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>बैठक %1</translation>
    </message>
    <message>
        <source>%1 presides</source>
        <translation>अध्यक्षता: %1</translation>
    </message>
    <message>
        <source>%1 leaves the group</source>
        <translation>सदस्य %1 का समूह से अलग होना</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The book is open for viewing only: what is typed here is not kept.</source>
        <translation>बही केवल देखने के लिए खुली है: यहाँ जो लिखेंगे, वह सहेजा नहीं जाएगा।</translation>
    </message>
    <message>
        <source>%1 stays in the group</source>
        <translation>%1 समूह में रहेंगी</translation>
    </message>
    <message>
        <source>%1 leaves in this meeting. Savings less what is owed: %2 to take home.</source>
        <translation>%1 इस बैठक में समूह छोड़ रही हैं। बचत में से शेष ऋण घटाकर %2 घर ले जाएंगी।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Nobody belongs to the group yet</source>
        <translation>समूह में अभी कोई सदस्य नहीं है</translation>
    </message>
    <message>
        <source>Take its members in first. Then their meeting can be written down.</source>
        <translation>पहले सदस्यों को जोड़ें। फिर उनकी बैठक लिखी जा सकती है।</translation>
    </message>
    <message>
        <source>All is counted</source>
        <translation>सब गिन लिया</translation>
    </message>
    <message>
        <source>To the members</source>
        <translation>सदस्यों पर जाएं</translation>
    </message>
    <message>
        <source>Another day, or the last meeting put right</source>
        <translation>दूसरी तारीख, या पिछली बैठक का सुधार</translation>
    </message>
</context>
<context>
    <name>bahi::ui::MemberDrawing</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, समूह छोड़ा</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is free.</source>
        <translation>“%1” खाली है।</translation>
    </message>
    <message>
        <source>“%1” is the drawing of %2.</source>
        <translation>“%1” %2 का चित्र है।</translation>
    </message>
    <message>
        <source>“%1” is the drawing of %2, who gets “%3” for it.</source>
        <translation>“%1” %2 का चित्र है, बदले में उन्हें “%3” मिलेगा।</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>By the drawing everybody finds herself, also who does not read. Choose it together with her. A drawing that another member has is swapped for hers. Old papers still show the drawing of their day.</source>
        <translation>चित्र से हर कोई खुद को पहचानती है, जो पढ़ नहीं सकतीं वे भी। उनके साथ मिलकर चुनें। किसी और सदस्य का चित्र लेने पर दोनों के चित्र बदल जाते हैं। पुराने कागजों पर उस दिन का चित्र ही रहता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Take this drawing</source>
        <translation>यह चित्र लें</translation>
    </message>
    <message>
        <source>Another drawing for %1</source>
        <translation>%1 के लिए दूसरा चित्र</translation>
    </message>
</context>
<context>
    <name>bahi::ui::MemberErase</name>
    <message>
        <source>Erase the personal details of %1</source>
        <translation>%1 का निजी ब्योरा मिटाएं</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>मिटाया हुआ फिर नहीं मिलता</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>It stays in the book. Do not write the name in it.</source>
        <translation>यह बही में रहता है। इसमें नाम न लिखें।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>हमेशा के लिए मिटाएं</translation>
    </message>
    <message>
        <source>What goes: name, birth, household, phone, nominees, photo, and the names of pages opened for this member. What stays: the code %1, the days, all money, and the proof that nothing was changed. Backups made before still hold the name: the automatic ones are replaced in time, those you carry elsewhere you delete yourself.</source>
        <translation>जो मिटता है: नाम, जन्म, परिवार, फोन, नॉमिनी, फोटो, और इस सदस्य के लिए खोले गए पन्नों के नाम। जो रहता है: कोड %1, तारीखें, सारा पैसा, और इसका प्रमाण कि कुछ बदला नहीं गया। पहले के बैकअप में नाम अब भी है: अपने आप बने बैकअप समय के साथ बदल जाते हैं, जो बैकअप आप कहीं और ले गए हैं उन्हें खुद हटाएं।</translation>
    </message>
</context>
<context>
    <name>bahi::ui::MemberForm</name>
    <message>
        <source>New member</source>
        <translation>नया सदस्य</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 का ब्योरा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>खाली रह सकता है।</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Empty: Bahi gives one.</source>
        <translation>खाली हो तो Bahi देता है।</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>जुड़ने की तारीख</translation>
    </message>
    <message>
        <source>Such as 14/1/2025.</source>
        <translation>जैसे 14/1/2025</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म</translation>
    </message>
    <message>
        <source>The day, or only the year.</source>
        <translation>पूरी तारीख, या केवल साल।</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>The same words mean the same family.</source>
        <translation>एक जैसे शब्द यानी एक ही परिवार।</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>नॉमिनी</translation>
    </message>
    <message>
        <source>Who gets the money if the member dies.</source>
        <translation>सदस्य की मृत्यु होने पर पैसा किसे मिले।</translation>
    </message>
    <message>
        <source>Relation to the member</source>
        <translation>सदस्य से रिश्ता</translation>
    </message>
    <message>
        <source>Taken in all the same by resolution number</source>
        <translation>फिर भी जोड़ा गया, प्रस्ताव संख्या</translation>
    </message>
    <message>
        <source>A resolution of this group that is in the minutes.</source>
        <translation>इस समूह का प्रस्ताव, जो कार्यवाही में है।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Needed where what was written down changes. It stays readable.</source>
        <translation>पहले का लिखा बदले तो जरूरी है। पहले का लिखा पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Add this member</source>
        <translation>सदस्य जोड़ें</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>यह लिखें</translation>
    </message>
</context>
<context>
    <name>bahi::ui::MemberPhoto</name>
    <message>
        <source>No photo</source>
        <translation>कोई फोटो नहीं</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>%1 की फोटो</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>फोटो चुनें</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif);;All files (*)</source>
        <translation>तस्वीरें (*.jpg *.jpeg *.png *.webp *.bmp *.gif);;सभी फाइलें (*)</translation>
    </message>
    <message>
        <source>Remove the photo of %1?</source>
        <translation>%1 की फोटो हटाएं?</translation>
    </message>
    <message>
        <source>It is gone from the book for good. Backups made before still have it: the automatic ones are replaced in time, those you carry elsewhere you delete yourself.</source>
        <translation>वह बही से हमेशा के लिए हट जाएगी। पहले के बैकअप में वह अब भी है: अपने आप बने बैकअप समय के साथ बदल जाते हैं, जो बैकअप आप कहीं और ले गए हैं उन्हें खुद हटाएं।</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>फोटो हटाएं</translation>
    </message>
    <message>
        <source>Ask her first. The photo is shown on her own page only, it is in the book and its backups, and it is erased with her other personal details. Of the picture the middle is kept, small; where and when it was taken is left out.</source>
        <translation>पहले उनसे पूछें। फोटो सिर्फ उनके अपने पन्ने पर दिखती है, बही और उसके बैकअप में रहती है, और बाकी निजी जानकारी के साथ मिट जाती है। तस्वीर का बीच का हिस्सा छोटा करके रखा जाता है; कहां और कब ली गई, यह नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>फोटो चुनें…</translation>
    </message>
    <message>
        <source>Remove the photo…</source>
        <translation>फोटो हटाएं…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>यह फोटो रखें</translation>
    </message>
</context>
<context>
    <name>bahi::ui::MemberView</name>
    <message>
        <source>Symbol: %1</source>
        <translation>चित्र: %1</translation>
    </message>
    <message>
        <source>code %1 · member from %2 to %3</source>
        <translation>कोड %1 · %2 से %3 तक सदस्य</translation>
    </message>
    <message>
        <source>code %1 · member since %2</source>
        <translation>कोड %1 · %2 से सदस्य</translation>
    </message>
    <message>
        <source>no loan</source>
        <translation>कोई ऋण नहीं</translation>
    </message>
    <message>
        <source>loans: %1</source>
        <translation>ऋण: %1</translation>
    </message>
    <message>
        <source>loan %1 of %2</source>
        <translation>ऋण %1, राशि %2</translation>
    </message>
    <message>
        <source>loan %1 of %2: %3</source>
        <translation>ऋण %1, राशि %2: %3</translation>
    </message>
    <message>
        <source>nothing is asked</source>
        <translation>कुछ देय नहीं</translation>
    </message>
    <message>
        <source>saving %1</source>
        <translation>बचत %1</translation>
    </message>
    <message>
        <source>principal %1</source>
        <translation>मूलधन %1</translation>
    </message>
    <message>
        <source>interest %1</source>
        <translation>ब्याज %1</translation>
    </message>
    <message>
        <source>fees of the loan %1</source>
        <translation>ऋण का शुल्क %1</translation>
    </message>
    <message>
        <source>fine %1</source>
        <translation>दंड %1</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>देर से: %1</translation>
    </message>
    <message>
        <source>with notice: %1</source>
        <translation>सूचना देकर: %1</translation>
    </message>
    <message>
        <source>absent: %1</source>
        <translation>अनुपस्थित: %1</translation>
    </message>
    <message>
        <source>sent the money: %1</source>
        <translation>पैसा भेजा: %1</translation>
    </message>
    <message>
        <source>no meeting yet</source>
        <translation>अभी कोई बैठक नहीं</translation>
    </message>
    <message>
        <source>always came</source>
        <translation>हर बार उपस्थित</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>%1 at each meeting</source>
        <translation>हर बैठक में %1</translation>
    </message>
    <message>
        <source>Loan left</source>
        <translation>शेष ऋण</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>%1 को देय</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>उपस्थिति</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Passbook</source>
        <translation>पासबुक</translation>
    </message>
    <message>
        <source>Passbook, the newest line first</source>
        <translation>पासबुक, सबसे नई पंक्ति ऊपर</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>ब्योरा…</translation>
    </message>
    <message>
        <source>Erase personal details…</source>
        <translation>निजी ब्योरा मिटाएं…</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>समूह से अलग करें…</translation>
    </message>
    <message>
        <source>ties to the savings and loan ledgers</source>
        <translation>बचत पंजी और ऋण पंजी से मिलान सही</translation>
    </message>
    <message>
        <source>leaves in the open meeting</source>
        <translation>खुली बैठक में समूह छोड़ रही हैं</translation>
    </message>
    <message>
        <source>Stay in the group</source>
        <translation>समूह में रहेंगी</translation>
    </message>
    <message>
        <source>The photo is damaged</source>
        <translation>फोटो खराब हो गई है</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>%1 की फोटो</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>चित्र…</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>फोटो…</translation>
    </message>
</context>
<context>
    <name>bahi::ui::MembersList</name>
    <message>
        <source>left %1</source>
        <translation>समूह से अलग: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, कोड %2</translation>
    </message>
    <message>
        <source>%1, code %2, %3</source>
        <translation>%1, कोड %2, %3</translation>
    </message>
</context>
<context>
    <name>bahi::ui::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>new member</source>
        <translation>नया सदस्य</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>the member before or after</source>
        <translation>पिछला या अगला सदस्य</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>writes down what stands in a form</source>
        <translation>फॉर्म में भरा हुआ लिखें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the member</source>
        <translation>सदस्य के पन्ने पर जाएं</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>सदस्य जोड़ा गया</translation>
    </message>
    <message>
        <source>The code is %1. It stands on everything of this member.</source>
        <translation>सदस्य कोड %1 है। इस सदस्य के हर कागज पर यही रहता है।</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>What stood there before, and why it changed, stays in the book.</source>
        <translation>पहले क्या लिखा था और क्यों बदला, यह बही में रहता है।</translation>
    </message>
    <message>
        <source>Shall %1 leave the group?</source>
        <translation>%1 को समूह से अलग करें?</translation>
    </message>
    <message>
        <source>Nobody leaves between meetings: the group resolves it, and the savings less what is owed are paid from the box. It is put into the form of the next meeting (%1) with its resolution. Until that meeting is closed it can be undone there.</source>
        <translation>बैठक के बाहर कोई समूह से अलग नहीं होता: समूह प्रस्ताव पारित करता है, और शेष ऋण काटकर बचत वापसी कैश बॉक्स से होती है। यह अगली बैठक (%1) की विवरणी में प्रस्ताव के साथ लिखा जाता है। वह बैठक पूरी होने तक इसे वहाँ हटाया जा सकता है।</translation>
    </message>
    <message>
        <source>Put it into the meeting</source>
        <translation>बैठक में लिखें</translation>
    </message>
    <message>
        <source>It is for the meeting to resolve</source>
        <translation>प्रस्ताव बैठक में पारित होता है</translation>
    </message>
    <message>
        <source>It stands in the form of the next meeting (%1). Closing that meeting makes it so.</source>
        <translation>यह अगली बैठक (%1) की विवरणी में लिखा है। वह बैठक पूरी होने पर लागू होता है।</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Look for a part of the name or of the code.</source>
        <translation>“%1” नाम या कोड का कोई सदस्य नहीं मिला। नाम या कोड का कोई हिस्सा लिखकर खोजें।</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>नाम या कोड</translation>
    </message>
    <message>
        <source>Find a member by name or code</source>
        <translation>नाम या कोड से सदस्य खोजें</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>नया सदस्य</translation>
    </message>
    <message>
        <source>Nobody is a member yet</source>
        <translation>अभी कोई सदस्य नहीं</translation>
    </message>
    <message>
        <source>Press “New member” and write down the first one. A name may stay empty; everybody gets a code and a symbol.</source>
        <translation>“नया सदस्य” दबाएं और पहले सदस्य को लिखें। नाम खाली रह सकता है; हर सदस्य को कोड और चित्र मिलता है।</translation>
    </message>
    <message>
        <source>The drawing is another</source>
        <translation>चित्र बदल गया</translation>
    </message>
    <message>
        <source>It stands beside the name everywhere from now on. Whoever had it has the drawing that stood here before.</source>
        <translation>अब से हर जगह नाम के पास यही चित्र रहेगा। जिनका यह चित्र था, उन्हें पहले वाला चित्र मिल गया।</translation>
    </message>
    <message>
        <source>The photo is shown here and on no other page.</source>
        <translation>फोटो सिर्फ यहां दिखती है, किसी और पन्ने पर नहीं।</translation>
    </message>
</context>
<context>
    <name>bahi::ui::MembersPassbook</name>
    <message>
        <source>Brought forward</source>
        <translation>शुरुआती हिसाब</translation>
    </message>
    <message>
        <source>Takes back voucher %1</source>
        <translation>वाउचर %1 की उलटी प्रविष्टि</translation>
    </message>
    <message>
        <source>Taken back by voucher %1</source>
        <translation>वाउचर %1 से उलटी प्रविष्टि हुई</translation>
    </message>
    <message>
        <source>Saving and instalment</source>
        <translation>बचत और किस्त</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>किस्त</translation>
    </message>
    <message>
        <source>fine %1</source>
        <translation>दंड %1</translation>
    </message>
    <message>
        <source>admission fee %1</source>
        <translation>प्रवेश शुल्क %1</translation>
    </message>
    <message>
        <source>loan of %1</source>
        <translation>%1 का ऋण</translation>
    </message>
    <message>
        <source>took out %1</source>
        <translation>बचत निकासी %1</translation>
    </message>
    <message>
        <source>other %1 paid in</source>
        <translation>अन्य प्राप्ति %1</translation>
    </message>
    <message>
        <source>other %1 paid out</source>
        <translation>अन्य भुगतान %1</translation>
    </message>
    <message>
        <source>Nothing brought</source>
        <translation>कुछ नहीं दिया</translation>
    </message>
    <message>
        <source>No money moved</source>
        <translation>कोई पैसा न आया, न गया</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>What</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>मूलधन</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>ब्याज</translation>
    </message>
    <message>
        <source>Loan left</source>
        <translation>शेष ऋण</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>वाउचर</translation>
    </message>
    <message>
        <source>In savings</source>
        <translation>कुल बचत</translation>
    </message>
</context>
<context>
    <name>bahi::ui::MinutesPanel</name>
    <message>
        <source>Choose who presides</source>
        <translation>अध्यक्षता के लिए सदस्य चुनें</translation>
    </message>
    <message>
        <source>%1 presides</source>
        <translation>अध्यक्षता: %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>कार्यवाही</translation>
    </message>
    <message>
        <source>Proposed. Enter accepts.</source>
        <translation>यह सुझाव है। मानने के लिए Enter दबाएं।</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>बैठक की अध्यक्षता</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>चर्चा</translation>
    </message>
    <message>
        <source>Resolved in this meeting</source>
        <translation>इस बैठक के प्रस्ताव</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>खाली रह सकता है।</translation>
    </message>
    <message>
        <source>Nobody presides. Choose who presides in this meeting.</source>
        <translation>अध्यक्षता करने वाली नहीं चुनी गईं। चुनें कि इस बैठक की अध्यक्षता कौन कर रही हैं।</translation>
    </message>
</context>
<context>
    <name>bahi::ui::NewBookForm</name>
    <message>
        <source>Choose another place…</source>
        <translation>दूसरी जगह चुनें…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>It was finished before it could be stopped. The book is there: %1</source>
        <translation>रोकने से पहले ही काम पूरा हो गया। बही यहाँ है: %1</translation>
    </message>
</context>
<context>
    <name>bahi::ui::NewGroupLanguageStep</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>दूसरी भाषा</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Both can be changed at any time. The digits of every script are understood in every field.</source>
        <translation>दोनों कभी भी बदले जा सकते हैं। हर खाने में हर लिपि के अंक चलते हैं।</translation>
    </message>
    <message>
        <source>So it will look</source>
        <translation>ऐसा दिखेगा</translation>
    </message>
    <message>
        <source>New group: language</source>
        <translation>नया समूह: भाषा</translation>
    </message>
    <message>
        <source>On to name and money</source>
        <translation>नाम और मुद्रा पर जाएं</translation>
    </message>
</context>
<context>
    <name>bahi::ui::NewGroupMembers</name>
    <message>
        <source>Type the first name here</source>
        <translation>पहला नाम यहाँ लिखें</translation>
    </message>
    <message>
        <source>Next name</source>
        <translation>अगला नाम</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>नाम नहीं</translation>
    </message>
    <message>
        <source>given by Bahi</source>
        <translation>Bahi देता है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>There is a picture in the name, which paper cannot print. Write the name in letters.</source>
        <translation>नाम में एक चित्र है, जो कागज पर नहीं छपता। नाम अक्षरों में लिखें।</translation>
    </message>
    <message>
        <source>The name looks like that in line %1. Take one of the two lines out; for another woman of that name write a code of your choice.</source>
        <translation>यह नाम पंक्ति %1 के नाम जैसा दिखता है। दोनों में से एक पंक्ति हटाएं; इसी नाम की दूसरी महिला के लिए अपनी पसंद का कोड लिखें।</translation>
    </message>
</context>
<context>
    <name>bahi::ui::NewGroupMembersStep</name>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>On to the rules</source>
        <translation>नियमों पर जाएं</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines were pasted; a group may have %2 members here, and nothing was taken. Copy the lines of your own members only.</source>
        <translation>%1 पंक्तियां चिपकाई गईं; यहाँ समूह में %2 सदस्य तक हो सकते हैं, इसलिए कुछ नहीं लिया गया। केवल अपने सदस्यों की पंक्तियां कॉपी करें।</translation>
    </message>
    <message>
        <source>Nobody is in the group yet. Type one name at least.</source>
        <translation>समूह में अभी कोई सदस्य नहीं है। कम से कम एक नाम लिखें।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>next name; in an empty line on to the rules</source>
        <translation>अगला नाम; खाली पंक्ति से नियमों पर</translation>
    </message>
    <message>
        <source>her code</source>
        <translation>सदस्य कोड</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>paste a list</source>
        <translation>सूची चिपकाएं</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>take a name or a code out</source>
        <translation>नाम या कोड हटाएं</translation>
    </message>
    <message>
        <source>on to the next step</source>
        <translation>अगले चरण पर जाएं</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>समूह के सदस्य</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Everybody gets a picture of her own, which she finds again on the sheet and in her passbook.</source>
        <translation>हर सदस्य का अपना चित्र होता है, जो बैठक विवरणी और पासबुक में भी दिखता है।</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Leave the code empty: Bahi gives one that tells nothing of her. If the group has codes of its own, such as M01, write those.</source>
        <translation>कोड खाली छोड़ें: Bahi ऐसा कोड देता है जिससे सदस्य का कुछ पता नहीं चलता। समूह के अपने कोड हों, जैसे M01, तो वही लिखें।</translation>
    </message>
    <message>
        <source>A list from elsewhere</source>
        <translation>कहीं और लिखी सूची</translation>
    </message>
    <message>
        <source>Copy it in the spreadsheet, names first and codes second, and paste it here.</source>
        <translation>उसे स्प्रेडशीट में कॉपी करें, पहले नाम और फिर कोड, और यहाँ चिपकाएं।</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) added. Ctrl+Z takes them out again.</source>
        <translation>
            <numerusform>%n सदस्य जुड़ा। Ctrl+Z से वापस हटेगा।</numerusform>
            <numerusform>%n सदस्य जुड़े। Ctrl+Z से वापस हटेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was written over. Ctrl+Z brings it back.</source>
        <translation>सूची के ऊपर लिखा गया। Ctrl+Z से पहले जैसी हो जाएगी।</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>पहले जैसा</translation>
    </message>
    <message>
        <source>New group: members</source>
        <translation>नया समूह: सदस्य</translation>
    </message>
</context>
<context>
    <name>bahi::ui::NewGroupNameStep</name>
    <message>
        <source>Where the book is kept</source>
        <translation>बही कहाँ रखी जाए</translation>
    </message>
    <message>
        <source>On to the members</source>
        <translation>सदस्यों पर जाएं</translation>
    </message>
    <message>
        <source>There is a picture in the name, which paper cannot print. Write the name in letters.</source>
        <translation>नाम में एक चित्र है, जो कागज पर नहीं छपता। नाम अक्षरों में लिखें।</translation>
    </message>
    <message>
        <source>The file has no name. Write one, or choose where the book is kept.</source>
        <translation>फाइल का नाम नहीं है। नाम लिखें, या चुनें कि बही कहाँ रखी जाए।</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>समूह का नाम</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>खाली रह सकता है।</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>One for the whole book, for good.</source>
        <translation>पूरी बही में हमेशा एक ही रहती है।</translation>
    </message>
    <message>
        <source>File of the book</source>
        <translation>बही की फाइल</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>दूसरी जगह चुनें…</translation>
    </message>
    <message>
        <source>The name stands inside the book alone.</source>
        <translation>नाम केवल बही के अंदर रहता है।</translation>
    </message>
    <message>
        <source>The file has a name that tells nobody whose book it is. Give it another if you like.</source>
        <translation>फाइल के नाम से पता नहीं चलता कि बही किसकी है। चाहें तो दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>The book stays on this computer.</source>
        <translation>बही इसी कंप्यूटर पर रहती है।</translation>
    </message>
    <message>
        <source>It is one file. A copy on a stick is made after the meetings; on the stick itself no book can be written.</source>
        <translation>यह एक ही फाइल है। बैठकों के बाद इसकी कॉपी पेन ड्राइव पर ली जाती है; खुद पेन ड्राइव पर बही नहीं लिखी जाती।</translation>
    </message>
    <message>
        <source>Name and money</source>
        <translation>नाम और मुद्रा</translation>
    </message>
    <message>
        <source>New group: name and money</source>
        <translation>नया समूह: नाम और मुद्रा</translation>
    </message>
</context>
<context>
    <name>bahi::ui::NewGroupOpening</name>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Loan left</source>
        <translation>शेष ऋण</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>किस्त</translation>
    </message>
    <message>
        <source>There is an instalment, but no loan. Write what is left of her loan, or take the instalment out.</source>
        <translation>किस्त लिखी है, पर ऋण नहीं। शेष ऋण लिखें, या किस्त हटाएं।</translation>
    </message>
    <message>
        <source>The instalment is more than the %1 left of her loan. Correct one of the two.</source>
        <translation>किस्त शेष ऋण %1 से ज्यादा है। दोनों में से एक ठीक करें।</translation>
    </message>
</context>
<context>
    <name>bahi::ui::NewGroupOpeningStep</name>
    <message>
        <source>The group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>makes a fresh start</source>
        <translation>नई शुरुआत करता है</translation>
    </message>
    <message>
        <source>saves already</source>
        <translation>पहले से बचत करता है</translation>
    </message>
    <message>
        <source>Day the old books are closed</source>
        <translation>पुरानी बहियों का आखिरी दिन</translation>
    </message>
    <message>
        <source>In the cash box</source>
        <translation>कैश बॉक्स में</translation>
    </message>
    <message>
        <source>Counted on that day.</source>
        <translation>उसी दिन गिना हुआ।</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Its name, if there is an account.</source>
        <translation>खाता हो तो उसका नाम।</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>बैंक में</translation>
    </message>
    <message>
        <source>As its passbook says.</source>
        <translation>बैंक की पासबुक के अनुसार।</translation>
    </message>
    <message>
        <source>Savings and loans of the members</source>
        <translation>सदस्यों की बचत और ऋण</translation>
    </message>
    <message>
        <source>Must balance</source>
        <translation>बराबर होना चाहिए</translation>
    </message>
    <message>
        <source>New group: where it stands</source>
        <translation>नया समूह: अभी का हिसाब</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>That day has not come yet, and nobody knows what will lie in the box. Write the day on which it was counted.</source>
        <translation>यह दिन अभी नहीं आया है, और किसी को पता नहीं कि उस दिन बॉक्स में क्या होगा। वह दिन लिखें जब गिनती हुई।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>Nothing is written that the group has. Write it, or choose a fresh start.</source>
        <translation>समूह के पास क्या है, यह नहीं लिखा है। उसे लिखें, या नई शुरुआत चुनें।</translation>
    </message>
    <message>
        <source>It does not balance: the group has %1, and the savings are %2. Correct what is wrong, or confirm that %3 are missing.</source>
        <translation>हिसाब बराबर नहीं: समूह के पास %1 है, और बचत %2 है। जो गलत है उसे ठीक करें, या पक्का करें कि %3 कम है।</translation>
    </message>
    <message>
        <source>It does not balance: the group has %1, and the savings are %2. Correct what is wrong, or confirm that %3 belong to the group.</source>
        <translation>हिसाब बराबर नहीं: समूह के पास %1 है, और बचत %2 है। जो गलत है उसे ठीक करें, या पक्का करें कि %3 समूह का है।</translation>
    </message>
    <message>
        <source>fresh start, or the group saves already</source>
        <translation>नई शुरुआत, या पहले से बचत</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next field, or into the table</source>
        <translation>अगला खाना, या सारणी में</translation>
    </message>
    <message>
        <source>in the table the next figure</source>
        <translation>सारणी में अगली राशि</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>confirm the surplus</source>
        <translation>अधिशेष पक्का करें</translation>
    </message>
    <message>
        <source>on to the next step</source>
        <translation>अगले चरण पर जाएं</translation>
    </message>
    <message>
        <source>The book begins empty</source>
        <translation>बही खाली शुरू होती है</translation>
    </message>
    <message>
        <source>Take this if nobody has saved yet. The first money comes at the first meeting, on %1.</source>
        <translation>अगर अभी किसी की बचत नहीं है, तो यह चुनें। पहला पैसा पहली बैठक में आता है, %1 को।</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>कैश बॉक्स</translation>
    </message>
    <message>
        <source>Loans of members</source>
        <translation>सदस्यों के ऋण</translation>
    </message>
    <message>
        <source>The group has</source>
        <translation>समूह के पास है</translation>
    </message>
    <message>
        <source>Savings of members</source>
        <translation>सदस्यों की बचत</translation>
    </message>
    <message>
        <source>Missing: a deficit</source>
        <translation>कम है: घाटा</translation>
    </message>
    <message>
        <source>Left over: surplus</source>
        <translation>ज्यादा है: अधिशेष</translation>
    </message>
    <message>
        <source>What the group has and what it owes agree.</source>
        <translation>समूह के पास जो है और उसे जो देना है, दोनों बराबर हैं।</translation>
    </message>
    <message>
        <source>Savings are more than what is there. Look for what is not written yet before you confirm it.</source>
        <translation>समूह के पास जितना है, बचत उससे ज्यादा है। पक्का करने से पहले देखें कि क्या लिखना छूटा है।</translation>
    </message>
    <message>
        <source>Interest, fines and fees of earlier years: it belongs to the group. It goes into the book as surplus.</source>
        <translation>पिछले सालों का ब्याज, दंड और शुल्क: यह समूह का है। बही में यह अधिशेष में लिखा जाता है।</translation>
    </message>
    <message>
        <source>%1 are missing, we know why</source>
        <translation>%1 कम है, कारण पता है</translation>
    </message>
    <message>
        <source>%1 belong to the group</source>
        <translation>%1 समूह का है</translation>
    </message>
    <message>
        <source>It balances</source>
        <translation>हिसाब बराबर है</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>अभी का हिसाब</translation>
    </message>
    <message>
        <source>On to check and sign</source>
        <translation>जांच और हस्ताक्षर पर जाएं</translation>
    </message>
</context>
<context>
    <name>bahi::ui::NewGroupPage</name>
    <message>
        <source>New group</source>
        <translation>नया समूह</translation>
    </message>
    <message>
        <source>Leave the new group?</source>
        <translation>नया समूह छोड़ें?</translation>
    </message>
    <message>
        <source>What was typed is lost. No book has been made yet.</source>
        <translation>जो लिखा है, वह नहीं बचेगा। अभी कोई बही नहीं बनी है।</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the new group</source>
        <translation>नया समूह छोड़ें</translation>
    </message>
    <message>
        <source>Steps to a new group</source>
        <translation>नए समूह के चरण</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
</context>
<context>
    <name>bahi::ui::NewGroupRulesStep</name>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>अगला खाना</translation>
    </message>
    <message>
        <source>another template</source>
        <translation>दूसरा नमूना</translation>
    </message>
    <message>
        <source>up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>सबसे पास</translation>
    </message>
    <message>
        <source>to the even one</source>
        <translation>सम की ओर</translation>
    </message>
    <message>
        <source>down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>बैठकें</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>बैठक का दिन</translation>
    </message>
    <message>
        <source>Second day</source>
        <translation>दूसरा दिन</translation>
    </message>
    <message>
        <source>First day of the rules</source>
        <translation>नियम लागू होने का दिन</translation>
    </message>
    <message>
        <source>Saving each meeting</source>
        <translation>हर बैठक की बचत</translation>
    </message>
    <message>
        <source>Year begins</source>
        <translation>साल की शुरुआत</translation>
    </message>
    <message>
        <source>Interest, % a month</source>
        <translation>ब्याज, % महीना</translation>
    </message>
    <message>
        <source>Interest is rounded</source>
        <translation>ब्याज पूरे रुपये में</translation>
    </message>
    <message>
        <source>to a multiple of</source>
        <translation>कितने रुपये के गुने में</translation>
    </message>
    <message>
        <source>Loan at most, times savings</source>
        <translation>ऋण सीमा, बचत का गुना</translation>
    </message>
    <message>
        <source>Resolution for payments above</source>
        <translation>प्रस्ताव, इससे बड़े भुगतान पर</translation>
    </message>
    <message>
        <source>Saving not brought</source>
        <translation>बचत छूटने पर</translation>
    </message>
    <message>
        <source>Coming late</source>
        <translation>देर से आने पर</translation>
    </message>
    <message>
        <source>Absent without notice</source>
        <translation>बिना सूचना अनुपस्थित</translation>
    </message>
    <message>
        <source>Instalment not paid</source>
        <translation>किस्त छूटने पर</translation>
    </message>
    <message>
        <source>instead, one month&apos;s interest</source>
        <translation>इसकी जगह एक महीने का ब्याज</translation>
    </message>
    <message>
        <source>Admission fee</source>
        <translation>प्रवेश शुल्क</translation>
    </message>
    <message>
        <source>the fee goes to the corpus</source>
        <translation>शुल्क समूह कोष में जाता है</translation>
    </message>
    <message>
        <source>Age, from years</source>
        <translation>उम्र, इतने साल से</translation>
    </message>
    <message>
        <source>to years</source>
        <translation>इतने साल तक</translation>
    </message>
    <message>
        <source>women only</source>
        <translation>केवल महिलाएं</translation>
    </message>
    <message>
        <source>one of a family</source>
        <translation>एक परिवार से एक सदस्य</translation>
    </message>
    <message>
        <source>missed meeting: saving stays due</source>
        <translation>बैठक न हुई हो, तब भी बचत देय</translation>
    </message>
    <message>
        <source>newcomers catch up on savings</source>
        <translation>नए सदस्य पिछली बचत भी देते हैं</translation>
    </message>
    <message>
        <source>A beginning, not a law: change every number to what your group has agreed. What stays empty is not agreed.</source>
        <translation>शुरू के लिए सुझाव: हर संख्या वैसी करें जैसी समूह ने तय की है। जो खाली है, वह तय नहीं है।</translation>
    </message>
    <message>
        <source>The amounts of this template are of another money and are left empty. Write those your group has agreed.</source>
        <translation>इस नमूने की राशियां दूसरी मुद्रा की हैं, इसलिए खाली छोड़ी गई हैं। वे राशियां लिखें जो समूह ने तय की हैं।</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>इससे शुरू करें</translation>
    </message>
    <message>
        <source>JEEViKA, weekly</source>
        <translation>जीविका, हर हफ्ते</translation>
    </message>
    <message>
        <source>Meetings and saving</source>
        <translation>बैठक और बचत</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>ऋण</translation>
    </message>
    <message>
        <source>Fines and fees</source>
        <translation>दंड और शुल्क</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>SHG, monthly</source>
        <translation>SHG, हर महीने</translation>
    </message>
    <message>
        <source>Viet Nam club</source>
        <translation>वियतनाम का क्लब</translation>
    </message>
    <message>
        <source>Russian mutual aid</source>
        <translation>रूस का सहयोग कोष</translation>
    </message>
    <message>
        <source>New group: rules</source>
        <translation>नया समूह: नियम</translation>
    </message>
    <message>
        <source>On to where it stands</source>
        <translation>अभी के हिसाब पर जाएं</translation>
    </message>
</context>
<context>
    <name>bahi::ui::NewGroupStep</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>bahi::ui::NewGroupSummaryStep</name>
    <message>
        <source>Check and sign</source>
        <translation>जांच और हस्ताक्षर</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>बही बनाएं</translation>
    </message>
    <message>
        <source>up and down the page</source>
        <translation>पन्ना ऊपर-नीचे</translation>
    </message>
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
        <source>Summary of the new group</source>
        <translation>नए समूह का सारांश</translation>
    </message>
    <message>
        <source>The book is being made</source>
        <translation>बही बन रही है</translation>
    </message>
    <message>
        <source>The book is being made: %p %</source>
        <translation>बही बन रही है: %p%</translation>
    </message>
    <message>
        <source>New group: check and sign</source>
        <translation>नया समूह: जांच और हस्ताक्षर</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>print to sign</source>
        <translation>हस्ताक्षर के लिए छापें</translation>
    </message>
    <message>
        <source>Print it, read it aloud, and let everybody put her hand to it. Then make the book.</source>
        <translation>छापें, पढ़कर सुनाएं, और सबके हस्ताक्षर या अंगूठे के निशान लें। फिर बही बनाएं।</translation>
    </message>
    <message>
        <source>Print to sign…</source>
        <translation>हस्ताक्षर के लिए छापें…</translation>
    </message>
</context>
<context>
    <name>bahi::ui::PaperPreview</name>
    <message numerus="yes">
        <source>So it will come out: %n page(s)</source>
        <translation>
            <numerusform>ऐसा छपेगा: %n पन्ना</numerusform>
            <numerusform>ऐसा छपेगा: %n पन्ने</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>इस कंप्यूटर पर कोई प्रिंटर नहीं है</translation>
    </message>
    <message>
        <source>Save the paper as PDF, carry it on a stick to where there is one, and print it there.</source>
        <translation>कागज को PDF में सहेजें, पेन ड्राइव से वहाँ ले जाएं जहाँ प्रिंटर है, और वहाँ छापें।</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>पन्ने</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>प्रतियां</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF में सहेजें…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>The printer has it</source>
        <translation>कागज प्रिंटर को भेजा गया</translation>
    </message>
    <message>
        <source>The printer did not take the paper. See whether it is on and has paper, or save it as PDF.</source>
        <translation>प्रिंटर ने कागज नहीं लिया। देखें कि प्रिंटर चालू है और उसमें कागज है, या PDF में सहेजें।</translation>
    </message>
    <message>
        <source>Where the PDF is kept</source>
        <translation>PDF कहाँ रखी जाए</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing was written over it. Choose another name.</source>
        <translation>%1 पहले से है, और उसके ऊपर कुछ नहीं लिखा गया। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>सहेजी गई: %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 लिखी नहीं जा सकी। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>प्रतियां:</translation>
    </message>
</context>
<context>
    <name>bahi::ui::PaymentHead</name>
    <message>
        <source>Stationery</source>
        <translation>स्टेशनरी</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>यात्रा खर्च</translation>
    </message>
    <message>
        <source>Bookkeeper&apos;s honorarium</source>
        <translation>बुककीपर का मानदेय</translation>
    </message>
    <message>
        <source>Costs of meetings</source>
        <translation>बैठक खर्च</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण खर्च</translation>
    </message>
    <message>
        <source>Rent, repairs, light</source>
        <translation>किराया, मरम्मत, बिजली</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>अन्य खर्च</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>बैंक में जमा</translation>
    </message>
    <message>
        <source>From the bank</source>
        <translation>बैंक से निकासी</translation>
    </message>
    <message>
        <source>Savings given back</source>
        <translation>बचत वापसी</translation>
    </message>
    <message>
        <source>Other savings given back</source>
        <translation>अन्य बचत वापसी</translation>
    </message>
    <message>
        <source>Admission fee received</source>
        <translation>प्रवेश शुल्क मिला</translation>
    </message>
    <message>
        <source>Group work received</source>
        <translation>समूह के काम से मिला</translation>
    </message>
    <message>
        <source>Other income received</source>
        <translation>अन्य आय</translation>
    </message>
    <message>
        <source>Cash short</source>
        <translation>नगद कम</translation>
    </message>
    <message>
        <source>Cash over</source>
        <translation>नगद ज्यादा</translation>
    </message>
</context>
<context>
    <name>bahi::ui::PaymentsPanel</name>
    <message>
        <source>No more payments</source>
        <translation>और भुगतान नहीं</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>यह लिखें</translation>
    </message>
    <message>
        <source>Nothing is chosen. Choose what it was for.</source>
        <translation>मद नहीं चुना गया। चुनें कि पैसा किस लिए था।</translation>
    </message>
    <message>
        <source>%1 came in: %2. %3</source>
        <translation>प्राप्ति %1: %2। %3</translation>
    </message>
    <message>
        <source>%1 went out: %2. %3</source>
        <translation>भुगतान %1: %2। %3</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Other money in and out</source>
        <translation>अन्य प्राप्ति और भुगतान</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>किस लिए</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>बैंक खाता</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>To whom, details</source>
        <translation>किसे, विवरण</translation>
    </message>
    <message>
        <source>Words of the resolution</source>
        <translation>प्रस्ताव के शब्द</translation>
    </message>
    <message>
        <source>only where the group decided it</source>
        <translation>केवल जहाँ समूह ने तय किया हो</translation>
    </message>
    <message>
        <source>Choose what for</source>
        <translation>चुनें, किस लिए</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose whose money it is.</source>
        <translation>सदस्य नहीं चुना गया। चुनें कि पैसा किसका है।</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>सदस्य चुनें</translation>
    </message>
    <message>
        <source>Choose a bank account</source>
        <translation>बैंक खाता चुनें</translation>
    </message>
    <message>
        <source>No account is chosen. Choose the bank account it goes to or comes from.</source>
        <translation>कोई खाता नहीं चुना गया। चुनें कि पैसा किस बैंक खाते में जाता है या किससे आता है।</translation>
    </message>
</context>
<context>
    <name>bahi::ui::PracticePanel</name>
    <message>
        <source>Practice group</source>
        <translation>अभ्यास समूह</translation>
    </message>
    <message>
        <source>Invented women who save and borrow for a year, so that you can try everything. Nothing in it counts, and it never goes to a federation.</source>
        <translation>काल्पनिक सदस्य, उनकी साल भर की बचत और ऋण, ताकि सब कुछ आजमाया जा सके। यह असली हिसाब नहीं है, और कभी संघ को नहीं जाता।</translation>
    </message>
    <message>
        <source>By the rules of</source>
        <translation>किसके नियमों से</translation>
    </message>
    <message>
        <source>JEEViKA in Bihar, a meeting every week</source>
        <translation>बिहार की जीविका, हर हफ्ते बैठक</translation>
    </message>
    <message>
        <source>a self-help group in India, a meeting every month</source>
        <translation>भारत का स्वयं सहायता समूह, हर महीने बैठक</translation>
    </message>
    <message>
        <source>a women&apos;s club in Vietnam</source>
        <translation>वियतनाम का महिला क्लब</translation>
    </message>
    <message>
        <source>a mutual-aid fund in Russia</source>
        <translation>रूस का सहयोग कोष</translation>
    </message>
    <message>
        <source>The file of the book</source>
        <translation>बही की फाइल</translation>
    </message>
    <message>
        <source>Make the practice group</source>
        <translation>अभ्यास समूह बनाएं</translation>
    </message>
    <message>
        <source>Meetings that are written</source>
        <translation>लिखी गई बैठकें</translation>
    </message>
    <message>
        <source>Meeting %v of %m</source>
        <translation>बैठक: %m में से %v</translation>
    </message>
</context>
<context>
    <name>bahi::ui::Rail</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Lay this book aside and choose another</source>
        <translation>यह बही रखकर दूसरी चुनें</translation>
    </message>
    <message>
        <source>Bahi: all books</source>
        <translation>Bahi: सब बहियां</translation>
    </message>
</context>
<context>
    <name>bahi::ui::RecentBooks</name>
    <message>
        <source>Practice · %1</source>
        <translation>अभ्यास · %1</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>अभी कोई सदस्य नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>अभी कोई बैठक नहीं</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>checked, whole</source>
        <translation>जांची गई, सही</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>अभी जांच नहीं हुई</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>नहीं मिली</translation>
    </message>
    <message>
        <source>does not open</source>
        <translation>नहीं खुलती</translation>
    </message>
    <message>
        <source>Meeting %1 is today</source>
        <translation>बैठक %1 आज है</translation>
    </message>
    <message>
        <source>Meeting %1, due %2</source>
        <translation>बैठक %1 बाकी, %2 की</translation>
    </message>
    <message>
        <source>Meeting %1 on %2</source>
        <translation>बैठक %1: %2 को</translation>
    </message>
    <message>
        <source>meeting not closed</source>
        <translation>बैठक पूरी नहीं हुई</translation>
    </message>
</context>
<context>
    <name>bahi::ui::RestorePanel</name>
    <message>
        <source>Choose the backup</source>
        <translation>कॉपी चुनें</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप से खोलें</translation>
    </message>
    <message>
        <source>The backup is read and verified first. It becomes a new book beside the others, so that nothing is lost.</source>
        <translation>पहले कॉपी पढ़ी और जांची जाती है। इससे दूसरी बहियों के साथ एक नई बही बनती है, ताकि कुछ न खोए।</translation>
    </message>
    <message>
        <source>The file of the new book</source>
        <translation>नई बही की फाइल</translation>
    </message>
    <message>
        <source>Restore it as a new book</source>
        <translation>नई बही बनाकर खोलें</translation>
    </message>
    <message>
        <source>Records that are verified</source>
        <translation>जांचे गए रिकॉर्ड</translation>
    </message>
    <message>
        <source>Record %v of %m</source>
        <translation>रिकॉर्ड: %m में से %v</translation>
    </message>
    <message>
        <source>Copies this computer knows of</source>
        <translation>कॉपियां जो इस कंप्यूटर को पता हैं</translation>
    </message>
    <message>
        <source>Open the book that is here</source>
        <translation>यहाँ की बही खोलें</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>दूसरी फाइल चुनें…</translation>
    </message>
    <message>
        <source>Look at this copy</source>
        <translation>यह कॉपी देखें</translation>
    </message>
    <message>
        <source>Choose another copy</source>
        <translation>दूसरी कॉपी चुनें</translation>
    </message>
</context>
<context>
    <name>bahi::ui::SettingsBackup</name>
    <message>
        <source>Where shall the copy go?</source>
        <translation>कॉपी कहाँ रखें?</translation>
    </message>
    <message>
        <source>No copy was taken along yet</source>
        <translation>पेन ड्राइव पर अभी कोई कॉपी नहीं</translation>
    </message>
    <message>
        <source>Copy the book to a stick after every meeting, and keep the stick in another house. A laptop can be stolen; the group&apos;s money is in the book.</source>
        <translation>हर बैठक के बाद बही की कॉपी पेन ड्राइव पर रखें, और पेन ड्राइव किसी दूसरे घर में रखें। लैपटॉप चोरी हो सकता है; समूह के पैसे का हिसाब बही में है।</translation>
    </message>
    <message>
        <source>%1. It was read back and verified: %2 records. %3</source>
        <translation>%1: कॉपी फिर से पढ़ी और जांची गई, %2 रिकॉर्ड। %3</translation>
    </message>
    <message>
        <source>The last copy holds everything</source>
        <translation>पिछली कॉपी में सब कुछ है</translation>
    </message>
    <message>
        <source>Written since the last copy: %1 records</source>
        <translation>पिछली कॉपी के बाद लिखे रिकॉर्ड: %1</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 रिकॉर्ड</translation>
    </message>
    <message>
        <source>None yet: Bahi makes one after each meeting that is closed.</source>
        <translation>अभी कोई नहीं: हर बैठक पूरी होने पर Bahi एक कॉपी बनाता है।</translation>
    </message>
    <message>
        <source>On this computer, after each meeting: the last ten, and the last of each of twelve months.</source>
        <translation>इस कंप्यूटर पर, हर बैठक के बाद: पिछली दस कॉपियां, और बारह महीनों में हर महीने की आखिरी कॉपी।</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Copy to a stick or folder…</source>
        <translation>पेन ड्राइव या फोल्डर में कॉपी करें…</translation>
    </message>
    <message>
        <source>Copying, and checking what was copied…</source>
        <translation>कॉपी और उसकी जांच हो रही है…</translation>
    </message>
    <message>
        <source>Copies Bahi makes by itself</source>
        <translation>Bahi की अपने आप बनाई कॉपियां</translation>
    </message>
    <message>
        <source>The last copy holds more than this book: %1 records more</source>
        <translation>पिछली प्रति में इस बही से ज्यादा है: %1 रिकॉर्ड ज्यादा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>bahi::ui::SettingsBankForm</name>
    <message>
        <source>The name is missing. Write the bank and the branch as its passbook does.</source>
        <translation>नाम नहीं लिखा है। पासबुक पर जैसा है वैसा बैंक और शाखा का नाम लिखें।</translation>
    </message>
    <message>
        <source>What %1 is called</source>
        <translation>%1 का नाम</translation>
    </message>
    <message>
        <source>What stood there stays readable, with your reason.</source>
        <translation>पहले जो लिखा था वह कारण के साथ पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>लिख दें</translation>
    </message>
    <message>
        <source>New bank account</source>
        <translation>नया बैंक खाता</translation>
    </message>
    <message>
        <source>From now on the payments of a meeting ask which account is meant.</source>
        <translation>अब से बैठक में बैंक के लेन-देन पर पूछा जाएगा कि कौन सा खाता है।</translation>
    </message>
    <message>
        <source>Add this account</source>
        <translation>यह खाता जोड़ें</translation>
    </message>
    <message>
        <source>Bank and branch</source>
        <translation>बैंक और शाखा</translation>
    </message>
    <message>
        <source>As its passbook says it. The number of the account is not needed.</source>
        <translation>जैसा पासबुक पर है। खाता संख्या लिखने की जरूरत नहीं।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>It stays in the book.</source>
        <translation>यह बही में रहता है।</translation>
    </message>
</context>
<context>
    <name>bahi::ui::SettingsBanks</name>
    <message>
        <source>Written down</source>
        <translation>लिख दिया गया</translation>
    </message>
    <message>
        <source>It is in the book with its day. Copy the new minute-book code.</source>
        <translation>यह तारीख के साथ बही में है। नया कोड कार्यवाही पंजी में लिखें।</translation>
    </message>
    <message>
        <source>Bank, not divided by account</source>
        <translation>बैंक, खातों में बंटा नहीं</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 का नाम बदलें</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>बैंक खाते</translation>
    </message>
    <message>
        <source>New bank account…</source>
        <translation>नया बैंक खाता…</translation>
    </message>
    <message>
        <source>What stands in each by the book. A group with one account need not open it here: it opens by itself with the first money that is taken to the bank.</source>
        <translation>बही के हिसाब से हर खाते में कितना है। जिस समूह का एक ही खाता है उसे यहाँ खोलने की जरूरत नहीं: बैंक में पहली बार पैसा जमा लिखते ही वह अपने आप खुल जाता है।</translation>
    </message>
</context>
<context>
    <name>bahi::ui::SettingsLook</name>
    <message>
        <source>Language and look</source>
        <translation>भाषा और रूप</translation>
    </message>
    <message>
        <source>For you on this computer; the book stays as it is.</source>
        <translation>केवल आपके लिए, इस कंप्यूटर पर; बही वैसी ही रहती है।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उजला</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>हाई कंट्रास्ट</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>bahi::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>नियम और सेटिंग</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>the section before or after</source>
        <translation>पिछला या अगला भाग</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>writes down what stands in a form</source>
        <translation>फॉर्म में भरा हुआ लिखें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leaves a form</source>
        <translation>फॉर्म छोड़ें</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>बिना नाम का</translation>
    </message>
    <message>
        <source>as it was written when the book was made</source>
        <translation>जैसा बही बनाते समय लिखा गया</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>cannot change: every amount counts in it</source>
        <translation>बदल नहीं सकती: हर राशि इसी में है</translation>
    </message>
    <message>
        <source>First meeting in the book</source>
        <translation>बही में पहली बैठक</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>पिछली बैठक</translation>
    </message>
    <message>
        <source>Members, meetings</source>
        <translation>सदस्य, बैठकें</translation>
    </message>
    <message>
        <source>%1 members, %2 meetings</source>
        <translation>सदस्य: %1, बैठकें: %2</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Open: readable on this computer</source>
        <translation>खुले: इस कंप्यूटर पर पढ़े जा सकते हैं</translation>
    </message>
    <message>
        <source>Minute-book code</source>
        <translation>कार्यवाही पंजी का कोड</translation>
    </message>
    <message>
        <source>of %1 records</source>
        <translation>%1 रिकॉर्ड का</translation>
    </message>
    <message>
        <source>Book number</source>
        <translation>बही संख्या</translation>
    </message>
    <message>
        <source>cannot change: the federation knows the book by it</source>
        <translation>बदल नहीं सकती: संघ बही को इसी से पहचानता है</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>A group to try things out</source>
        <translation>आजमाने के लिए समूह</translation>
    </message>
    <message>
        <source>never a real one, and never sent to a federation</source>
        <translation>असली समूह नहीं, संघ को कभी नहीं दिया जाता</translation>
    </message>
    <message>
        <source>Bahi</source>
        <translation>Bahi</translation>
    </message>
    <message>
        <source>the account book of self-help groups</source>
        <translation>स्वयं सहायता समूहों का बही-खाता</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>use, look into, change and pass on freely; passed on under the same licence</source>
        <translation>बिना रोक काम में लें, समझें, बदलें और आगे दें; आगे भी इसी लाइसेंस पर दें</translation>
    </message>
    <message>
        <source>LGPL 3, The Qt Company</source>
        <translation>LGPL 3, The Qt Company</translation>
    </message>
    <message>
        <source>The letters on the screen</source>
        <translation>स्क्रीन के अक्षर</translation>
    </message>
    <message>
        <source>SIL Open Font License 1.1, the Noto project</source>
        <translation>SIL Open Font License 1.1, Noto परियोजना</translation>
    </message>
    <message>
        <source>The file of the book</source>
        <translation>बही की फाइल</translation>
    </message>
    <message>
        <source>public domain; MIT licence</source>
        <translation>public domain; MIT लाइसेंस</translation>
    </message>
    <message>
        <source>Seals and signatures</source>
        <translation>मुहर और हस्ताक्षर</translation>
    </message>
    <message>
        <source>Apache licence 2.0; ISC licence</source>
        <translation>Apache लाइसेंस 2.0; ISC लाइसेंस</translation>
    </message>
    <message>
        <source>Words, numbers and files</source>
        <translation>शब्द, संख्याएं और फाइलें</translation>
    </message>
    <message>
        <source>Unicode, Boost and MIT licences; LGPL 2.1</source>
        <translation>Unicode, Boost और MIT लाइसेंस; LGPL 2.1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>भाषा और रूप</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>About Bahi</source>
        <translation>Bahi के बारे में</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>सेटिंग के भाग</translation>
    </message>
    <message>
        <source>What a book began with stays: it is part of what was signed. Who belongs to the group and what it agreed change with their day, on the members page and under “Rules”.</source>
        <translation>बही जिससे शुरू हुई, वह नहीं बदलता: उस पर हस्ताक्षर हो चुके हैं। समूह के सदस्य और समूह के तय नियम तारीख के साथ बदलते हैं, सदस्यों के पन्ने पर और “नियम” में।</translation>
    </message>
    <message>
        <source>Free software without any warranty. The full texts of the licences come with the program, in its folder of documents.</source>
        <translation>यह मुक्त सॉफ्टवेयर है, बिना किसी वारंटी के। लाइसेंस पूरे रूप में प्रोग्राम के साथ, उसके दस्तावेजों के फोल्डर में हैं।</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>बैंक खाते</translation>
    </message>
</context>
<context>
    <name>bahi::ui::SettingsRules</name>
    <message>
        <source>Written down</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>It is in the book with its day. Copy the new minute-book code.</source>
        <translation>यह तारीख के साथ बही में है। नया कोड कार्यवाही पंजी में लिखें।</translation>
    </message>
    <message>
        <source>In force on %1</source>
        <translation>%1 को लागू</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>From %1: %2, %3 % a month</source>
        <translation>%1 से: %2, ब्याज %3% महीना</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>सुधार करें…</translation>
    </message>
    <message>
        <source>Put right the rules of %1</source>
        <translation>%1 से लागू नियमों में सुधार करें</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>New rules from a day…</source>
        <translation>किसी दिन से नए नियम…</translation>
    </message>
    <message>
        <source>All rules there were</source>
        <translation>अब तक के सब नियम</translation>
    </message>
</context>
<context>
    <name>bahi::ui::SettingsRulesForm</name>
    <message>
        <source>This is not a day of the month, or not after the first day. Write 1 to 31.</source>
        <translation>यह महीने की तारीख नहीं है, या पहली तारीख के बाद की नहीं है। 1 से 31 तक लिखें।</translation>
    </message>
    <message>
        <source>This number does not fit here. Look for a figure too many.</source>
        <translation>यह संख्या यहाँ नहीं बैठती। देखें कि कोई अंक ज्यादा तो नहीं लिखा।</translation>
    </message>
    <message>
        <source>What was agreed goes on until something else is agreed. Write 0, or choose “No”.</source>
        <translation>जो तय है, वह कुछ और तय होने तक चलता है। 0 लिखें, या “नहीं” चुनें।</translation>
    </message>
    <message>
        <source>Put right the rules of %1</source>
        <translation>%1 से लागू नियमों में सुधार करें</translation>
    </message>
    <message>
        <source>New rules from a day on</source>
        <translation>किसी दिन से नए नियम</translation>
    </message>
    <message>
        <source>For what was entered wrongly. What stood there stays readable, with your reason. What the group agreed anew begins on a day of its own.</source>
        <translation>यह गलत लिखे के सुधार के लिए है। पहले का लिखा आपके कारण के साथ पढ़ा जा सकता है। समूह ने जो नया तय किया, वह अपने अलग दिन से शुरू होता है।</translation>
    </message>
    <message>
        <source>What holds now stands in the fields. Change what was agreed, and say from which day on. Loans keep the rate they were given at.</source>
        <translation>खानों में अभी लागू नियम हैं। जो तय हुआ उसे बदलें, और लिखें कि किस दिन से। पहले दिए गए ऋणों की ब्याज दर वही रहती है।</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>किस दिन से</translation>
    </message>
    <message>
        <source>Such as 1/4/2027.</source>
        <translation>जैसे 1/4/2027</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>बैठकें</translation>
    </message>
    <message>
        <source>On</source>
        <translation>किस दिन</translation>
    </message>
    <message>
        <source>On day of the month</source>
        <translation>महीने की तारीख</translation>
    </message>
    <message>
        <source>And on day of the month</source>
        <translation>महीने की दूसरी तारीख</translation>
    </message>
    <message>
        <source>Saving at each meeting</source>
        <translation>हर बैठक की बचत</translation>
    </message>
    <message>
        <source>Empty: as each can.</source>
        <translation>खाली हो तो जितना हो सके।</translation>
    </message>
    <message>
        <source>Interest, per cent a month</source>
        <translation>ब्याज, % महीना</translation>
    </message>
    <message>
        <source>Such as 2, 1.5 or 2/3.</source>
        <translation>जैसे 2, 1.5 या 2/3</translation>
    </message>
    <message>
        <source>Interest is rounded</source>
        <translation>ब्याज पूरे रुपये में</translation>
    </message>
    <message>
        <source>To a multiple of</source>
        <translation>कितने रुपये के गुने में</translation>
    </message>
    <message>
        <source>Months that were missed</source>
        <translation>छूटे महीनों का ब्याज</translation>
    </message>
    <message>
        <source>The year begins in</source>
        <translation>साल की शुरुआत</translation>
    </message>
    <message>
        <source>Resolution that agreed it</source>
        <translation>तय करने वाला प्रस्ताव</translation>
    </message>
    <message>
        <source>Its number; may stay empty.</source>
        <translation>प्रस्ताव संख्या; खाली रह सकती है।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>It stays in the book.</source>
        <translation>यह बही में रहता है।</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>सुधार करें</translation>
    </message>
    <message>
        <source>Write these rules down</source>
        <translation>ये नियम लिखें</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>तय नहीं</translation>
    </message>
    <message>
        <source>One month&apos;s interest</source>
        <translation>एक महीने का ब्याज</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>तय राशि</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Fine for a missed instalment, amount</source>
        <translation>किस्त छूटने का दंड, राशि</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>तय नहीं</translation>
    </message>
    <message>
        <source>The day is missing. Write from which day on the group holds to it.</source>
        <translation>दिन नहीं लिखा है। लिखें कि समूह इसे किस दिन से मानता है।</translation>
    </message>
</context>
<context>
    <name>bahi::ui::SheetModel</name>
    <message>
        <source>loan %1</source>
        <translation>ऋण %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>than is due</comment>
        <translation>%1 कम</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>देय %1</translation>
    </message>
    <message>
        <source>with fees %1</source>
        <translation>शुल्क %1 सहित</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>हाजिरी</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Loan before</source>
        <translation>शेष ऋण</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>मूलधन</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>ब्याज</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>दंड</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>saving</comment>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Roll call of %1</source>
        <translation>%1 की हाजिरी</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation>आज छोड़ रही हैं</translation>
    </message>
    <message>
        <source>takes %1</source>
        <comment>home, who leaves</comment>
        <translation>%1 ले जाएंगी</translation>
    </message>
    <message>
        <source>%1 stays in the group</source>
        <translation>%1 समूह में रहेंगी</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, कोड %2</translation>
    </message>
</context>
<context>
    <name>bahi::ui::SheetView</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>bahi::ui::StartPage</name>
    <message>
        <source>Your books</source>
        <translation>आपकी बहियां</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the chosen book</source>
        <translation>चुनी हुई बही खोलें</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>दूसरी चुनें</translation>
    </message>
    <message>
        <source>take it off this list; the file stays</source>
        <translation>सूची से हटाएं; फाइल रहती है</translation>
    </message>
    <message>
        <source>open another book</source>
        <translation>दूसरी बही खोलें</translation>
    </message>
    <message>
        <source>new group</source>
        <translation>नया समूह</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>बही खोलें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>मदद (F1)</translation>
    </message>
    <message>
        <source>Bahi did not close by itself the last time.</source>
        <translation>पिछली बार Bahi ठीक से बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>Everything that showed its tick is in the book, and a meeting that was being written comes back as it was. If it happens again, tell the federation.</source>
        <translation>जिस पर ✓ दिखा था, वह सब बही में है, और लिखी जा रही बैठक वैसी ही फिर खुलती है। ऐसा फिर हो, तो संघ को बताएं।</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>समूह खोजें</translation>
    </message>
    <message>
        <source>No books on this computer yet</source>
        <translation>इस कंप्यूटर पर अभी कोई बही नहीं</translation>
    </message>
    <message>
        <source>↑ ↓ to choose another</source>
        <translation>↑ ↓ से दूसरी चुनें</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>नया समूह</translation>
    </message>
    <message>
        <source>Six short pages, then print and sign</source>
        <translation>छह छोटे पन्ने, फिर छापें और हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>दूसरी बही खोलें</translation>
    </message>
    <message>
        <source>From this computer or a stick</source>
        <translation>इस कंप्यूटर या पेन ड्राइव से</translation>
    </message>
    <message>
        <source>Practice group</source>
        <translation>अभ्यास समूह</translation>
    </message>
    <message>
        <source>Try everything. Nothing here counts</source>
        <translation>सब कुछ आजमाएं। यह असली हिसाब नहीं</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप से खोलें</translation>
    </message>
    <message>
        <source>Look at it first, then decide</source>
        <translation>पहले देखें, फिर तय करें</translation>
    </message>
    <message>
        <source>Bahi %1. Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>Bahi %1 · सब कुछ इसी कंप्यूटर पर रहता है। कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>कुंजियां</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 खोलें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Last copy on a stick: %1</source>
        <translation>पेन ड्राइव पर पिछली कॉपी: %1</translation>
    </message>
    <message>
        <source>No copy on a stick yet</source>
        <translation>पेन ड्राइव पर अभी कोई कॉपी नहीं</translation>
    </message>
    <message>
        <source>Put the stick in after today&apos;s meeting. A copy takes a few seconds and is checked at once.</source>
        <translation>आज की बैठक के बाद पेन ड्राइव लगाएं। कॉपी कुछ सेकंड में बनती है और तुरंत जांची जाती है।</translation>
    </message>
    <message>
        <source>Look for the last backup…</source>
        <translation>पिछला बैकअप खोजें…</translation>
    </message>
    <message>
        <source>Set up your group here: six short pages, then print and sign. If its book is on a stick already, open that. To try first, take the practice group.</source>
        <translation>यहाँ अपना समूह शुरू करें: छह छोटे पन्ने, फिर छापें और हस्ताक्षर करें। बही पहले से पेन ड्राइव पर हो, तो उसे खोलें। आजमाने के लिए अभ्यास समूह लें।</translation>
    </message>
</context>
<context>
    <name>bahi::ui::TextSizeSlider</name>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
</context>
<context>
    <name>bahi::ui::TopLine</name>
    <message>
        <source>A group without a name</source>
        <translation>बिना नाम का समूह</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>अभ्यास: असली हिसाब नहीं</translation>
    </message>
    <message>
        <source>Names open</source>
        <translation>नाम दिख रहे हैं</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find a member or a page (Ctrl+F)</source>
        <translation>सदस्य या पन्ना खोजें (Ctrl+F)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>मदद (F1)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जांच हो रही है…</translation>
    </message>
    <message>
        <source>Checked · %1 records · signed</source>
        <translation>जांचा गया · %1 रिकॉर्ड · हस्ताक्षर सही</translation>
    </message>
    <message>
        <source>Damaged · for viewing only</source>
        <translation>गड़बड़ी · केवल देखने के लिए</translation>
    </message>
    <message>
        <source>Names are written in this book as they are, and whoever opens the file can read them. Keep the file where you keep the paper books.</source>
        <translation>इस बही में नाम वैसे ही लिखे हैं जैसे हैं, और जो भी फाइल खोले, उन्हें पढ़ सकता है। फाइल वहीं रखें जहाँ कागज की बहियां रहती हैं।</translation>
    </message>
    <message>
        <source>Bahi reads the whole book again and compares every record with its signature. You can go on writing; closing the meeting waits for it.</source>
        <translation>Bahi पूरी बही फिर से पढ़कर हर रिकॉर्ड को उसके हस्ताक्षर से मिलाता है। लिखना जारी रखें; बैठक इसके बाद ही पूरी होती है।</translation>
    </message>
    <message>
        <source>Checked and signed</source>
        <translation>जांचा गया, हस्ताक्षर सही</translation>
    </message>
    <message>
        <source>Every record was read again just now and is as it was on the day it was signed. Nobody has changed the past of this book. The code in the minute book shows the same to people who have only the paper.</source>
        <translation>हर रिकॉर्ड अभी फिर से पढ़ा गया और वैसा ही है जैसा हस्ताक्षर के दिन था। इस बही का पिछला हिसाब किसी ने नहीं बदला। जिनके पास केवल कागज है, उन्हें कार्यवाही पंजी का कोड यही दिखाता है।</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>गड़बड़ी</translation>
    </message>
    <message>
        <source>Something in this book is not as it was when it was signed. Nothing more is written to it. What helps stands above the page.</source>
        <translation>इस बही में कुछ वैसा नहीं है जैसा हस्ताक्षर के समय था। अब इसमें कुछ नहीं लिखा जाता। आगे क्या करें, यह पन्ने के ऊपर लिखा है।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>जांचा गया</translation>
    </message>
</context>
<context>
    <name>bahi::ui::TotalsRow</name>
    <message>
        <source>Received %1 of %2 due today</source>
        <translation>आज देय %2 में से %1 प्राप्त</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>आज देय</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>bahi::ui::WrittenList</name>
    <message>
        <source>Take away</source>
        <translation>हटाएं</translation>
    </message>
</context>
</TS>
