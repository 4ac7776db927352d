// Which NHS trusts are there, and in the area of which board is each?
// $rows    facts that are new or have changed
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
MERGE (provider:Organisation {id: row.values.id})
SET provider:NhsProvider, provider.kind = 'NhsProvider', provider.name = coalesce(provider.name, row.properties.name),
    provider.codes = coalesce(provider.codes, [row.properties.odsCode])
CREATE (provider)-[:DESCRIBED_BY]->(particulars:Particulars:Record:Staged)-[:EVIDENCED_BY {locator: row.locator}]->(file)
SET particulars = row.properties
