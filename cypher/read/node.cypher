// One node.
//
// @param  id       string   id of the node
// @row    node
MATCH (n:Entity {id: $id})
RETURN n AS node
