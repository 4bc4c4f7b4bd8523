// Departments that lead tasks of a plan, none of which names an official who leads it or the item that it is part of.
//
// @param  plans    list     ids of the plans to look in
// @param  offset   integer  rows to leave out
// @param  limit    integer  most rows to return
// @row    plan: id; node: the department; place: where it serves; tasks: how many it leads; named: these tasks, as
// @row    {id, name, ref, label, type, at, quotes, starts}
// @order  by plan, those that lead most first
MATCH (p:Plan)-[:HAS_TASK]->(t:Task)<-[:LEADS]-(d:Department)
WHERE p.id IN $plans
WITH p, d, count(DISTINCT t.id) AS tasks,
     count(DISTINCT CASE WHEN EXISTS { (t:Task)<-[:LEADS]-(:Official) }
                           OR EXISTS { (t:Task)-[:PART_OF]->(i:Task)<-[:LEADS]-(:Official) WHERE i.kind <> 'heading' }
                         THEN t.id END) AS beside
WHERE beside = 0
WITH p, d, tasks
ORDER BY p.id, tasks DESC, d.id
SKIP $offset
LIMIT $limit
RETURN p.id AS plan, d AS node, tasks,
       [(d:Department)-[:OF]->(j:Jurisdiction) | j.name] AS place,
       [(d:Department)-[r:LEADS]->(t:Task) WHERE r.plan = p.id |
         {id: t.id, name: t.name, ref: t.ref, label: 'Task', type: 'LEADS', at: t.id, quotes: r.quotes, starts: r.starts}]
       AS named
ORDER BY p.id, tasks DESC, d.id
