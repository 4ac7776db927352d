// Which checkpoints were made, oldest first?
// → size, root, on
MATCH (checkpoint:Checkpoint)
RETURN checkpoint.size AS size, checkpoint.root AS root, checkpoint.on AS on
ORDER BY size
