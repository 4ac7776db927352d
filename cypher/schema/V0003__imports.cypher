CREATE INDEX staged_facts FOR (fact:Staged) ON (fact.key);
CREATE INDEX staged_ties FOR ()-[tie:SUCCEEDED_BY]-() ON (tie.staged);
CREATE INDEX tie_line FOR ()-[tie:SUCCEEDED_BY]-() ON (tie.table, tie.key);
CREATE CONSTRAINT import_id FOR (import:Import) REQUIRE import.id IS UNIQUE;
