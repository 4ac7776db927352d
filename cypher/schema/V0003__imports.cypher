CALL db.createLabel('Staged');
CREATE INDEX staged_ties FOR ()-[tie:SUCCEEDED_BY]-() ON (tie.staged);
CREATE INDEX tie_line FOR ()-[tie:SUCCEEDED_BY]-() ON (tie.table, tie.key);
CREATE CONSTRAINT import_id FOR (import:Import) REQUIRE import.id IS UNIQUE;
CREATE INDEX particulars_board FOR (particulars:Particulars) ON (particulars.board);
CREATE INDEX indicator_area FOR (indicator:Indicator) ON (indicator.area, indicator.measure, indicator.year);
MATCH ()-[tie:SUCCEEDED_BY|OVERLAPS]->() WHERE tie.recordedAt IS NULL
MATCH (entry:Entry {sequence: 1})
SET tie.recordedAt = entry.instant;
DROP CONSTRAINT budget_version;
DROP CONSTRAINT allocation_version;
CREATE CONSTRAINT budget_id FOR (budget:Budget) REQUIRE budget.id IS UNIQUE;
CREATE CONSTRAINT allocation_id FOR (allocation:Allocation) REQUIRE allocation.id IS UNIQUE;
CREATE INDEX particulars_council FOR (particulars:Particulars) ON (particulars.council);
