<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>twopizza</name>
    <message>
        <source>team</source>
        <translation>팀</translation>
    </message>
</context>
</TS>
