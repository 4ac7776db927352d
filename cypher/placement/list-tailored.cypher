// Which schools and colleges of these councils could be named for this need and age on this day, nearest first?
// $councils  DfE or GSS codes
// $need, $age  what is to be provided for, and the age in years
// $phase    phase of education; null for any
// $independent  whether independent schools count
// $near     number of an establishment that distances are measured from; null for none
// $radius   metres at most from there; null for any
// $placed   whether only those count whose place is on record
// $after    rank to go on behind
// $limit    how many at most
// $validOn, $knownAt  the two dates
// → head, councils, origin, total, found
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}
CALL () {
  UNWIND $councils AS code
  MATCH (named:Particulars)<-[:DESCRIBED_BY]-(council:LocalAuthority)
  WHERE (named.dfeCode = code OR named.gssCode = code) AND named.recordedAt <= $knownAt
  WITH DISTINCT code, council
  RETURN collect({code: code, id: council.id, name: council.name, existing: EXISTS {
    MATCH (council)-[:DESCRIBED_BY]->(area:Particulars)
    WHERE area.recordedAt <= $knownAt AND (area.supersededAt IS NULL OR area.supersededAt > $knownAt)
      AND (area.start IS NULL OR area.start <= $validOn) AND (area.end IS NULL OR area.end > $validOn)
  }, registered: EXISTS {
    MATCH (now:Particulars {council: council.id})<-[:DESCRIBED_BY]-(:Establishment)
    WHERE now.recordedAt <= $knownAt AND (now.supersededAt IS NULL OR now.supersededAt > $knownAt)
      AND (now.start IS NULL OR now.start <= $validOn) AND (now.end IS NULL OR now.end > $validOn)
  }}) AS councils
}

// Where distances are measured from
CALL () {
  OPTIONAL MATCH (from:Particulars {urn: $near})<-[:DESCRIBED_BY]-(:Establishment)
  WHERE from.recordedAt <= $knownAt AND (from.supersededAt IS NULL OR from.supersededAt > $knownAt)
  WITH from ORDER BY from.start DESC LIMIT 1
  RETURN from {.name, point: point({x: from.easting, y: from.northing, crs: 'cartesian'})} AS origin
}

// All that fit, in the order of the list; nobody is approved before the law under which approvals are given
CALL (councils, origin) {
  UNWIND [one IN councils | one.id] AS area
  WITH DISTINCT area, origin
  MATCH (now:Particulars {council: area})<-[:DESCRIBED_BY]-(school:Establishment)
  WHERE now.recordedAt <= $knownAt AND (now.supersededAt IS NULL OR now.supersededAt > $knownAt)
    AND (now.start IS NULL OR now.start <= $validOn) AND (now.end IS NULL OR now.end > $validOn)
    AND coalesce(now.lowAge, 0) <= $age AND coalesce(now.highAge, 25) >= $age AND now.settingType IS NOT NULL
    AND ($phase IS NULL OR coalesce(now.phase, 'NOT_APPLICABLE') IN [$phase, 'ALL_THROUGH', 'NOT_APPLICABLE'])
    AND ($need IN now.needs OR (size(coalesce(now.needs, [])) = 0 AND (now.senUnitPlaces > 0 OR now.resourcedProvision IS NOT NULL
         OR now.settingType IN ['SPECIAL_SCHOOL', 'SPECIAL_ACADEMY', 'NMSS', 'INDEPENDENT_S41', 'SPECIAL_POST16'])))
  CALL (school) {
    MATCH (school)-[:HOLDS]->(approval:Approval)
    WHERE approval.recordedAt <= $knownAt AND (approval.supersededAt IS NULL OR approval.supersededAt > $knownAt)
    RETURN collect(approval {.start, .end, holds: (approval.start IS NULL OR approval.start <= $validOn)
                             AND (approval.end IS NULL OR approval.end > $validOn)}) AS approvals
  }
  WITH school, now, size(approvals) > 0 AS listed, EXISTS { MATCH (:Duty {id: 'Duty:cfa-s41-approve-institutions'})-[:DESCRIBED_BY]->(law:Particulars)
                    WHERE law.recordedAt <= $knownAt AND (law.supersededAt IS NULL OR law.supersededAt > $knownAt) AND law.start <= $validOn } AND CASE WHEN size(approvals) > 0 THEN any(one IN approvals WHERE one.holds
                    AND NOT any(later IN approvals WHERE coalesce(one.start < later.end, false) AND later.end <= $validOn)) ELSE coalesce(now.section41, false) END AS approved,
       toInteger(round(point.distance(origin.point, point({x: now.easting, y: now.northing, crs: 'cartesian'})))) AS metres
  WITH school, now, listed, approved, metres,
       CASE WHEN NOT now.settingType STARTS WITH 'INDEPENDENT' THEN now.settingType WHEN approved THEN 'INDEPENDENT_S41' ELSE 'INDEPENDENT_OTHER' END AS kind
  WHERE ($independent OR NOT kind STARTS WITH 'INDEPENDENT') AND ($radius IS NULL OR metres <= $radius OR (metres IS NULL AND NOT $placed))
  RETURN collect({school: school, now: now, listed: listed, approved: approved, metres: metres, kind: kind,
    rank: CASE WHEN $near IS NULL THEN '' ELSE right('00000000' + toString(coalesce(metres, 99999999)), 8) END + now.name + '|' + school.id}) AS fitting
}

// The page
CALL (fitting) {
  UNWIND fitting AS one
  WITH one WHERE one.rank > $after
  WITH one ORDER BY one.rank LIMIT $limit
  WITH one, one.school AS school, one.now AS now
  CALL (school) {
    MATCH (school)-[:DESCRIBED_BY]->(described:Particulars)
    WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
    WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
    ORDER BY described.start IS NOT NULL, described.start
    RETURN collect(described {.*, sources: sources}) AS particulars
  }
  RETURN collect({rank: one.rank, listed: one.listed, approved: one.approved, shown: COLLECT { MATCH (now)-[:EVIDENCED_BY]->(file:Source) RETURN max(file.shows) }[0], metres: one.metres, settingType: one.kind,
    establishment: school {.id, .name, .example, .kind, particulars: particulars}}) AS found
}
RETURN head, councils, origin IS NOT NULL AND origin.point IS NOT NULL AS origin, size(fitting) AS total, found
