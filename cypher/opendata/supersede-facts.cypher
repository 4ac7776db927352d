// Which facts no longer count from this instant on, because others take their place?
// $replaced    table and key of what is replaced
// $recordedAt  instant of the journal entry
CALL () {
  UNWIND $replaced AS line
  MATCH (old:Record {table: line.table, key: line.key})
  WHERE old.recordedAt IS NOT NULL AND old.supersededAt IS NULL
  SET old.supersededAt = $recordedAt
}
CALL () {
  UNWIND $replaced AS line
  MATCH ()-[old:SUCCEEDED_BY {table: line.table, key: line.key}]->()
  WHERE old.recordedAt IS NOT NULL AND old.supersededAt IS NULL
  SET old.supersededAt = $recordedAt
}
CALL () {
  UNWIND $replaced AS line
  MATCH (fact:Record {table: line.table, key: line.key})<-[:DESCRIBED_BY]-(thing)
  WHERE fact:Staged AND fact.name IS NOT NULL
  WITH thing, fact ORDER BY fact.start IS NOT NULL, fact.start
  SET thing.name = fact.name, thing.codes = [code IN [fact.urn, fact.ukprn, fact.groupUid, fact.odsCode] WHERE code IS NOT NULL]
}
