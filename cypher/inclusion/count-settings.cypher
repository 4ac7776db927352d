// How many settings of each kind are open in the area of this council on this day, and what have they for special needs?
// $council  id of the council
// $validOn, $knownAt  the two dates
// → settingType, settings, units, unitPlaces, resourced, resourcedPlaces, sources
MATCH (now:Particulars {council: $council})<-[:DESCRIBED_BY]-(school:Establishment)
WHERE now.recordedAt <= $knownAt AND (now.supersededAt IS NULL OR now.supersededAt > $knownAt)
  AND (now.start IS NULL OR now.start <= $validOn) AND (now.end IS NULL OR now.end > $validOn)
  AND now.settingType IS NOT NULL
WITH now, COLLECT {
  MATCH (school)-[:HOLDS]->(held:Approval)
  WHERE held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt)
  RETURN held {.start, .end, holds: (held.start IS NULL OR held.start <= $validOn) AND (held.end IS NULL OR held.end > $validOn)} } AS approvals
WITH now, CASE WHEN size(approvals) = 0 OR NOT now.settingType STARTS WITH 'INDEPENDENT' THEN now.settingType
               WHEN any(one IN approvals WHERE one.holds AND NOT any(later IN approvals WHERE coalesce(one.start < later.end, false) AND later.end <= $validOn))
               THEN 'INDEPENDENT_S41' ELSE 'INDEPENDENT_OTHER' END AS settingType
OPTIONAL MATCH (now)-[:EVIDENCED_BY]->(source:Source)
WITH settingType, count(DISTINCT now) AS settings,
     count(DISTINCT CASE WHEN now.senUnitPlaces > 0 THEN now END) AS units,
     count(DISTINCT CASE WHEN now.resourcedProvision IS NOT NULL OR now.resourcedProvisionPlaces > 0 THEN now END) AS resourced,
     collect(DISTINCT {now: elementId(now), units: coalesce(now.senUnitPlaces, 0), places: coalesce(now.resourcedProvisionPlaces, 0)}) AS each,
     collect(DISTINCT source {.id, .title, .locator, .url, .licence, .note, .sha256}) AS sources
RETURN settingType, settings, units, reduce(sum = 0, one IN each | sum + one.units) AS unitPlaces,
       resourced, reduce(sum = 0, one IN each | sum + one.places) AS resourcedPlaces, sources
ORDER BY settingType
