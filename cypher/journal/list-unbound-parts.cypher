// What has the import that is under way written?
// → number, sha256
MATCH (part:Unbound)
RETURN part.number AS number, part.sha256 AS sha256
ORDER BY number
