// Which of these documents are on record, and was any withdrawn?
// $ids  ids of sources
// → a column for each part of a source, withdrawnAt, table, recordedBy (the body that put it on record)
UNWIND $ids AS id
MATCH (source:Source {id: id})
WHERE NOT source:Staged
RETURN source.id AS id, source.title AS title, source.locator AS locator, source.url AS url,
       source.licence AS licence, source.note AS note, source.sha256 AS sha256, source.withdrawnAt AS withdrawnAt,
       source.table AS table, source.recordedBy AS recordedBy
