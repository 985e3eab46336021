<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Qt's own words, which has no Hindi: written by hand, for ./dev words does not know them. -->
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सब सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>सबके लिए हाँ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सबके लिए नहीं</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>रोक दें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>बिना सहेजे छोड़ें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>शुरुआती सेटिंग लगाएं</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>ब्योरा देखें…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>ब्योरा छिपाएं</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;Show this message again</source>
        <translation>यह बात फिर बताएं</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पिछला हटाएं</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएं</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पिछला हटाएं</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>कड़ी का पता कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएं</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>एक बढ़ाएं</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>एक घटाएं</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Undo %1</source>
        <translation>पिछला हटाएं: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>default text for undo action</comment>
        <translation>पिछला हटाएं</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>फिर से करें: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>default text for redo action</comment>
        <translation>फिर से करें</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo %1</source>
        <translation>पिछला हटाएं: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>default text for undo action</comment>
        <translation>पिछला हटाएं</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>फिर से करें: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>default text for redo action</comment>
        <translation>फिर से करें</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Go Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>मदद</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>कहाँ:</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाएं</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएं</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फोल्डर</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर के फोल्डर में जाएं</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फोल्डर बनाएं</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>नया फोल्डर बनाएं</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>सूची में देखें</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ब्योरा</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>ब्योरे के साथ देखें</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>किनारे की सूची</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>जगहों की सूची</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फाइलें</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>किस तरह की फाइल:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फाइल का नाम:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फोल्डर:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फोल्डर खोजें</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस नाम से सहेजें</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएं</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फाइलें दिखाएं</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फोल्डर</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फोल्डर</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सब फाइलें (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सब फाइलें (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>हाल की जगहें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>मेरा कंप्यूटर</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ड्राइव</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
यह फोल्डर नहीं मिला।
नाम देखें, या दूसरा फोल्डर चुनें।</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
यह फाइल नहीं मिली।
नाम देखें, या दूसरी फाइल चुनें।</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से है।
क्या उसकी जगह नई फाइल रखनी है?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>फोल्डर हटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” पर लिखने की मनाही है।
क्या फिर भी हटाना है?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>क्या “%1” को सचमुच हटाना है?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>तरह</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>Match OS X Finder</comment>
        <translation>तरह</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>मेरा कंप्यूटर</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 बाइट</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>यह नाम नहीं चलेगा</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ड्राइव</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>%1 File</source>
        <comment>%1 is a file name suffix, for example txt</comment>
        <translation>%1 फाइल</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>पता नहीं</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>यह क्या है?</translation>
    </message>
</context>
<context>
    <name>QCalendarPopup</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
</context>
</TS>
