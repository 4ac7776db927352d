// Which tables are recorded, and how did they read?
// → name, checksum
MATCH (table:ReferenceTable)
RETURN table.name AS name, table.checksum AS checksum
