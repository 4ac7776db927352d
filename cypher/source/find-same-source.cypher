// Is a document on record that says the same in every part?
// $title, $publisher, $url, $licence, $note  its words; null where it has none
// $retrieved  day on which it was read
// → id, withdrawnAt
MATCH (source:Source {title: $title})
WHERE source.table = 'cited documents' AND source.retrieved = $retrieved
  AND coalesce(source.publisher, '') = coalesce($publisher, '') AND coalesce(source.url, '') = coalesce($url, '')
  AND coalesce(source.licence, '') = coalesce($licence, '') AND coalesce(source.note, '') = coalesce($note, '')
RETURN source.id AS id, source.withdrawnAt AS withdrawnAt
ORDER BY id
LIMIT 1
