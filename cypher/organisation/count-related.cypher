// Which organisations are related to others that match, and to how many of them?
// $relation  what they are to them
// $kinds     kinds of those others
// $text, $region  part of their name in lower case, and name of a region, or null
// $council, $trust, $settingTypes, $phases, $needs, $section41  of establishments, or null
// $among    ids of which each must be one, or null
// $without  ids of which each must be none
// $existing  whether only those that exist on the day count
// $validOn, $knownAt  the two dates
// → id, matching
MATCH (related:Organisation)
WHERE related.name IS NOT NULL AND related.id IS NOT NULL AND related.kind IN $kinds
  AND ($among IS NULL OR related.id IN $among) AND NOT related.id IN $without
CALL (related) {
  OPTIONAL MATCH (related)-[:HOLDS]->(held:Approval|Membership)
  WHERE (coalesce($trust, $section41, $settingTypes) IS NOT NULL OR $relation = 'ESTABLISHMENTS') AND held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt)
  WITH held ORDER BY held.start IS NULL, held.start DESC
  WITH collect(held {.trust, .start, .end, approval: held:Approval, holds: (held.start IS NULL OR held.start <= $validOn) AND (held.end IS NULL OR held.end > $validOn)}) AS held
  RETURN CASE WHEN any(one IN held WHERE NOT one.approval) THEN coalesce([one IN held WHERE NOT one.approval AND one.holds | one.trust][0], '') END AS trust,
         CASE WHEN any(one IN held WHERE one.approval) THEN any(one IN held WHERE one.approval AND one.holds
           AND NOT any(later IN held WHERE later.approval AND coalesce(one.start < later.end, false) AND later.end <= $validOn)) END AS approved
}
CALL (related, trust, approved) {
  MATCH (related)-[:DESCRIBED_BY]->(now:Particulars)
  WHERE now.recordedAt <= $knownAt AND (now.supersededAt IS NULL OR now.supersededAt > $knownAt)
    AND (NOT $existing OR ((now.start IS NULL OR now.start <= $validOn) AND (now.end IS NULL OR now.end > $validOn)))
    AND ($text IS NULL OR toLower(now.name) CONTAINS $text) AND ($region IS NULL OR now.region = $region)
    AND ($council IS NULL OR now.council = $council) AND ($trust IS NULL OR coalesce(trust, now.trust) = $trust) AND ($section41 IS NULL OR coalesce(approved, now.section41, false) = $section41)
    AND ($settingTypes IS NULL OR CASE WHEN approved IS NULL OR NOT now.settingType STARTS WITH 'INDEPENDENT' THEN now.settingType
         WHEN approved THEN 'INDEPENDENT_S41' ELSE 'INDEPENDENT_OTHER' END IN $settingTypes)
    AND ($phases IS NULL OR now.phase IN $phases) AND ($needs IS NULL OR any(need IN now.needs WHERE need IN $needs))
  RETURN now LIMIT 1
}
CALL (related, now, trust) {
  UNWIND CASE $relation WHEN 'ESTABLISHMENTS' THEN [now.council, coalesce(trust, now.trust)] WHEN 'PROVIDERS' THEN [now.board] ELSE [] END AS id
  RETURN id
  UNION
  UNWIND CASE WHEN $relation IN ['COUNCILS', 'BOARDS'] THEN [related.id] ELSE [] END AS overlapping
  MATCH (:Organisation {id: overlapping})-[overlap:OVERLAPS]-(other:LocalAuthority|IntegratedCareBoard)
  WHERE overlap.start <= $validOn AND (overlap.end IS NULL OR overlap.end > $validOn)
    AND overlap.recordedAt <= $knownAt AND (overlap.supersededAt IS NULL OR overlap.supersededAt > $knownAt)
  RETURN other.id AS id
  UNION
  UNWIND CASE $relation WHEN 'COUNCILS' THEN [related.id] ELSE [] END AS council
  MATCH (school:Particulars {council: council})<-[:DESCRIBED_BY]-(other:Establishment)
  WHERE school.recordedAt <= $knownAt AND (school.supersededAt IS NULL OR school.supersededAt > $knownAt)
    AND (school.start IS NULL OR school.start <= $validOn) AND (school.end IS NULL OR school.end > $validOn)
  RETURN other.id AS id
  UNION
  UNWIND CASE $relation WHEN 'TRUSTS' THEN [related.id] ELSE [] END AS runs
  MATCH (:Organisation {id: runs})<-[:OF]-(membership:Membership)<-[:HOLDS]-(other:Establishment)
  WHERE membership.recordedAt <= $knownAt AND (membership.supersededAt IS NULL OR membership.supersededAt > $knownAt)
    AND (membership.start IS NULL OR membership.start <= $validOn) AND (membership.end IS NULL OR membership.end > $validOn)
  RETURN other.id AS id
  UNION
  UNWIND CASE $relation WHEN 'TRUSTS' THEN [related.id] ELSE [] END AS runs
  MATCH (school:Particulars {trust: runs})<-[:DESCRIBED_BY]-(other:Establishment)
  WHERE school.recordedAt <= $knownAt AND (school.supersededAt IS NULL OR school.supersededAt > $knownAt)
    AND (school.start IS NULL OR school.start <= $validOn) AND (school.end IS NULL OR school.end > $validOn)
    AND NOT EXISTS {
      MATCH (other)-[:HOLDS]->(membership:Membership)
      WHERE membership.recordedAt <= $knownAt AND (membership.supersededAt IS NULL OR membership.supersededAt > $knownAt) }
  RETURN other.id AS id
  UNION
  UNWIND CASE $relation WHEN 'BOARDS' THEN [related.id] ELSE [] END AS board
  MATCH (listed:Particulars {board: board})<-[:DESCRIBED_BY]-(other:NhsProvider)
  WHERE listed.recordedAt <= $knownAt AND (listed.supersededAt IS NULL OR listed.supersededAt > $knownAt)
    AND (listed.start IS NULL OR listed.start <= $validOn) AND (listed.end IS NULL OR listed.end > $validOn)
  RETURN other.id AS id
}
WITH id, related
WHERE id <> ''
RETURN id, count(DISTINCT related) AS matching
