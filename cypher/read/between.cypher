// The relationships between nodes of one list and nodes of another, in either direction.
//
// @param  ids      list     ids of the one side
// @param  others   list     ids of the other side; may be the same list
// @param  without  list     relationship types to leave out
// @row    node; relationship; other
// @order  by the nodes, by type, then as the document lists them
MATCH (n:Entity)-[r]-(m:Entity)
WHERE n.id IN $ids AND m.id IN $others AND NOT type(r) IN $without
RETURN n AS node, r AS relationship, m AS other
ORDER BY n.id, m.id, type(r), coalesce(r.order, 0), coalesce(r.plan, ''), startNode(r).id
