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
  MATCH (related)-[:DESCRIBED_BY]->(now:Particulars)
  WHERE now.recordedAt <= $knownAt AND (now.supersededAt IS NULL OR now.supersededAt > $knownAt)
    AND (NOT $existing OR ((now.start IS NULL OR now.start <= $validOn) AND (now.end IS NULL OR now.end > $validOn)))
    AND ($text IS NULL OR toLower(now.name) CONTAINS $text) AND ($region IS NULL OR now.region = $region)
    AND ($council IS NULL OR now.council = $council) AND ($trust IS NULL OR now.trust = $trust)
    AND ($settingTypes IS NULL OR now.settingType IN $settingTypes) AND ($phases IS NULL OR now.phase IN $phases)
    AND ($needs IS NULL OR any(need IN now.needs WHERE need IN $needs)) AND ($section41 IS NULL OR coalesce(now.section41, false) = $section41)
  RETURN now LIMIT 1
}
CALL (related, now) {
  UNWIND CASE $relation WHEN 'ESTABLISHMENTS' THEN [now.council, now.trust] WHEN 'PROVIDERS' THEN [now.board] ELSE [] END AS id
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
  UNWIND CASE $relation WHEN 'TRUSTS' THEN [related.id] ELSE [] END AS trust
  MATCH (school:Particulars {trust: trust})<-[:DESCRIBED_BY]-(other:Establishment)
  WHERE school.recordedAt <= $knownAt AND (school.supersededAt IS NULL OR school.supersededAt > $knownAt)
    AND (school.start IS NULL OR school.start <= $validOn) AND (school.end IS NULL OR school.end > $validOn)
  RETURN other.id AS id
  UNION
  UNWIND CASE $relation WHEN 'BOARDS' THEN [related.id] ELSE [] END AS board
  MATCH (listed:Particulars {board: board})<-[:DESCRIBED_BY]-(other:NhsProvider)
  WHERE listed.recordedAt <= $knownAt AND (listed.supersededAt IS NULL OR listed.supersededAt > $knownAt)
    AND (listed.start IS NULL OR listed.start <= $validOn) AND (listed.end IS NULL OR listed.end > $validOn)
  RETURN other.id AS id
}
WITH id, related
WHERE id IS NOT NULL
RETURN id, count(DISTINCT related) AS matching
