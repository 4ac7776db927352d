// What are these documents?
// $ids  ids of sources
// → id, title, locator, url, licence, note, sha256
UNWIND $ids AS id
MATCH (source:Source {id: id})
WHERE NOT source:Staged
RETURN source.id AS id, source.title AS title, source.locator AS locator, source.url AS url,
       source.licence AS licence, source.note AS note, source.sha256 AS sha256
