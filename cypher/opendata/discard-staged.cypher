// What has an import left that did not end?
// → gone (how many facts went this time; the statement is run until there are none)
CALL () {
  MATCH (fact:Staged)
  WITH fact LIMIT 5000
  OPTIONAL MATCH (fact)<-[:DESCRIBED_BY]-(thing)
  WITH collect(fact) AS facts, collect(DISTINCT thing) AS things
  FOREACH (fact IN facts | DETACH DELETE fact)
  WITH facts, [thing IN things WHERE NOT EXISTS { (thing)--() }] AS alone
  FOREACH (thing IN alone | DELETE thing)
  RETURN size(facts) AS nodes
}
CALL () {
  MATCH ()-[tie:SUCCEEDED_BY {staged: true}]->()
  WITH tie LIMIT 5000
  DELETE tie
  RETURN count(*) AS ties
}
RETURN nodes + ties AS gone
