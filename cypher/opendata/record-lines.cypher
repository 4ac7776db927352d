// What do lines of the reference tables say that describe nothing that lasts?
// $lines       label and properties of each
// $recordedAt  instant of the journal entry
UNWIND $lines AS line
CREATE (record:Record:$(line.label))
SET record = line.properties, record.recordedAt = $recordedAt
