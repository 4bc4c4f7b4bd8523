// Where one step along any relationship leads from the given nodes.
//
// @param  ids      list     ids of the given nodes
// @param  without  list     relationship types to leave out
// @row    from, to: ids
// @order  by the ids
MATCH (n:Entity)-[r]-(m:Entity)
WHERE n.id IN $ids AND NOT type(r) IN $without
RETURN DISTINCT n.id AS from, m.id AS to
ORDER BY from, to
