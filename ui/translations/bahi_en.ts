<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_IN" sourcelanguage="en_IN">
<context>
    <name>CopyWords</name>
    <message numerus="yes">
        <source>%n meeting(s), the last on %1.</source>
        <translation>
            <numerusform>%n meeting, on %1.</numerusform>
            <numerusform>%n meetings, the last on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting would be missing, but %n record(s) written later would: members, rules or vouchers.</source>
        <translation>
            <numerusform>No meeting would be missing, but %n record written later would: members, rules or vouchers.</numerusform>
            <numerusform>No meeting would be missing, but %n records written later would: members, rules or vouchers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) would be missing</source>
        <translation>
            <numerusform>%n meeting would be missing</numerusform>
            <numerusform>%n meetings would be missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stand only in the copy: members, rules or vouchers. Restore it, and go on in it alone.</source>
        <translation>
            <numerusform>%n record stands only in the copy: members, rules or vouchers. Restore it, and go on in it alone.</numerusform>
            <numerusform>%n records stand only in the copy: members, rules or vouchers. Restore it, and go on in it alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) more than in the book on this computer</source>
        <translation>
            <numerusform>%n meeting more than in the book on this computer</numerusform>
            <numerusform>%n meetings more than in the book on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) stand only in the damaged book. Restore this copy, and enter them again.</source>
        <translation>
            <numerusform>%n meeting stands only in the damaged book. Restore this copy, and enter it again.</numerusform>
            <numerusform>%n meetings stand only in the damaged book. Restore this copy, and enter them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InWords</name>
    <message numerus="yes">
        <source>%1 rupees</source>
        <translation>
            <numerusform>%1 rupee</numerusform>
            <numerusform>%1 rupees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rupees %1 only</source>
        <translation>
            <numerusform>Rupee %1 only</numerusform>
            <numerusform>Rupees %1 only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 paise</source>
        <translation>
            <numerusform>%1 paisa</numerusform>
            <numerusform>%1 paise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dong</source>
        <translation>
            <numerusform>%1 dong</numerusform>
            <numerusform>%1 dong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dong %1 only</source>
        <translation>
            <numerusform>Dong %1 only</numerusform>
            <numerusform>Dong %1 only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 roubles</source>
        <translation>
            <numerusform>%1 rouble</numerusform>
            <numerusform>%1 roubles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roubles %1 only</source>
        <translation>
            <numerusform>Rouble %1 only</numerusform>
            <numerusform>Roubles %1 only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kopecks</source>
        <translation>
            <numerusform>%1 kopeck</numerusform>
            <numerusform>%1 kopecks</numerusform>
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
            <numerusform>%2 %1 only</numerusform>
            <numerusform>%2 %1 only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hundredths</source>
        <translation>
            <numerusform>%1 hundredth</numerusform>
            <numerusform>%1 hundredths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingSteps</name>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n given</numerusform>
            <numerusform>%n given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n written</numerusform>
            <numerusform>%n written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewGroupSummary</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bahi::ui::ClosePanel</name>
    <message numerus="yes">
        <source>%n lines are still in pencil</source>
        <translation>
            <numerusform>%n line is still in pencil</numerusform>
            <numerusform>%n lines are still in pencil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bahi::ui::KnownCopies</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bahi::ui::NewGroupMembersStep</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) added. Ctrl+Z takes them out again.</source>
        <translation>
            <numerusform>%n member added. Ctrl+Z takes her out again.</numerusform>
            <numerusform>%n members added. Ctrl+Z takes them out again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bahi::ui::PaperPreview</name>
    <message numerus="yes">
        <source>So it will come out: %n page(s)</source>
        <translation>
            <numerusform>So it will come out: %n page</numerusform>
            <numerusform>So it will come out: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bahi::ui::RecentBooks</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
</TS>
