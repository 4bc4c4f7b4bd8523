// Nodes by their ids; an id that no node has is left out.
//
// @param  ids      list     ids of the nodes
// @row    node
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n AS node
