// Which things that last do the reference tables describe, what are they called, and what is said of them?
// $lines       id, which begins with the label, name, other names and properties of each
// $recordedAt  instant of the journal entry
UNWIND $lines AS line
MERGE (thing:$(split(line.id, ':')[0]) {id: line.id})
SET thing.name = line.name, thing.otherNames = line.otherNames, thing.codes = [split(line.id, ':')[1]]
CREATE (thing)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = line.properties, particulars.recordedAt = $recordedAt
