// What are kinds of body, layers of funding and this edition called in a sentence?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
CREATE (word:Word:Record)
SET word = row.properties, word.recordedAt = $recordedAt
