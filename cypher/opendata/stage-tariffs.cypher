// What does each band cost in the year, by the document that says so?
// $rows    facts that are new or have changed
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
CREATE (tariff:Tariff:Record:Staged)-[:EVIDENCED_BY {locator: row.locator}]->(file)
SET tariff += row.properties
