// How many rows `neighbours` has with the same filter, without its limit.
//
// @param  id         string   id of the node
// @param  type       string   relationship type, or empty
// @param  direction  string   "out" or "in", seen from the node, or empty
// @param  label      string   label of the neighbour, or empty
// @row    total
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE ($type = '' OR type(r) = $type)
  AND ($label = '' OR $label IN labels(m))
  AND ($direction = '' OR ($direction = 'out') = (startNode(r).id = $id))
RETURN count(r) AS total
