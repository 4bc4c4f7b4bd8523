// The tasks and projects that the given nodes have to do with: those that a department or an official answers for, that a
// plan lists, that are toward a cluster, and the parts of an item.
//
// @param  ids      list     ids of the given nodes
// @row    task: id
// @order  by id
MATCH (n:Entity)-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR|ADVANCES|HAS_TASK|HAS_PROJECT|INVOLVES|PART_OF]-(t:Entity)
WHERE n.id IN $ids AND (t:Task OR t:Project)
  AND (type(r) <> 'PART_OF' OR endNode(r).id = n.id)
RETURN DISTINCT t.id AS task
ORDER BY task
