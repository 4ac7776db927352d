// What have bodies agreed from this instant on, in which periods, and where was it read?
// $id          of the arrangement
// $place       id of the council
// $replaced    first days of the versions that no longer count
// $versions    properties and citations of each version that counts now
// $recordedAt  instant of the journal entry
MERGE (arrangement:Arrangement {id: $id})
WITH arrangement
MATCH (council:Organisation {id: $place})
MERGE (arrangement)-[:FOR]->(council)
FOREACH (example IN CASE WHEN council.example THEN [true] ELSE [] END | SET arrangement.example = example)
WITH arrangement
CALL (arrangement) {
  MATCH (arrangement)-[:DESCRIBED_BY]->(old:Particulars)
  WHERE old.supersededAt IS NULL AND old.start IN $replaced
  SET old.supersededAt = $recordedAt
}
UNWIND $versions AS version
CREATE (arrangement)-[:DESCRIBED_BY]->(agreed:Particulars:Record)
SET agreed = version.properties, agreed.recordedAt = $recordedAt
WITH arrangement, version, agreed
CALL (agreed, version) {
  UNWIND version.sources AS cited
  MATCH (source:Source {id: cited.id})
  CREATE (agreed)-[tie:EVIDENCED_BY]->(source)
  SET tie.locator = cited.locator
}
CALL (arrangement, agreed) {
  UNWIND agreed.payers + agreed.commissioners + agreed.deliverers AS id
  MATCH (party:Organisation {id: id})
  MERGE (party)-[:PARTY_TO]->(arrangement)
}
CALL (arrangement, agreed) {
  UNWIND agreed.rules AS id
  MATCH (rule:Rule {id: id})
  MERGE (arrangement)-[:VARIES]->(rule)
}
