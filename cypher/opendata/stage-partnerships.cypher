// Which local partnerships are there, and for the area of which council?
// $rows    facts that are new or have changed
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
MERGE (partnership:Partnership {id: row.values.id})
SET partnership.name = coalesce(partnership.name, row.properties.name)
CREATE (partnership)-[:DESCRIBED_BY]->(particulars:Particulars:Record:Staged)-[:EVIDENCED_BY {locator: row.locator}]->(file)
SET particulars = row.properties
