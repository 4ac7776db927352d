// Which schema change was applied just now?
// $version   four digits
// $name      words of the file's name
// $checksum  SHA-256 of the file
CREATE (:SchemaChange {version: $version, name: $name, checksum: $checksum, appliedAt: datetime()})
