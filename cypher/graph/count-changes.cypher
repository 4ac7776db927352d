// How many schema changes has this graph had?
// → changes
MATCH (change:SchemaChange)
RETURN count(change) AS changes
