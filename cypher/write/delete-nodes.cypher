// Deletes nodes and whatever hangs on them.
//
// @param  ids      list     ids of the nodes
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
