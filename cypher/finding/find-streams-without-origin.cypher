// Which kinds of money are drawn from nothing, and are no departmental vote?
// $knownAt  instant
// $most     how many at most
// → about, name, body, year, pence, beside, detail, sources
MATCH (stream:FundingStream)-[:DESCRIBED_BY]->(described:Particulars)
WHERE described.block <> 'NATIONAL' AND size(described.drawnFrom) = 0
  AND described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
RETURN stream.id AS about, described.name AS name, NULL AS body, NULL AS year, NULL AS pence, NULL AS beside, described.note AS detail,
       [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY name
LIMIT $most
