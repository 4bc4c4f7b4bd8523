// The neighbours of a node with the relationships that lead there; an empty word means any.
//
// @param  id         string   id of the node
// @param  type       string   relationship type, or empty
// @param  direction  string   "out" or "in", seen from the node, or empty
// @param  label      string   label of the neighbour, or empty
// @param  offset     integer  rows to leave out
// @param  limit      integer  most rows to return
// @row    relationship; node: the neighbour
// @order  by type, as the document lists them, by name
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE ($type = '' OR type(r) = $type)
  AND ($label = '' OR $label IN labels(m))
  AND ($direction = '' OR ($direction = 'out') = (startNode(r).id = $id))
RETURN r AS relationship, m AS node
ORDER BY type(r), coalesce(r.order, 0), m.name, m.id, coalesce(r.plan, '')
SKIP $offset
LIMIT $limit
