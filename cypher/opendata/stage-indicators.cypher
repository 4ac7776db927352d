// Which figures were published about councils, regions and England?
// $rows    facts that are new or have changed
// $source  id of the file's source
MATCH (file:Source {id: $source})
UNWIND $rows AS row
CREATE (indicator:Indicator:Record:Staged)-[:EVIDENCED_BY {locator: row.locator}]->(file)
SET indicator += row.properties
WITH indicator, row
WHERE row.properties.level = 'COUNCIL'
MATCH (council:Organisation {id: row.values.area})
CREATE (council)-[:MEASURED_BY]->(indicator)
