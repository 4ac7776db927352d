// Which document is not to be relied on from this instant on?
// $id          of the document
// $recordedAt  instant of the journal entry
MATCH (source:Source {id: $id})
SET source.withdrawnAt = $recordedAt
