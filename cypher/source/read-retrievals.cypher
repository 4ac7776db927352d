// Who put these documents out, and when was each read here?
// $ids  ids of sources
// → id, publisher, retrieved
// Of files taken in before this was kept, the day stands for the one that they show
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id, source.publisher AS publisher,
       CASE WHEN source.table <> 'published files' OR source.shows IS NOT NULL THEN source.retrieved END AS retrieved
