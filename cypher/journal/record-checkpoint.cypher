// Which root had the Merkle tree over the first so many entries?
// $size  number of entries
// $root  root of the tree, in hexadecimal
// $on    day that ended with them
MERGE (checkpoint:Checkpoint {size: $size})
SET checkpoint.root = $root, checkpoint.on = $on
