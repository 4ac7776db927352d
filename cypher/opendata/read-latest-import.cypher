// Which day does the newest file of this scope show?
// $scope  table and scope
// → asAt
MATCH (import:Import)
WHERE $scope IN import.scopes
RETURN max(import.asAt) AS asAt
