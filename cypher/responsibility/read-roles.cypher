// Which roles were known at this instant?
// $knownAt  instant
// → a column for each part of a role
MATCH (role:Role)-[:DESCRIBED_BY]->(particulars:Particulars)
WHERE particulars.recordedAt <= $knownAt AND (particulars.supersededAt IS NULL OR particulars.supersededAt > $knownAt)
RETURN role.id AS key, particulars.bodyType AS bodyType, particulars.meaning AS meaning,
       particulars.defaultFrom AS defaultsTo, particulars.legalBasis AS legalBasis, particulars.note AS note,
       particulars.because AS because, particulars.whoCouldSay AS whoCouldSay,
       particulars.givesWayWhen AS givesWayWhen, particulars.givesWayTo AS givesWayTo
ORDER BY key
