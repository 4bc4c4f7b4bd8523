// The nodes with these ids; what is not there is left out.
//
// @param  ids      list     ids of the nodes
// @row    node
// @order  by id
MATCH (n:Entity)
WHERE n.id IN $ids
RETURN n AS node
ORDER BY n.id
