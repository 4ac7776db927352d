// How many settings of each kind are open in the area of this council on this day, and what have they for special needs?
// $council  id of the council
// $validOn, $knownAt  the two dates
// → settingType, settings, units, unitPlaces, resourced, resourcedPlaces, sources
MATCH (now:Particulars {council: $council})<-[:DESCRIBED_BY]-(:Establishment)
WHERE now.recordedAt <= $knownAt AND (now.supersededAt IS NULL OR now.supersededAt > $knownAt)
  AND (now.start IS NULL OR now.start <= $validOn) AND (now.end IS NULL OR now.end > $validOn)
  AND now.settingType IS NOT NULL
OPTIONAL MATCH (now)-[:EVIDENCED_BY]->(source:Source)
WITH now.settingType AS settingType, count(DISTINCT now) AS settings,
     count(DISTINCT CASE WHEN now.senUnitPlaces > 0 THEN now END) AS units,
     count(DISTINCT CASE WHEN now.resourcedProvision IS NOT NULL OR now.resourcedProvisionPlaces > 0 THEN now END) AS resourced,
     collect(DISTINCT {now: elementId(now), units: coalesce(now.senUnitPlaces, 0), places: coalesce(now.resourcedProvisionPlaces, 0)}) AS each,
     collect(DISTINCT source {.id, .title, .locator, .url, .licence, .note, .sha256}) AS sources
RETURN settingType, settings, units, reduce(sum = 0, one IN each | sum + one.units) AS unitPlaces,
       resourced, reduce(sum = 0, one IN each | sum + one.places) AS resourcedPlaces, sources
ORDER BY settingType
