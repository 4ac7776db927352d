// Which academy trusts does the register of establishments name?
// $rows    facts that are new or have changed
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
MERGE (trust:Organisation {id: row.values.id})
SET trust:Trust, trust.kind = 'Trust', trust.name = coalesce(trust.name, row.properties.name),
    trust.codes = coalesce(trust.codes, [row.properties.groupUid])
CREATE (trust)-[:DESCRIBED_BY]->(particulars:Particulars:Record:Staged)-[:EVIDENCED_BY {locator: row.locator}]->(file)
SET particulars = row.properties
