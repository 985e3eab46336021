<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What a window says in other words than the command line: written by hand, tests/ui/words_test.cpp looks through them. -->
<TS version="2.1" language="en_IN" sourcelanguage="en">
<context>
    <name>Refusal</name>
    <message>
        <source>Look at the name and the folder, or make a new book: bahi book create.</source>
        <comment>BookNotFound</comment>
        <translation>Look at the name and the folder, or begin a new group.</translation>
    </message>
</context>
</TS>
