// Tasks for which nobody is said to lead: neither for them, nor a part or row of them, nor the item they are part of.
//
// @param  plans    list     ids of the plans to look in
// @param  offset   integer  rows to leave out
// @param  limit    integer  most rows to return
// @row    plan: id; node: the task; stated: the HAS_TASK relationship with the words of the task; named: who supports or
// @row    is responsible for it, its item, its parts or rows, as {id, name, label, type, at: id of that task, quotes, starts}
// @order  by plan, then as the document states them
MATCH (p:Plan)-[h:HAS_TASK]->(t:Task)
WHERE p.id IN $plans AND t.kind <> 'heading'
  AND NOT EXISTS { (t:Task)<-[:LEADS]-(:Entity) }
  AND NOT EXISTS { (t:Task)-[:PART_OF]->(i:Task)<-[:LEADS]-(:Entity) WHERE i.kind <> 'heading' }
  AND NOT EXISTS { (t:Task)<-[:PART_OF]-(o:Task)<-[:LEADS]-(:Entity) }
WITH p, h, t
ORDER BY p.id, coalesce(h.order, 0), t.id
SKIP $offset
LIMIT $limit
RETURN p.id AS plan, t AS node, h AS stated,
       [(t:Task)<-[r:SUPPORTS|RESPONSIBLE_FOR]-(d:Department) |
         {id: d.id, name: d.name, label: 'Department', type: type(r), at: t.id, quotes: r.quotes, starts: r.starts}]
       + [(t:Task)-[:PART_OF]->(i:Task)<-[r:SUPPORTS|RESPONSIBLE_FOR]-(d:Department) WHERE i.kind <> 'heading' |
         {id: d.id, name: d.name, label: 'Department', type: type(r), at: i.id, quotes: r.quotes, starts: r.starts}]
       + [(t:Task)<-[:PART_OF]-(o:Task)<-[r:SUPPORTS|RESPONSIBLE_FOR]-(d:Department) |
         {id: d.id, name: d.name, label: 'Department', type: type(r), at: o.id, quotes: r.quotes, starts: r.starts}]
       AS named
ORDER BY p.id, coalesce(h.order, 0), t.id
