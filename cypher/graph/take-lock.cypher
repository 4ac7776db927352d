// Who prepares the graph now?
// The transaction that ran this, until it ends.
MERGE (lock:StartLock {name: 'start'})
SET lock.takenAt = datetime()
