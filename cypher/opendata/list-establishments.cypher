// Which establishments stand or stood in the area of this council, under which names, from when to when?
// $council  id of the council
// → id, name, start, end
MATCH (described:Particulars {council: $council})<-[:DESCRIBED_BY]-(establishment:Establishment)
WHERE described.recordedAt IS NOT NULL AND described.supersededAt IS NULL
RETURN establishment.id AS id, described.name AS name, described.start AS start, described.end AS end
ORDER BY id, start
