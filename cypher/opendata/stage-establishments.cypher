// Which schools, colleges and other settings are there, and what does the register say of them?
// $rows    facts that are new or have changed, one for each period
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
MERGE (establishment:Organisation {id: row.values.id})
SET establishment:Establishment, establishment.kind = 'Establishment',
    establishment.name = coalesce(establishment.name, row.properties.name),
    establishment.codes = coalesce(establishment.codes, [code IN [row.properties.urn, row.properties.ukprn] WHERE code IS NOT NULL])
CREATE (establishment)-[:DESCRIBED_BY]->(particulars:Particulars:Record:Staged)-[:EVIDENCED_BY {locator: row.locator}]->(file)
SET particulars = row.properties
