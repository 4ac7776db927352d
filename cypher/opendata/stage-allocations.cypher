// Which money moved out of which budget, to whom, and of which stream is it?
// $rows    facts that are new or have changed
// $source  id of the file's source
// A tie may be of an earlier version: payer, payee and stream of the particulars say which ties hold
MATCH (file:Source {id: $source})
UNWIND $rows AS row
MERGE (payer:Budget {id: row.properties.payer})
MERGE (allocation:Allocation {id: row.values.id})
MERGE (payer)-[:PAYS]->(allocation)
CREATE (allocation)-[:DESCRIBED_BY]->(particulars:Particulars:Record:Staged)-[:EVIDENCED_BY {locator: row.locator}]->(file)
SET particulars = row.properties
WITH allocation, row
CALL (allocation, row) {
  MATCH (stream:FundingStream {id: row.properties.stream})
  MERGE (allocation)-[:OF_STREAM]->(stream)
}
CALL (allocation, row) {
  WITH row WHERE row.values.payeeBudget IS NOT NULL
  MERGE (payee:Budget {id: row.values.payeeBudget})
  MERGE (allocation)-[:TO]->(payee)
}
CALL (allocation, row) {
  MATCH (payee:Organisation {id: row.values.payeeOrganisation})
  MERGE (allocation)-[:TO]->(payee)
}
