// What stands around tasks in a responsibility chain: who leads, supports or is responsible, and toward what.
//
// @param  tasks    list     ids of the tasks
// @row    task; relationship; other: the node at its other end. Headings above an item are left out
// @order  by task, by type, then as the document lists them
MATCH (t:Task)
WHERE t.id IN $tasks
MATCH (t:Task)-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR|ADVANCES|PART_OF]-(m:Entity)
WHERE NOT m:Task OR m.kind <> 'heading'
RETURN t AS task, r AS relationship, m AS other
ORDER BY t.id, type(r), coalesce(r.order, 0), m.id
