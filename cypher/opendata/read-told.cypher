// Which files are on record, and what does each tell in full?
// → checksum, scopes, shipped
MATCH (import:Import)
RETURN import.checksum AS checksum, import.scopes AS scopes, coalesce(import.shipped, false) AS shipped
