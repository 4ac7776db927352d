// What is in this graph, beside what every start makes?
// → label, nodes
MATCH (thing)
WHERE NOT thing:SchemaChange AND NOT thing:StartLock AND NOT thing:Journal
UNWIND labels(thing) AS label
RETURN label, count(*) AS nodes
ORDER BY nodes DESC
