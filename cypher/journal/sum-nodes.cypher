// What does the graph hold, but for the journal and its locks?
// → labels, properties, ties (type, properties and the thing it leads to, by what tells it from others)
MATCH (thing)
WHERE NOT thing:Entry AND NOT thing:EntryPart AND NOT thing:Wording AND NOT thing:Subject AND NOT thing:Journal
  AND NOT thing:SchemaChange AND NOT thing:StartLock AND NOT thing:Staged
RETURN labels(thing) AS labels, properties(thing) AS properties,
       [(thing)-[tie]->(other) WHERE tie.staged IS NULL AND NOT other:Staged
          | [type(tie), properties(tie), labels(other), other {.id, .table, .key, .checksum, .start, .recordedAt, .name}]] AS ties
