// Which bodies do the reference tables describe, under which names and codes, and what is said of them?
// $lines       one for each code that a body has had, oldest first: id, name, codes, other names and properties
// $recordedAt  instant of the journal entry
UNWIND $lines AS line
WITH line, split(line.id, ':')[0] AS kind
MERGE (body:Organisation {id: line.id})
SET body:$(kind), body.kind = kind, body.name = line.name,
    body.codes = coalesce(body.codes, []) + [code IN line.codes WHERE NOT code IN coalesce(body.codes, [])],
    body.otherNames = coalesce(body.otherNames, []) +
                    [name IN line.otherNames WHERE NOT name IN coalesce(body.otherNames, [])]
CREATE (body)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
SET particulars = line.properties, particulars.recordedAt = $recordedAt
