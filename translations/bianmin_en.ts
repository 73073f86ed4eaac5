<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bm::ApplicantPanel</name>
    <message numerus="yes">
        <source>Known from %n earlier case(s): name and telephone filled in. Ask whether they still hold.</source>
        <translation>
            <numerusform>Known from %n earlier case: name and telephone filled in. Ask whether they still hold.</numerusform>
            <numerusform>Known from %n earlier cases: name and telephone filled in. Ask whether they still hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bm::BackupCard</name>
    <message numerus="yes">
        <source>The newest backup is %n day(s) old</source>
        <translation>
            <numerusform>The newest backup is %n day old</numerusform>
            <numerusform>The newest backup is %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup of %1 opens, but %n fault(s) were found in it. Keep the file, make a new backup, and call the county.</source>
        <translation>
            <numerusform>The backup of %1 opens, but %n fault was found in it. Keep the file, make a new backup, and call the county.</numerusform>
            <numerusform>The backup of %1 opens, but %n faults were found in it. Keep the file, make a new backup, and call the county.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup of %1 is sound: %2 %3, %n entry(ies), chain and tables checked.</source>
        <translation>
            <numerusform>The backup of %1 is sound: %2 %3, %n entry, chain and tables checked.</numerusform>
            <numerusform>The backup of %1 is sound: %2 %3, %n entries, chain and tables checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bm::EnrolActions</name>
    <message numerus="yes">
        <source>Merged: %n station(s). They hear of it with their next package.</source>
        <translation>
            <numerusform>Merged: %n station. It hears of it with its next package.</numerusform>
            <numerusform>Merged: %n stations. They hear of it with their next package.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bm::ExchangeText</name>
    <message numerus="yes">
        <source>Last export: %n day(s) ago</source>
        <translation>
            <numerusform>Last export: %n day ago</numerusform>
            <numerusform>Last export: %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: no export for %n day(s)</source>
        <translation>
            <numerusform>Overdue: no export for %n day</numerusform>
            <numerusform>Overdue: no export for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late: %n day(s) without a package</source>
        <translation>
            <numerusform>late: %n day without a package</numerusform>
            <numerusform>late: %n days without a package</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bm::ExportCard</name>
    <message numerus="yes">
        <source>Written and checked: %n file(s) in %1. Take the stick out by “eject”.</source>
        <translation>
            <numerusform>Written and checked: %n file in %1. Take the stick out by “eject”.</numerusform>
            <numerusform>Written and checked: %n files in %1. Take the stick out by “eject”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s)</source>
        <translation>
            <numerusform>Exported: %n file</numerusform>
            <numerusform>Exported: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n case(s)</source>
        <translation>
            <numerusform>Saved: %n case</numerusform>
            <numerusform>Saved: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bm::GuidesPlace</name>
    <message numerus="yes">
        <source>%n matter(s) published</source>
        <translation>
            <numerusform>%n matter published</numerusform>
            <numerusform>%n matters published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bm::HallCard</name>
    <message numerus="yes">
        <source>All well: %1, %n new entry(ies)</source>
        <translation>
            <numerusform>All well: %1, %n new entry</numerusform>
            <numerusform>All well: %1, %n new entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bm::ImportDialog</name>
    <message numerus="yes">
        <source>%n error(s): nothing was imported.</source>
        <translation>
            <numerusform>%n error: nothing was imported.</numerusform>
            <numerusform>%n errors: nothing was imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bm::OpenCasesDialog</name>
    <message numerus="yes">
        <source>Checking %n row(s)…</source>
        <translation>
            <numerusform>Checking %n row…</numerusform>
            <numerusform>Checking %n rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): nothing was imported.</source>
        <translation>
            <numerusform>%n error: nothing was imported.</numerusform>
            <numerusform>%n errors: nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table is in order: %n case(s)</source>
        <translation>
            <numerusform>The table is in order: %n case</numerusform>
            <numerusform>The table is in order: %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n case(s)</source>
        <translation>
            <numerusform>Import %n case</numerusform>
            <numerusform>Import %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n case(s)…</source>
        <translation>
            <numerusform>Importing %n case…</numerusform>
            <numerusform>Importing %n cases…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n case(s)</source>
        <translation>
            <numerusform>Imported: %n case</numerusform>
            <numerusform>Imported: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bm::PackagesDialog</name>
    <message numerus="yes">
        <source>Checking %n file(s)…</source>
        <translation>
            <numerusform>Checking %n file…</numerusform>
            <numerusform>Checking %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)…</source>
        <translation>
            <numerusform>Importing %n file…</numerusform>
            <numerusform>Importing %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %n file(s) were read. Each package is taken in whole or not at all; the rest can be imported any time.</source>
        <translation>
            <numerusform>Stopped: %1 of %n file was read. Each package is taken in whole or not at all; the rest can be imported any time.</numerusform>
            <numerusform>Stopped: %1 of %n files were read. Each package is taken in whole or not at all; the rest can be imported any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new entries in %n package(s); %2 refused</source>
        <translation>
            <numerusform>%1 new entries in %n package; %2 refused</numerusform>
            <numerusform>%1 new entries in %n packages; %2 refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new entries in %n package(s)</source>
        <translation>
            <numerusform>%1 new entries in %n package</numerusform>
            <numerusform>%1 new entries in %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n package(s)</source>
        <translation>
            <numerusform>Import %n package</numerusform>
            <numerusform>Import %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n new entry(ies)</source>
        <translation>
            <numerusform>Imported: %n new entry</numerusform>
            <numerusform>Imported: %n new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept until what is missing comes: %n package(s).</source>
        <translation>
            <numerusform>Kept until what is missing comes: %n package.</numerusform>
            <numerusform>Kept until what is missing comes: %n packages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n file(s); nothing of them was taken in.</source>
        <translation>
            <numerusform>Refused: %n file; nothing of it was taken in.</numerusform>
            <numerusform>Refused: %n files; nothing of them was taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bm::PhrasesCard</name>
    <message numerus="yes">
        <source>They stand beside the %n shipped one(s), in every field for a reason or a note (Ctrl+J).</source>
        <translation>
            <numerusform>They stand beside the %n shipped one, in every field for a reason or a note (Ctrl+J).</numerusform>
            <numerusform>They stand beside the %n shipped ones, in every field for a reason or a note (Ctrl+J).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bm::RetentionCard</name>
    <message numerus="yes">
        <source>Kept longer: %n record(s), the oldest of %1.</source>
        <translation>
            <numerusform>Kept longer: %n record, the oldest of %1.</numerusform>
            <numerusform>Kept longer: %n records, the oldest of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase the persons of %n record(s)?</source>
        <translation>
            <numerusform>Erase the persons of %n record?</numerusform>
            <numerusform>Erase the persons of %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased: the persons of %n record(s)</source>
        <translation>
            <numerusform>Erased: the persons of %n record</numerusform>
            <numerusform>Erased: the persons of %n records</numerusform>
        </translation>
    </message>
</context>
</TS>
