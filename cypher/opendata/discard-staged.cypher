// What has an import left that did not end?
// → gone (how many facts went this time; the statement is run until there are none)
CALL () {
  MATCH (fact:Staged)
  WITH fact LIMIT 5000
  OPTIONAL MATCH (fact)--(thing:Organisation|Budget|Allocation|Partnership|Standard|(Source&!Staged))
  WITH collect(DISTINCT fact) AS facts, collect(DISTINCT thing) AS things
  FOREACH (fact IN facts | DETACH DELETE fact)
  RETURN size(facts) AS nodes, things AS described
}
CALL () {
  MATCH (before)-[tie:SUCCEEDED_BY {staged: true}]->(after)
  WITH before, tie, after LIMIT 5000
  DELETE tie
  RETURN count(*) AS ties, collect(before) + collect(after) AS tied
}
CALL (described, tied) {
  UNWIND described + tied AS thing
  WITH DISTINCT thing
  // Budgets and allocations are tied to others before anything is said of them; an organisation never is
  WHERE NOT EXISTS { (thing)--() } OR ((thing:Budget OR thing:Allocation) AND NOT EXISTS { (thing)-[:DESCRIBED_BY]->() })
  DETACH DELETE thing
}
CALL () {
  MATCH (part:Unbound)
  WITH part LIMIT 100
  DELETE part
  RETURN count(*) AS parts
}
RETURN nodes + ties + parts AS gone
