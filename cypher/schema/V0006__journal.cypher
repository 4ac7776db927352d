CREATE CONSTRAINT entry_key FOR (entry:Entry) REQUIRE entry.key IS UNIQUE;
CREATE CONSTRAINT subject_id FOR (subject:Subject) REQUIRE subject.id IS UNIQUE;
CREATE CONSTRAINT checkpoint_size FOR (checkpoint:Checkpoint) REQUIRE checkpoint.size IS UNIQUE;
CREATE CONSTRAINT dispute_id FOR (dispute:Dispute) REQUIRE dispute.id IS UNIQUE;
CREATE INDEX particulars_pool FOR (particulars:Particulars) ON (particulars.pool);
CREATE INDEX source_withdrawn FOR (source:Source) ON (source.withdrawnAt);
CREATE INDEX source_title FOR (source:Source) ON (source.title);
