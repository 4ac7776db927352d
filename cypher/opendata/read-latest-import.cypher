// Which day does the newest file of this scope show, and which files of it are on record?
// $scope  table and scope
// → asAt, checksums
MATCH (import:Import)
WHERE $scope IN import.scopes
RETURN max(import.asAt) AS asAt, collect(import.checksum) AS checksums
