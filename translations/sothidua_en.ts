<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>edit %n unit(s)</source>
        <translation>
            <numerusform>edit %n unit</numerusform>
            <numerusform>edit %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n unit(s)</source>
        <translation>
            <numerusform>import %n unit</numerusform>
            <numerusform>import %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n bloc(s)</source>
        <translation>
            <numerusform>import %n bloc</numerusform>
            <numerusform>import %n blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n criteria</source>
        <translation>
            <numerusform>import %n criteria</numerusform>
            <numerusform>import %n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n score(s)</source>
        <translation>
            <numerusform>import %n score</numerusform>
            <numerusform>import %n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enter %n score(s) of %1</source>
        <translation>
            <numerusform>enter %n score of %1</numerusform>
            <numerusform>enter %n scores of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enter %n score(s)</source>
        <translation>
            <numerusform>enter %n score</numerusform>
            <numerusform>enter %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveText</name>
    <message numerus="yes">
        <source>it has %n part(s)</source>
        <translation>
            <numerusform>it has %n part</numerusform>
            <numerusform>it has %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Award</name>
    <message numerus="yes">
        <source>%n unit(s) of the decision are not in this tie. Only tied units can be taken: choose among them.</source>
        <translation>
            <numerusform>%n unit of the decision are not in this tie. Only tied units can be taken: choose among them.</numerusform>
            <numerusform>%n units of the decision are not in this tie. Only tied units can be taken: choose among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlocMoveWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, still %n award(s).</source>
        <translation>
            <numerusform>%1, still %n award.</numerusform>
            <numerusform>%1, still %n awards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlocNotice</name>
    <message numerus="yes">
        <source>%n unit(s) share %1 points for %2 remaining place(s).</source>
        <translation>
            <numerusform>%n unit share %1 points for %2 remaining place.</numerusform>
            <numerusform>%n units share %1 points for %2 remaining places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n eligible unit(s) for %2 places.</source>
        <translation>
            <numerusform>%1 has %n eligible unit for %2 places.</numerusform>
            <numerusform>%1 has %n eligible units for %2 places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay vacant.</source>
        <translation>
            <numerusform>%n place stay vacant.</numerusform>
            <numerusform>%n places stay vacant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unit(s) scaled because criteria do not apply.</source>
        <translation>
            <numerusform>%1 has %n unit scaled because criteria do not apply.</numerusform>
            <numerusform>%1 has %n units scaled because criteria do not apply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not every tied unit is graded %1: at most %n may be taken, or none.</source>
        <translation>
            <numerusform>Not every tied unit is graded %1: at most %n may be taken, or none.</numerusform>
            <numerusform>Not every tied unit is graded %1: at most %n may be taken, or none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for no grade: up to %n tied unit(s) may be taken.</source>
        <translation>
            <numerusform>The plan asks for no grade: up to %n tied unit may be taken.</numerusform>
            <numerusform>The plan asks for no grade: up to %n tied units may be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n tied units are graded %1</source>
        <translation>
            <numerusform>All %n tied units are graded %1</numerusform>
            <numerusform>All %n tied units are graded %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are not approved.</source>
        <translation>
            <numerusform>%n sheet are not approved.</numerusform>
            <numerusform>%n sheets are not approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) on hold (%1).</source>
        <translation>
            <numerusform>%n unit on hold (%1).</numerusform>
            <numerusform>%n units on hold (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlocPage</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met by a unit</source>
        <translation>
            <numerusform>%n met by a unit</numerusform>
            <numerusform>%n met by a unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s) ranked</source>
        <translation>
            <numerusform>%1 of %n unit ranked</numerusform>
            <numerusform>%1 of %n units ranked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) are late</source>
        <translation>
            <numerusform>%1: %n thing are late</numerusform>
            <numerusform>%1: %n things are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarLooks</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message numerus="yes">
        <source>%1 of %n unit(s) missing</source>
        <translation>
            <numerusform>%1 of %n unit missing</numerusform>
            <numerusform>%1 of %n units missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) in the month</source>
        <translation>
            <numerusform>%n working day in the month</numerusform>
            <numerusform>%n working days in the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n left from today</source>
        <translation>
            <numerusform>, %n left from today</numerusform>
            <numerusform>, %n left from today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s) left</source>
        <translation>
            <numerusform>%Ln working day left</numerusform>
            <numerusform>%Ln working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s) late</source>
        <translation>
            <numerusform>%Ln working day late</numerusform>
            <numerusform>%Ln working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n bloc(s) missing</source>
        <translation>
            <numerusform>%1 of %n bloc missing</numerusform>
            <numerusform>%1 of %n blocs missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartKey</name>
    <message numerus="yes">
        <source>Award line: %n place(s)</source>
        <translation>
            <numerusform>Award line: %n place</numerusform>
            <numerusform>Award line: %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliImport</name>
    <message numerus="yes">
        <source>%1: %n sheet(s) could not be put into the state “%2”.</source>
        <translation>
            <numerusform>%1: %n sheet could not be put into the state “%2”.</numerusform>
            <numerusform>%1: %n sheets could not be put into the state “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliRank</name>
    <message numerus="yes">
        <source>%n unit(s) tied at %1 for %2 place(s) left: the chair decides</source>
        <translation>
            <numerusform>%n unit tied at %1 for %2 place left: the chair decides</numerusform>
            <numerusform>%n units tied at %1 for %2 places left: the chair decides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) on hold: the list may change once that is settled</source>
        <translation>
            <numerusform>%n unit on hold: the list may change once that is settled</numerusform>
            <numerusform>%n units on hold: the list may change once that is settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliReceive</name>
    <message numerus="yes">
        <source>%1: %n row(s) are left to decide. The ledger keeps its own until then.</source>
        <translation>
            <numerusform>%1: %n row are left to decide. The ledger keeps its own until then.</numerusform>
            <numerusform>%1: %n rows are left to decide. The ledger keeps its own until then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliReport</name>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: %n page</numerusform>
            <numerusform>%1: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyPlanDialog</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataTransferText</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) cannot be confirmed:</source>
        <translation>
            <numerusform>%n sheet cannot be confirmed:</numerusform>
            <numerusform>%n sheets cannot be confirmed:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryBlock</name>
    <message numerus="yes">
        <source>%n figure(s) lie beyond the last unit or target.</source>
        <translation>
            <numerusform>%n figure lie beyond the last unit or target.</numerusform>
            <numerusform>%n figures lie beyond the last unit or target.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcelReportText</name>
    <message numerus="yes">
        <source>%1: %n row(s) of the form were removed; there is nothing of them.</source>
        <translation>
            <numerusform>%1: %n row of the form were removed; there is nothing of them.</numerusform>
            <numerusform>%1: %n rows of the form were removed; there is nothing of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcelReturnText</name>
    <message numerus="yes">
        <source>%n cell(s) hold formulas; the values stored with them were read: %1.</source>
        <translation>
            <numerusform>%n cell hold formulas; the values stored with them were read: %1.</numerusform>
            <numerusform>%n cells hold formulas; the values stored with them were read: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score table was changed after this form was made: %n criteria are others now. Their scores wait for a decision.</source>
        <translation>
            <numerusform>The score table was changed after this form was made: %n criteria are others now. Their scores wait for a decision.</numerusform>
            <numerusform>The score table was changed after this form was made: %n criteria are others now. Their scores wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It leaves %n row(s) blank that the workbook received on %1 had filled in: those stay. Where the two differ, choose.</source>
        <translation>
            <numerusform>It leaves %n row blank that the workbook received on %1 had filled in: those stay. Where the two differ, choose.</numerusform>
            <numerusform>It leaves %n rows blank that the workbook received on %1 had filled in: those stay. Where the two differ, choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcelRowsText</name>
    <message numerus="yes">
        <source>%1: %n more cell(s) outside the rows of the form.</source>
        <translation>
            <numerusform>%1: %n more cell outside the rows of the form.</numerusform>
            <numerusform>%1: %n more cells outside the rows of the form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtensionText</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativeImport</name>
    <message numerus="yes">
        <source>%n initiatives of this unit are called so: the row may mean any of them. Write its code.</source>
        <translation>
            <numerusform>%n initiatives of this unit are called so: the row may mean any of them. Write its code.</numerusform>
            <numerusform>%n initiatives of this unit are called so: the row may mean any of them. Write its code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchBoard</name>
    <message numerus="yes">
        <source>%n unit(s) have until %1</source>
        <translation>
            <numerusform>%n unit have until %1</numerusform>
            <numerusform>%n units have until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have more time, until %1 at the latest</source>
        <translation>
            <numerusform>%n unit have more time, until %1 at the latest</numerusform>
            <numerusform>%n units have more time, until %1 at the latest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchRows</name>
    <message numerus="yes">
        <source>%Ln worked day(s) left</source>
        <translation>
            <numerusform>%Ln worked day left</numerusform>
            <numerusform>%Ln worked days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %Ln worked day(s)</source>
        <translation>
            <numerusform>by %Ln worked day</numerusform>
            <numerusform>by %Ln worked days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementActions</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n figure(s)</source>
        <translation>
            <numerusform>import %n figure</numerusform>
            <numerusform>import %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n figure(s) from “%1”</source>
        <translation>
            <numerusform>import %n figure from “%1”</numerusform>
            <numerusform>import %n figures from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n initiative(s) from “%1”</source>
        <translation>
            <numerusform>import %n initiative from “%1”</numerusform>
            <numerusform>import %n initiatives from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enter %n figure(s)</source>
        <translation>
            <numerusform>enter %n figure</numerusform>
            <numerusform>enter %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n target(s)</source>
        <translation>
            <numerusform>add %n target</numerusform>
            <numerusform>add %n targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementCheck</name>
    <message numerus="yes">
        <source>“%1”: %n initiative(s) without the day of the stage do not count in any period. Enter the day.</source>
        <translation>
            <numerusform>“%1”: %n initiative without the day of the stage do not count in any period. Enter the day.</numerusform>
            <numerusform>“%1”: %n initiatives without the day of the stage do not count in any period. Enter the day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” was due on %3 and is not recorded, %Ln worked day(s) late. Record it or remind the unit.</source>
        <translation>
            <numerusform>%1: “%2” was due on %3 and is not recorded, %Ln worked day late. Record it or remind the unit.</numerusform>
            <numerusform>%1: “%2” was due on %3 and is not recorded, %Ln worked days late. Record it or remind the unit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementFacts</name>
    <message numerus="yes">
        <source>%n unit(s) missing</source>
        <translation>
            <numerusform>%n unit missing</numerusform>
            <numerusform>%n units missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) without a figure</source>
        <translation>
            <numerusform>%n target without a figure</numerusform>
            <numerusform>%n targets without a figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>behind; %n unit(s) missing</source>
        <translation>
            <numerusform>behind; %n unit missing</numerusform>
            <numerusform>behind; %n units missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing: %1</source>
        <translation>
            <numerusform>%n missing: %1</numerusform>
            <numerusform>%n missing: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln working day(s) late</source>
        <translation>
            <numerusform>%1, %Ln working day late</numerusform>
            <numerusform>%1, %Ln working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln working day(s) left</source>
        <translation>
            <numerusform>%1, %Ln working day left</numerusform>
            <numerusform>%1, %Ln working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without figures</source>
        <translation>
            <numerusform>%n without figures</numerusform>
            <numerusform>%n without figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole movement: %n thing(s) are late</source>
        <translation>
            <numerusform>The whole movement: %n thing are late</numerusform>
            <numerusform>The whole movement: %n things are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n plan(s)</source>
        <translation>
            <numerusform>%1; %n plan</numerusform>
            <numerusform>%1; %n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewFacts</name>
    <message numerus="yes">
        <source>%n unit(s) tied, %1 place(s) left</source>
        <translation>
            <numerusform>%n unit tied, %1 place left</numerusform>
            <numerusform>%n units tied, %1 places left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewTask</name>
    <message numerus="yes">
        <source>Mend %n point(s) of the score table</source>
        <translation>
            <numerusform>Mend %n point of the score table</numerusform>
            <numerusform>Mend %n points of the score table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n sheet(s)</source>
        <translation>
            <numerusform>Approve %n sheet</numerusform>
            <numerusform>Approve %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete the scores of %n unit(s)</source>
        <translation>
            <numerusform>Complete the scores of %n unit</numerusform>
            <numerusform>Complete the scores of %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n score(s) out of limits</source>
        <translation>
            <numerusform>Mend %n score out of limits</numerusform>
            <numerusform>Mend %n scores out of limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n score(s) where the criterion does not apply</source>
        <translation>
            <numerusform>Look at %n score where the criterion does not apply</numerusform>
            <numerusform>Look at %n scores where the criterion does not apply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the reason of %n difference(s)</source>
        <translation>
            <numerusform>Give the reason of %n difference</numerusform>
            <numerusform>Give the reason of %n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Explain %n case(s) of missing evidence</source>
        <translation>
            <numerusform>Explain %n case of missing evidence</numerusform>
            <numerusform>Explain %n cases of missing evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete the evidence of %n criteria</source>
        <translation>
            <numerusform>Complete the evidence of %n criteria</numerusform>
            <numerusform>Complete the evidence of %n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n sheet(s) changed after approval</source>
        <translation>
            <numerusform>Look at %n sheet changed after approval</numerusform>
            <numerusform>Look at %n sheets changed after approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n rule(s) of the plan</source>
        <translation>
            <numerusform>Mend %n rule of the plan</numerusform>
            <numerusform>Mend %n rules of the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n figure(s) that break ties</source>
        <translation>
            <numerusform>Enter %n figure that break ties</numerusform>
            <numerusform>Enter %n figures that break ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), %1 place(s)</source>
        <translation>
            <numerusform>%n unit, %1 place</numerusform>
            <numerusform>%n units, %1 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Score %n unit(s) without a sheet</source>
        <translation>
            <numerusform>Score %n unit without a sheet</numerusform>
            <numerusform>Score %n units without a sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n unit(s) not in force</source>
        <translation>
            <numerusform>Look at %n unit not in force</numerusform>
            <numerusform>Look at %n units not in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n hold(s) that begin too late</source>
        <translation>
            <numerusform>Look at %n hold that begin too late</numerusform>
            <numerusform>Look at %n holds that begin too late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n hold(s)</source>
        <translation>
            <numerusform>Settle %n hold</numerusform>
            <numerusform>Settle %n holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n row(s) of returns received</source>
        <translation>
            <numerusform>Decide %n row of returns received</numerusform>
            <numerusform>Decide %n rows of returns received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageActions</name>
    <message numerus="yes">
        <source>make %n form(s)</source>
        <translation>
            <numerusform>make %n form</numerusform>
            <numerusform>make %n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receive %n return(s)</source>
        <translation>
            <numerusform>receive %n return</numerusform>
            <numerusform>receive %n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy reminders to %n unit(s)</source>
        <translation>
            <numerusform>copy reminders to %n unit</numerusform>
            <numerusform>copy reminders to %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more unit(s)</source>
        <translation>
            <numerusform>%1 and %n more unit</numerusform>
            <numerusform>%1 and %n more units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole receiving is taken back: %n row(s) that were taken, and what was recorded about the files.</source>
        <translation>
            <numerusform>The whole receiving is taken back: %n row that were taken, and what was recorded about the files.</numerusform>
            <numerusform>The whole receiving is taken back: %n rows that were taken, and what was recorded about the files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It wrote %n row(s), which are taken out again.</source>
        <translation>
            <numerusform>It wrote %n row, which are taken out again.</numerusform>
            <numerusform>It wrote %n rows, which are taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was decided is open again: %n row(s) that were taken then are taken out. What was received stays.</source>
        <translation>
            <numerusform>What was decided is open again: %n row that were taken then are taken out. What was received stays.</numerusform>
            <numerusform>What was decided is open again: %n rows that were taken then are taken out. What was received stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message numerus="yes">
        <source>“%1” cannot be removed: for %n unit(s) it is recorded that it was done. Take that back first.</source>
        <translation>
            <numerusform>“%1” cannot be removed: for %n unit it is recorded that it was done. Take that back first.</numerusform>
            <numerusform>“%1” cannot be removed: for %n units it is recorded that it was done. Take that back first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n unit(s) tied at %1 points compete for the %2 place(s) left. The list of %3 cannot be closed. Open the tie docket and record the decision.</source>
        <translation>
            <numerusform>%n unit tied at %1 points compete for the %2 place left. The list of %3 cannot be closed. Open the tie docket and record the decision.</numerusform>
            <numerusform>%n units tied at %1 points compete for the %2 places left. The list of %3 cannot be closed. Open the tie docket and record the decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unit(s) converted because of criteria that do not apply (applicable points: %2). Totals compare on a base of %3.</source>
        <translation>
            <numerusform>%1 has %n unit converted because of criteria that do not apply (applicable points: %2). Totals compare on a base of %3.</numerusform>
            <numerusform>%1 has %n units converted because of criteria that do not apply (applicable points: %2). Totals compare on a base of %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message numerus="yes">
        <source>Not all scored yet (%n criteria left)</source>
        <translation>
            <numerusform>Not all scored yet (%n criteria left)</numerusform>
            <numerusform>Not all scored yet (%n criteria left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message numerus="yes">
        <source>%n project(s) belong to “%1”. Move them to another programme or remove them first.</source>
        <translation>
            <numerusform>%n project belong to “%1”. Move them to another programme or remove them first.</numerusform>
            <numerusform>%n projects belong to “%1”. Move them to another programme or remove them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectWords</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a milestone</source>
        <translation>
            <numerusform>%n without a milestone</numerusform>
            <numerusform>%n without a milestone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late decision(s) of meetings</source>
        <translation>
            <numerusform>%n late decision of meetings</numerusform>
            <numerusform>%n late decisions of meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s) late</source>
        <translation>
            <numerusform>%Ln working day late</numerusform>
            <numerusform>%Ln working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln working day(s) left</source>
        <translation>
            <numerusform>%1, %Ln working day left</numerusform>
            <numerusform>%1, %Ln working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s) left</source>
        <translation>
            <numerusform>%Ln working day left</numerusform>
            <numerusform>%Ln working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnExport</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are still missing</source>
        <translation>
            <numerusform>%n thing are still missing</numerusform>
            <numerusform>%n things are still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnText</name>
    <message numerus="yes">
        <source>The score table was changed after this form was made: %n criteria are others now. Their scores wait for a decision.</source>
        <translation>
            <numerusform>The score table was changed after this form was made: %n criteria are others now. Their scores wait for a decision.</numerusform>
            <numerusform>The score table was changed after this form was made: %n criteria are others now. Their scores wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnsBoardText</name>
    <message numerus="yes">
        <source>%1: %n row(s) of what it sent wait for a decision; until then the ledger keeps its own. Decide them under Returns.</source>
        <translation>
            <numerusform>%1: %n row of what it sent wait for a decision; until then the ledger keeps its own. Decide them under Returns.</numerusform>
            <numerusform>%1: %n rows of what it sent wait for a decision; until then the ledger keeps its own. Decide them under Returns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnsDialogs</name>
    <message numerus="yes">
        <source>%1 and %n more unit(s)</source>
        <translation>
            <numerusform>%1 and %n more unit</numerusform>
            <numerusform>%1 and %n more units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnsRows</name>
    <message numerus="yes">
        <source>%n times, last by %1</source>
        <translation>
            <numerusform>%n times, last by %1</numerusform>
            <numerusform>%n times, last by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received, %n working day(s) late</source>
        <translation>
            <numerusform>Received, %n working day late</numerusform>
            <numerusform>Received, %n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to decide</source>
        <translation>
            <numerusform>%n row to decide</numerusform>
            <numerusform>%n rows to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received; the ledger keeps its own in %n row(s) until somebody decides.</source>
        <translation>
            <numerusform>Received; the ledger keeps its own in %n row until somebody decides.</numerusform>
            <numerusform>Received; the ledger keeps its own in %n rows until somebody decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late by %n working day(s)</source>
        <translation>
            <numerusform>Late by %n working day</numerusform>
            <numerusform>Late by %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n times</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) ago</source>
        <translation>
            <numerusform>%n working day ago</numerusform>
            <numerusform>%n working days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken</source>
        <translation>
            <numerusform>%n row taken</numerusform>
            <numerusform>%n rows taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as the ledger has them</source>
        <translation>
            <numerusform>%n kept as the ledger has them</numerusform>
            <numerusform>%n kept as the ledger has them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreGrid</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not all scored yet (%n criteria left)</source>
        <translation>
            <numerusform>not all scored yet (%n criteria left)</numerusform>
            <numerusform>not all scored yet (%n criteria left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionWrite</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetActions</name>
    <message numerus="yes">
        <source>%1: %n value(s) changed since the sheet was approved. Approve it again before locking it.</source>
        <translation>
            <numerusform>%1: %n value changed since the sheet was approved. Approve it again before locking it.</numerusform>
            <numerusform>%1: %n values changed since the sheet was approved. Approve it again before locking it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetMoves</name>
    <message numerus="yes">
        <source>%n change(s) since the approval: approve the sheet again before locking it.</source>
        <translation>
            <numerusform>%n change since the approval: approve the sheet again before locking it.</numerusform>
            <numerusform>%n changes since the approval: approve the sheet again before locking it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetActions</name>
    <message numerus="yes">
        <source>“%1” has %n recorded figure(s) and promise(s). Remove them first, or keep the target.</source>
        <translation>
            <numerusform>“%1” has %n recorded figure and promise. Remove them first, or keep the target.</numerusform>
            <numerusform>“%1” has %n recorded figures and promises. Remove them first, or keep the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded figure(s) of “%1” are not of the kind it would ask for, and would no longer count. Remove them first, or add a target of its own.</source>
        <translation>
            <numerusform>%n recorded figure of “%1” are not of the kind it would ask for, and would no longer count. Remove them first, or add a target of its own.</numerusform>
            <numerusform>%n recorded figures of “%1” are not of the kind it would ask for, and would no longer count. Remove them first, or add a target of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) registered for %1, %2 approved.</source>
        <translation>
            <numerusform>%n figure registered for %1, %2 approved.</numerusform>
            <numerusform>%n figures registered for %1, %2 approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more unit(s) to the goal of %2</source>
        <translation>
            <numerusform>%1: %n more unit to the goal of %2</numerusform>
            <numerusform>%1: %n more units to the goal of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitActions</name>
    <message numerus="yes">
        <source>%n score sheet(s)</source>
        <translation>
            <numerusform>%n score sheet</numerusform>
            <numerusform>%n score sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) done</source>
        <translation>
            <numerusform>%n milestone done</numerusform>
            <numerusform>%n milestones done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of targets</source>
        <translation>
            <numerusform>%n figure of targets</numerusform>
            <numerusform>%n figures of targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exemplar(s)</source>
        <translation>
            <numerusform>%n exemplar</numerusform>
            <numerusform>%n exemplars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of publicity or training</source>
        <translation>
            <numerusform>%n item of publicity or training</numerusform>
            <numerusform>%n items of publicity or training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s)</source>
        <translation>
            <numerusform>%n nomination</numerusform>
            <numerusform>%n nominations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) that go on in it</source>
        <translation>
            <numerusform>%n unit that go on in it</numerusform>
            <numerusform>%n units that go on in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n promise(s) of targets. Remove them first.</source>
        <translation>
            <numerusform>%1 has %n promise of targets. Remove them first.</numerusform>
            <numerusform>%1 has %n promises of targets. Remove them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the score table are for %1 only. Remove them or give them to another bloc first.</source>
        <translation>
            <numerusform>%n row of the score table are for %1 only. Remove them or give them to another bloc first.</numerusform>
            <numerusform>%n rows of the score table are for %1 only. Remove them or give them to another bloc first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n unit(s) that went over to another bloc in mid-year. It stays, so that one can tell where they were.</source>
        <translation>
            <numerusform>%1 had %n unit that went over to another bloc in mid-year. It stays, so that one can tell where they were.</numerusform>
            <numerusform>%1 had %n units that went over to another bloc in mid-year. It stays, so that one can tell where they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitCheck</name>
    <message numerus="yes">
        <source>%1, %2: %n value(s) changed since the sheet was approved. Check and approve it again.</source>
        <translation>
            <numerusform>%1, %2: %n value changed since the sheet was approved. Check and approve it again.</numerusform>
            <numerusform>%1, %2: %n values changed since the sheet was approved. Check and approve it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n criteria have no score (%3). Score them, or mark them not applicable.</source>
        <translation>
            <numerusform>%1, %2: %n criteria have no score (%3). Score them, or mark them not applicable.</numerusform>
            <numerusform>%1, %2: %n criteria have no score (%3). Score them, or mark them not applicable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n not reported</numerusform>
            <numerusform>%n not reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) missed</source>
        <translation>
            <numerusform>%n rule missed</numerusform>
            <numerusform>%n rules missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) are late</source>
        <translation>
            <numerusform>%1: %n thing are late</numerusform>
            <numerusform>%1: %n things are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %1, %Ln working day(s) left</source>
        <translation>
            <numerusform>due %1, %Ln working day left</numerusform>
            <numerusform>due %1, %Ln working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitParts</name>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exported %n time(s)</source>
        <translation>
            <numerusform>exported %n time</numerusform>
            <numerusform>exported %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all there, %n without a file</source>
        <translation>
            <numerusform>all there, %n without a file</numerusform>
            <numerusform>all there, %n without a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) to answer</source>
        <translation>
            <numerusform>%n remark to answer</numerusform>
            <numerusform>%n remarks to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all there, %n to look at again</source>
        <translation>
            <numerusform>all there, %n to look at again</numerusform>
            <numerusform>all there, %n to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n remark(s)</source>
        <translation>
            <numerusform>%1, %n remark</numerusform>
            <numerusform>%1, %n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitTables</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitTodoText</name>
    <message numerus="yes">
        <source>“%1” and %n more are only named, no file is attached</source>
        <translation>
            <numerusform>“%1” and %n more are only named, no file is attached</numerusform>
            <numerusform>“%1” and %n more are only named, no file is attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::CalendarTools</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n left from today</source>
        <translation>
            <numerusform>, %n left from today</numerusform>
            <numerusform>, %n left from today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::CalendarView</name>
    <message numerus="yes">
        <source>%1: %n thing(s)</source>
        <translation>
            <numerusform>%1: %n thing</numerusform>
            <numerusform>%1: %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) saved in %1.</source>
        <translation>
            <numerusform>%n thing saved in %1.</numerusform>
            <numerusform>%n things saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due within 30 days</source>
        <translation>
            <numerusform>%n thing due within 30 days</numerusform>
            <numerusform>%n things due within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n late</source>
        <translation>
            <numerusform>, %n late</numerusform>
            <numerusform>, %n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) without a day are not in the calendar</source>
        <translation>
            <numerusform>%n thing without a day are not in the calendar</numerusform>
            <numerusform>%n things without a day are not in the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::CheckDialog</name>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::CompareDialog</name>
    <message numerus="yes">
        <source>%n row(s) of the ledger that the file leaves out will be removed: %1</source>
        <translation>
            <numerusform>%n row of the ledger that the file leaves out will be removed: %1</numerusform>
            <numerusform>%n rows of the ledger that the file leaves out will be removed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::DifferencesDialog</name>
    <message numerus="yes">
        <source>%n difference(s) from the earlier plan</source>
        <translation>
            <numerusform>%n difference from the earlier plan</numerusform>
            <numerusform>%n differences from the earlier plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::DocketDialog</name>
    <message numerus="yes">
        <source>%n criteria differ.</source>
        <translation>
            <numerusform>%n criteria differ.</numerusform>
            <numerusform>%n criteria differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n make no difference and are not shown.</source>
        <translation>
            <numerusform>The other %n make no difference and are not shown.</numerusform>
            <numerusform>The other %n make no difference and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) with %1 points, rank %2=, compete for %3 place(s)</source>
        <translation>
            <numerusform>%n unit with %1 points, rank %2=, compete for %3 place</numerusform>
            <numerusform>%n units with %1 points, rank %2=, compete for %3 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s)</source>
        <translation>
            <numerusform>%n award</numerusform>
            <numerusform>%n awards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::EntryDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written</source>
        <translation>
            <numerusform>%n cell written</numerusform>
            <numerusform>%n cells written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n cell(s) refused.</source>
        <translation>
            <numerusform>%1; %n cell refused.</numerusform>
            <numerusform>%1; %n cells refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were refused and are not written</source>
        <translation>
            <numerusform>%n figure were refused and are not written</numerusform>
            <numerusform>%n figures were refused and are not written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::FirstSteps</name>
    <message numerus="yes">
        <source>%n unit(s) in %1 bloc(s)</source>
        <translation>
            <numerusform>%n unit in %1 bloc</numerusform>
            <numerusform>%n units in %1 blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criteria</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s), each with its day</source>
        <translation>
            <numerusform>%n milestone, each with its day</numerusform>
            <numerusform>%n milestones, each with its day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 without a day: the plan leaves it open, or it is set here</source>
        <translation>
            <numerusform>%n of %1 without a day: the plan leaves it open, or it is set here</numerusform>
            <numerusform>%n of %1 without a day: the plan leaves it open, or it is set here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::HistoryPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later entry(ies) changed the same values and would be undone too:</source>
        <translation>
            <numerusform>%n later entry changed the same values and would be undone too:</numerusform>
            <numerusform>%n later entries changed the same values and would be undone too:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::InitiativesTab</name>
    <message numerus="yes">
        <source>%1; %n without a day, in no period</source>
        <translation>
            <numerusform>%1; %n without a day, in no period</numerusform>
            <numerusform>%1; %n without a day, in no period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::IssueDialog</name>
    <message numerus="yes">
        <source>Give out %n form(s)</source>
        <translation>
            <numerusform>Give out %n form</numerusform>
            <numerusform>Give out %n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written. Send each unit its own file; it opens by double-click.</source>
        <translation>
            <numerusform>%n form written. Send each unit its own file; it opens by double-click.</numerusform>
            <numerusform>%n forms written. Send each unit its own file; it opens by double-click.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written: the folder is full or protected. Choose another folder and give these out again: %1</source>
        <translation>
            <numerusform>%n file could not be written: the folder is full or protected. Choose another folder and give these out again: %1</numerusform>
            <numerusform>%n files could not be written: the folder is full or protected. Choose another folder and give these out again: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Excel form(s) written. Send each unit its own file.</source>
        <translation>
            <numerusform>%n Excel form written. Send each unit its own file.</numerusform>
            <numerusform>%n Excel forms written. Send each unit its own file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the search or the filter hides.</source>
        <translation>
            <numerusform>%n of them the search or the filter hides.</numerusform>
            <numerusform>%n of them the search or the filter hides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::IssueModel</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n times)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::LaunchView</name>
    <message numerus="yes">
        <source>For %n unit(s).</source>
        <translation>
            <numerusform>For %n unit.</numerusform>
            <numerusform>For %n units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back “%1” of %n unit(s)?</source>
        <translation>
            <numerusform>Take back “%1” of %n unit?</numerusform>
            <numerusform>Take back “%1” of %n units?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n chosen unit(s) still owe the plan</source>
        <translation>
            <numerusform>What %n chosen unit still owe the plan</numerusform>
            <numerusform>What %n chosen units still owe the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::MainWindow</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::MessagesDialog</name>
    <message numerus="yes">
        <source>%n unit(s) owe something. Copy a message, then paste it into Zalo or an e-mail.</source>
        <translation>
            <numerusform>%n unit owe something. Copy a message, then paste it into Zalo or an e-mail.</numerusform>
            <numerusform>%n units owe something. Copy a message, then paste it into Zalo or an e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied.</source>
        <translation>
            <numerusform>%n message copied.</numerusform>
            <numerusform>%n messages copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::MovementOverview</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::MovementView</name>
    <message numerus="yes">
        <source>The movement: %n thing(s) are late</source>
        <translation>
            <numerusform>The movement: %n thing are late</numerusform>
            <numerusform>The movement: %n things are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are blocked</source>
        <translation>
            <numerusform>%n project are blocked</numerusform>
            <numerusform>%n projects are blocked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::PlanChecks</name>
    <message numerus="yes">
        <source>%n more in the score table</source>
        <translation>
            <numerusform>%n more in the score table</numerusform>
            <numerusform>%n more in the score table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria, no mistake found in the table</source>
        <translation>
            <numerusform>%n criteria, no mistake found in the table</numerusform>
            <numerusform>%n criteria, no mistake found in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s), without a hole</source>
        <translation>
            <numerusform>%n grade, without a hole</numerusform>
            <numerusform>%n grades, without a hole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every bloc has its number of awards, %n in all</source>
        <translation>
            <numerusform>Every bloc has its number of awards, %n in all</numerusform>
            <numerusform>Every bloc has its number of awards, %n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s) without units</source>
        <translation>
            <numerusform>%n bloc without units</numerusform>
            <numerusform>%n blocs without units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) in blocs</source>
        <translation>
            <numerusform>%n unit in blocs</numerusform>
            <numerusform>%n units in blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the ledger in no bloc</source>
        <translation>
            <numerusform>%n unit of the ledger in no bloc</numerusform>
            <numerusform>%n units of the ledger in no bloc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) without a date</source>
        <translation>
            <numerusform>%n milestone without a date</numerusform>
            <numerusform>%n milestones without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of coverage bind every obliged unit (%1). Name the kinds of unit in the rule where only some are meant</source>
        <translation>
            <numerusform>%n rule of coverage bind every obliged unit (%1). Name the kinds of unit in the rule where only some are meant</numerusform>
            <numerusform>%n rules of coverage bind every obliged unit (%1). Name the kinds of unit in the rule where only some are meant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::PlanPage</name>
    <message numerus="yes">
        <source>%n deadline(s) moved</source>
        <translation>
            <numerusform>%n deadline moved</numerusform>
            <numerusform>%n deadlines moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::PreflightDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to do before the list is final</source>
        <translation>
            <numerusform>%n thing to do before the list is final</numerusform>
            <numerusform>%n things to do before the list is final</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::PreviewDialog</name>
    <message numerus="yes">
        <source>%n A4 page(s)</source>
        <translation>
            <numerusform>%n A4 page</numerusform>
            <numerusform>%n A4 pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n scorecard(s)</source>
        <translation>
            <numerusform>Print %n scorecard</numerusform>
            <numerusform>Print %n scorecards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n docket(s)</source>
        <translation>
            <numerusform>Print %n docket</numerusform>
            <numerusform>Print %n dockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s)</source>
        <translation>
            <numerusform>%n scorecard</numerusform>
            <numerusform>%n scorecards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranking(s)</source>
        <translation>
            <numerusform>%n ranking</numerusform>
            <numerusform>%n rankings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n docket(s)</source>
        <translation>
            <numerusform>%n docket</numerusform>
            <numerusform>%n dockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PDF saved: %n page(s).</source>
        <translation>
            <numerusform>PDF saved: %n page.</numerusform>
            <numerusform>PDF saved: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>Sent to the printer: %n page.</numerusform>
            <numerusform>Sent to the printer: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::PreviewOptions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not ticked.</source>
        <translation>
            <numerusform>%n line not ticked.</numerusform>
            <numerusform>%n lines not ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more unit(s)</source>
        <translation>
            <numerusform>and %n more unit</numerusform>
            <numerusform>and %n more units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) not ticked.</source>
        <translation>
            <numerusform>%n unit not ticked.</numerusform>
            <numerusform>%n units not ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ProfileDialog</name>
    <message numerus="yes">
        <source>%n criteria are below the median of %1</source>
        <translation>
            <numerusform>%n criteria are below the median of %1</numerusform>
            <numerusform>%n criteria are below the median of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ProjectsPage</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) wait for somebody</source>
        <translation>
            <numerusform>%n matter wait for somebody</numerusform>
            <numerusform>%n matters wait for somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::RankingModel</name>
    <message numerus="yes">
        <source>Award line: %n place(s)</source>
        <translation>
            <numerusform>Award line: %n place</numerusform>
            <numerusform>Award line: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n taken by decision</source>
        <translation>
            <numerusform>%1, %n taken by decision</numerusform>
            <numerusform>%1, %n taken by decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::RankingPage</name>
    <message numerus="yes">
        <source>Quota: %n award(s)</source>
        <translation>
            <numerusform>Quota: %n award</numerusform>
            <numerusform>Quota: %n awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear</source>
        <translation>
            <numerusform>%n clear</numerusform>
            <numerusform>%n clear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awaiting decision</source>
        <translation>
            <numerusform>%n awaiting decision</numerusform>
            <numerusform>%n awaiting decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <translation>
            <numerusform>%n vacant</numerusform>
            <numerusform>%n vacant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unit(s), %2 ranked</source>
        <translation>
            <numerusform>%1: %n unit, %2 ranked</numerusform>
            <numerusform>%1: %n units, %2 ranked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%n more notice</numerusform>
            <numerusform>%n more notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden for want of room: right-click the header</source>
        <translation>
            <numerusform>%n column hidden for want of room: right-click the header</numerusform>
            <numerusform>%n columns hidden for want of room: right-click the header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may change</source>
        <translation>
            <numerusform>%n may change</numerusform>
            <numerusform>%n may change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ReceiveComparePage</name>
    <message numerus="yes">
        <source>%n of them changed by both</source>
        <translation>
            <numerusform>%n of them changed by both</numerusform>
            <numerusform>%n of them changed by both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all = %1 new + %2 changed + %3 unchanged + %4 with a problem. Nothing has been written to the ledger yet.</source>
        <translation>
            <numerusform>%n row in all = %1 new + %2 changed + %3 unchanged + %4 with a problem. Nothing has been written to the ledger yet.</numerusform>
            <numerusform>%n rows in all = %1 new + %2 changed + %3 unchanged + %4 with a problem. Nothing has been written to the ledger yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ReceiveDecidePage</name>
    <message numerus="yes">
        <source>Keep the ledger&apos;s in %n row(s)</source>
        <translation>
            <numerusform>Keep the ledger&apos;s in %n row</numerusform>
            <numerusform>Keep the ledger&apos;s in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the unit&apos;s in %n row(s)</source>
        <translation>
            <numerusform>Take the unit&apos;s in %n row</numerusform>
            <numerusform>Take the unit&apos;s in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as the ledger has them, without a reason. Units ask for it.</source>
        <translation>
            <numerusform>%n row stay as the ledger has them, without a reason. Units ask for it.</numerusform>
            <numerusform>%n rows stay as the ledger has them, without a reason. Units ask for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the reason in %n row(s)</source>
        <translation>
            <numerusform>Write the reason in %n row</numerusform>
            <numerusform>Write the reason in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the reason in %n row(s) without one</source>
        <translation>
            <numerusform>Write the reason in %n row without one</numerusform>
            <numerusform>Write the reason in %n rows without one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not decided: the ledger keeps its own, and they are listed with the returns until somebody decides.</source>
        <translation>
            <numerusform>%n row are not decided: the ledger keeps its own, and they are listed with the returns until somebody decides.</numerusform>
            <numerusform>%n rows are not decided: the ledger keeps its own, and they are listed with the returns until somebody decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were to be decided, but both sides say the same by now. Take them off the list with the button below.</source>
        <translation>
            <numerusform>%n row were to be decided, but both sides say the same by now. Take them off the list with the button below.</numerusform>
            <numerusform>%n rows were to be decided, but both sides say the same by now. Take them off the list with the button below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the ledger&apos;s in %n undecided row(s) with this reason</source>
        <translation>
            <numerusform>Keep the ledger&apos;s in %n undecided row with this reason</numerusform>
            <numerusform>Keep the ledger&apos;s in %n undecided rows with this reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ReceiveFilesPage</name>
    <message numerus="yes">
        <source>%n file(s) to compare. Nothing has been written to the ledger yet.</source>
        <translation>
            <numerusform>%n file to compare. Nothing has been written to the ledger yet.</numerusform>
            <numerusform>%n files to compare. Nothing has been written to the ledger yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to compare, %1 with nothing to receive; the reasons stand beside them. Nothing has been written to the ledger yet.</source>
        <translation>
            <numerusform>%n file to compare, %1 with nothing to receive; the reasons stand beside them. Nothing has been written to the ledger yet.</numerusform>
            <numerusform>%n files to compare, %1 with nothing to receive; the reasons stand beside them. Nothing has been written to the ledger yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received on %1; %n row(s) are left to decide</source>
        <translation>
            <numerusform>Received on %1; %n row are left to decide</numerusform>
            <numerusform>Received on %1; %n rows are left to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ReceiveResultPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all = %1 new + %2 changed + %3 unchanged + %4 not taken. The lists are kept in the ledger with each reception.</source>
        <translation>
            <numerusform>%n row in all = %1 new + %2 changed + %3 unchanged + %4 not taken. The lists are kept in the ledger with each reception.</numerusform>
            <numerusform>%n rows in all = %1 new + %2 changed + %3 unchanged + %4 not taken. The lists are kept in the ledger with each reception.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unit(s)</source>
        <translation>
            <numerusform>%n more unit</numerusform>
            <numerusform>%n more units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are still to be decided: %1. Until then the ledger keeps its own.</source>
        <translation>
            <numerusform>%n row are still to be decided: %1. Until then the ledger keeps its own.</numerusform>
            <numerusform>%n rows are still to be decided: %1. Until then the ledger keeps its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ReceiveWizard</name>
    <message numerus="yes">
        <source>Receive %n return(s)</source>
        <translation>
            <numerusform>Receive %n return</numerusform>
            <numerusform>Receive %n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide the %n row(s) left…</source>
        <translation>
            <numerusform>Decide the %n row left…</numerusform>
            <numerusform>Decide the %n rows left…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::RegisterTab</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ReturnTreeModel</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ReturnsView</name>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n of them late</numerusform>
            <numerusform>%n of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to decide</source>
        <translation>
            <numerusform>%n row to decide</numerusform>
            <numerusform>%n rows to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n row(s)…</source>
        <translation>
            <numerusform>Decide %n row…</numerusform>
            <numerusform>Decide %n rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with scores only</source>
        <translation>
            <numerusform>%n with scores only</numerusform>
            <numerusform>%n with scores only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ScopeBar</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ScoreEditing</name>
    <message numerus="yes">
        <source>%n score(s) taken over from the round before.</source>
        <translation>
            <numerusform>%n score taken over from the round before.</numerusform>
            <numerusform>%n scores taken over from the round before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ScoringOverview</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list cannot be final yet: %n task(s) left</source>
        <translation>
            <numerusform>The list cannot be final yet: %n task left</numerusform>
            <numerusform>The list cannot be final yet: %n tasks left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), %1 bloc(s), %2 criteria</source>
        <translation>
            <numerusform>%n unit, %1 bloc, %2 criteria</numerusform>
            <numerusform>%n units, %1 blocs, %2 criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) graded %1</source>
        <translation>
            <numerusform>%n unit graded %1</numerusform>
            <numerusform>%n units graded %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln day(s) left.</source>
        <translation>
            <numerusform>%1: %2, %Ln day left.</numerusform>
            <numerusform>%1: %2, %Ln days left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ScoringPage</name>
    <message numerus="yes">
        <source>%1, %n change(s) since</source>
        <translation>
            <numerusform>%1, %n change since</numerusform>
            <numerusform>%1, %n changes since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) returned</source>
        <translation>
            <numerusform>%n sheet returned</numerusform>
            <numerusform>%n sheets returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>%n cell selected</numerusform>
            <numerusform>%n cells selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criteria</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n cell pasted</numerusform>
            <numerusform>%n cells pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not valid</source>
        <translation>
            <numerusform>%n cell not valid</numerusform>
            <numerusform>%n cells not valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n cell(s)</source>
        <translation>
            <numerusform>Show %n cell</numerusform>
            <numerusform>Show %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the scores of “%1” into %n empty cell(s)</source>
        <translation>
            <numerusform>Take the scores of “%1” into %n empty cell</numerusform>
            <numerusform>Take the scores of “%1” into %n empty cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) read as a measured result (%1). Write “3 điểm” to give points.</source>
        <translation>
            <numerusform>%n figure read as a measured result (%1). Write “3 điểm” to give points.</numerusform>
            <numerusform>%n figures read as a measured result (%1). Write “3 điểm” to give points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ScoringTiles</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n bloc(s) complete</source>
        <translation>
            <numerusform>All %n bloc complete</numerusform>
            <numerusform>All %n blocs complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not obliged</source>
        <translation>
            <numerusform>%n more not obliged</numerusform>
            <numerusform>%n more not obliged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) await the decision on a tie</source>
        <translation>
            <numerusform>%n place await the decision on a tie</numerusform>
            <numerusform>%n places await the decision on a tie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may change</source>
        <translation>
            <numerusform>%n may change</numerusform>
            <numerusform>%n may change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) vacant</source>
        <translation>
            <numerusform>%n place vacant</numerusform>
            <numerusform>%n places vacant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) past the last date</source>
        <translation>
            <numerusform>%Ln day past the last date</numerusform>
            <numerusform>%Ln days past the last date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::SentDialog</name>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::Sidebar</name>
    <message numerus="yes">
        <source>%n error(s) in the score table</source>
        <translation>
            <numerusform>%n error in the score table</numerusform>
            <numerusform>%n errors in the score table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not confirmed</source>
        <translation>
            <numerusform>%n sheet not confirmed</numerusform>
            <numerusform>%n sheets not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) to decide</source>
        <translation>
            <numerusform>%n tie to decide</numerusform>
            <numerusform>%n ties to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::StartScreen</name>
    <message numerus="yes">
        <source>%n bloc(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s)</source>
        <translation>
            <numerusform>%n grade</numerusform>
            <numerusform>%n grades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the score table</source>
        <translation>
            <numerusform>%n line in the score table</numerusform>
            <numerusform>%n lines in the score table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content area(s)</source>
        <translation>
            <numerusform>%n content area</numerusform>
            <numerusform>%n content areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::TablePage</name>
    <message numerus="yes">
        <source>The check of the table found %n thing(s)</source>
        <translation>
            <numerusform>The check of the table found %n thing</numerusform>
            <numerusform>The check of the table found %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n criteria below it go too. Undo brings them back.</source>
        <translation>
            <numerusform>The %n criteria below it go too. Undo brings them back.</numerusform>
            <numerusform>The %n criteria below it go too. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::TableTotals</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criteria</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::TakenChoice</name>
    <message numerus="yes">
        <source>Tick %n unit(s); ticked so far: %1.</source>
        <translation>
            <numerusform>Tick %n unit; ticked so far: %1.</numerusform>
            <numerusform>Tick %n units; ticked so far: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::TargetsPage</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a figure for %1</source>
        <translation>
            <numerusform>%n without a figure for %1</numerusform>
            <numerusform>%n without a figure for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::TotalsModel</name>
    <message numerus="yes">
        <source>%n criteria have no score yet.</source>
        <translation>
            <numerusform>%n criteria have no score yet.</numerusform>
            <numerusform>%n criteria have no score yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::UnitHeader</name>
    <message numerus="yes">
        <source>%n day(s) late, was due %1</source>
        <translation>
            <numerusform>%n day late, was due %1</numerusform>
            <numerusform>%n days late, was due %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, due %1</source>
        <translation>
            <numerusform>%n day left, due %1</numerusform>
            <numerusform>%n days left, due %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::UnitScoresPage</name>
    <message numerus="yes">
        <source>%n cell(s) taken</source>
        <translation>
            <numerusform>%n cell taken</numerusform>
            <numerusform>%n cells taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be taken; they are marked.</source>
        <translation>
            <numerusform>%n cell could not be taken; they are marked.</numerusform>
            <numerusform>%n cells could not be taken; they are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::UnitSendPage</name>
    <message numerus="yes">
        <source>Exported %n time(s). Something was changed since: export it again.</source>
        <translation>
            <numerusform>Exported %n time. Something was changed since: export it again.</numerusform>
            <numerusform>Exported %n times. Something was changed since: export it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n time(s), nothing changed since.</source>
        <translation>
            <numerusform>Exported %n time, nothing changed since.</numerusform>
            <numerusform>Exported %n times, nothing changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria want evidence and have no file attached: only a paper is named. The council does not get it with the return file. It can be sent all the same.</source>
        <translation>
            <numerusform>%n criteria want evidence and have no file attached: only a paper is named. The council does not get it with the return file. It can be sent all the same.</numerusform>
            <numerusform>%n criteria want evidence and have no file attached: only a paper is named. The council does not get it with the return file. It can be sent all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) so small that they give no points: points may have been meant.</source>
        <translation>
            <numerusform>%n figure so small that they give no points: points may have been meant.</numerusform>
            <numerusform>%n figures so small that they give no points: points may have been meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::UnitsPage</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::YearStrip</name>
    <message numerus="yes">
        <source>Month %1: %n thing(s)</source>
        <translation>
            <numerusform>Month %1: %n thing</numerusform>
            <numerusform>Month %1: %n things</numerusform>
        </translation>
    </message>
</context>
</TS>
