// Who is at work on the graph now?
// The transaction that ran this, until it ends.
// $name  what of: start, or import
MERGE (lock:StartLock {name: $name})
SET lock.takenAt = datetime()
