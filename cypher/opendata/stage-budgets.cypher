// Which budgets are there, who holds each, and of which stream of funding is it?
// $rows    facts that are new or have changed
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
MATCH (holder:Organisation {id: row.values.holder})
MERGE (budget:Budget {id: row.values.id})
MERGE (holder)-[:HOLDS]->(budget)
CREATE (budget)-[:DESCRIBED_BY]->(particulars:Particulars:Record:Staged)-[:EVIDENCED_BY {locator: row.locator}]->(file)
SET particulars = row.properties
WITH budget, row
MATCH (stream:FundingStream {id: row.values.stream})
MERGE (budget)-[:OF_STREAM]->(stream)
