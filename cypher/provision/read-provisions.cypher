// Which kinds of provision were known at this instant?
// $knownAt  instant
// → every property of the particulars, in the order of names
MATCH (provision:Provision)-[:DESCRIBED_BY]->(particulars:Particulars)
WHERE particulars.recordedAt <= $knownAt
  AND (particulars.supersededAt IS NULL OR particulars.supersededAt > $knownAt)
RETURN provision.id AS id, particulars.name AS name, particulars.otherNames AS otherNames,
       particulars.category AS category, particulars.description AS description,
       particulars.planSection AS planSection, particulars.typicalDeliverer AS typicalDeliverer,
       coalesce(particulars.example, false) AS example
ORDER BY name, id
