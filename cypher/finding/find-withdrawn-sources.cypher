// What on record was read in a document that was withdrawn?
// $bodies   ids of the bodies of the place; null for all
// $knownAt  instant
// $most     how many at most
// → about, name, body, year, pence, beside, detail, sources
MATCH (source:Source)
WHERE source.withdrawnAt <= $knownAt
MATCH (source)<-[cited:EVIDENCED_BY]-(fact:Particulars)<-[:DESCRIBED_BY]-(thing:Arrangement|Budget|Allocation)
WHERE fact.recordedAt <= $knownAt AND (fact.supersededAt IS NULL OR fact.supersededAt > $knownAt)
OPTIONAL MATCH (holder:Organisation)-[:HOLDS]->(:Budget {id: coalesce(fact.payer, thing.id)})
WITH source, cited, fact, thing, coalesce(holder.id, fact.place) AS body
WHERE ($bodies IS NULL AND thing.example IS NULL) OR body IN $bodies
RETURN thing.id AS about, coalesce(fact.title, thing.id) AS name, body, fact.financialYear AS year, fact.pence AS pence,
       NULL AS beside, source.title AS detail,
       [source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
ORDER BY about
LIMIT $most
