// Which schema changes has this graph had?
// → version, checksum
MATCH (change:SchemaChange)
RETURN change.version AS version, change.checksum AS checksum
