// Which councils spend more than five times as much on a line, per pound of high needs block, as the one in the middle of those that spend on it?
// $bodies   ids of the bodies that it is about; null for all
// $year     financial year
// $most     how many at most
// $knownAt  instant
// → about, name, body, year, pence, beside, detail, sources
MATCH (:FundingStream {id: 'FundingStream:dsg-high-needs-block'})<-[:OF_STREAM]-(block:Budget)<-[:HOLDS]-(council:LocalAuthority)
MATCH (block)-[:DESCRIBED_BY]->(held:Particulars {financialYear: $year})
WHERE held.pence > 0 AND council.example IS NULL AND held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt)
MATCH (block)-[:PAYS]->(allocation:Allocation)-[:DESCRIBED_BY]->(moved:Particulars)
WHERE moved.payer = block.id AND moved.line IS NOT NULL AND moved.recordedAt <= $knownAt AND (moved.supersededAt IS NULL OR moved.supersededAt > $knownAt)
WITH council, held, block, collect({allocation: allocation, moved: moved}) AS every
UNWIND [one IN every WHERE coalesce(one.moved.publication, '') <> 'BENCHMARKING' OR none(other IN every WHERE
  other.moved.publication = 'SECTION_251' AND other.moved.basis = one.moved.basis AND other.moved.line IN split(one.moved.line, '+'))] AS each
WITH council, held, each.allocation AS allocation, each.moved AS moved
WITH moved.basis AS figures, moved.publication AS publication, moved.line AS line, moved.title AS title,
     collect({about: allocation.id, council: council, moved: moved, rate: toFloat(moved.pence) / held.pence, block: held.pence}) AS peers
WHERE size(peers) >= 10
UNWIND peers AS one
WITH figures, line, title, peers, percentileCont(one.rate, 0.5) AS middle
UNWIND peers AS one
WITH figures, line, title, middle, one
WHERE middle > 0 AND one.rate > 5 * middle AND ($bodies IS NULL OR one.council.id IN $bodies)
WITH figures, line, title, middle, one, one.moved AS moved
RETURN one.about AS about, one.council.name AS name, one.council.id AS body, $year AS year, moved.pence AS pence,
       toInteger(round(middle * one.block)) AS beside, figures + '|' + title + ' (line ' + line + ')|' + toString(round(one.rate / middle, 1)) AS detail,
       [(moved)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY one.rate / middle DESC, about
LIMIT $most
