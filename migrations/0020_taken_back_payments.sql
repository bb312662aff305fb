-- A payment that was recorded by mistake is taken back: a settled claim is then asked for as it was before.
DROP TRIGGER `claims_moves`;
--> statement-breakpoint
CREATE TRIGGER `claims_moves` BEFORE UPDATE OF status ON `claims`
WHEN OLD.status <> NEW.status AND instr(
    ' candidate>review unattributable>review candidate>unattributable review>unattributable review>hearing review>invoicing '
    || ' candidate>rejected unattributable>rejected review>rejected hearing>invoicing invoicing>open '
    || ' candidate>cancelled unattributable>cancelled review>cancelled hearing>cancelled invoicing>cancelled '
    || ' hearing>contested invoicing>contested open>contested settled>contested written_off>contested referred>contested '
    || ' contested>review contested>invoicing contested>settled contested>open contested>written_off contested>referred '
    || ' hearing>conceded invoicing>conceded open>conceded settled>conceded written_off>conceded referred>conceded contested>conceded '
    || ' open>settled written_off>settled referred>settled open>written_off referred>written_off open>referred written_off>referred '
    || ' settled>open settled>written_off settled>referred '
    || ' candidate>expired unattributable>expired review>expired hearing>expired ',
    ' ' || OLD.status || '>' || NEW.status || ' ') = 0
BEGIN SELECT RAISE(ABORT, 'no such move'); END;
