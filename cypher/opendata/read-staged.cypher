// Has an import that did not end left something?
// → left
RETURN EXISTS { (:Staged) } OR EXISTS { (:Unbound) } OR EXISTS { ()-[:SUCCEEDED_BY {staged: true}]->() } AS left
