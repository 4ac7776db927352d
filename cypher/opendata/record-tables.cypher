// How do these tables read now?
// $tables  name, checksum and number of rows of each
UNWIND $tables AS read
MERGE (table:ReferenceTable {name: read.name})
SET table = read
