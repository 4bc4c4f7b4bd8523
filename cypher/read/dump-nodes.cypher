// Every node, for comparison and backup.
//
// @row    node
// @order  by id
MATCH (n:Entity)
RETURN n AS node
ORDER BY n.id
