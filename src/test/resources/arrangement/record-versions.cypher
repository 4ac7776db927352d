// What did some bodies agree, as a test has it?
// $rows  id and particulars of each version
UNWIND $rows AS row
MERGE (arrangement:Arrangement {id: row.id})
CREATE (arrangement)-[:DESCRIBED_BY]->(agreed:Particulars:Record)
SET agreed = row.particulars, agreed.table = 'arrangements', agreed.key = row.id
WITH arrangement, agreed
CALL (arrangement, agreed) {
  UNWIND agreed.rules AS rule
  MATCH (varied:Rule {id: rule})
  MERGE (arrangement)-[:VARIES]->(varied)
}
CALL (arrangement, agreed) {
  UNWIND agreed.payers + agreed.commissioners + agreed.deliverers AS body
  MATCH (party:Organisation {id: body})
  MERGE (party)-[:PARTY_TO]->(arrangement)
}
MATCH (place:Organisation {id: agreed.place})
MERGE (arrangement)-[:FOR]->(place)
