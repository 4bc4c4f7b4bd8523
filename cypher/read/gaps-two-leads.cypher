// Tasks that two or more departments, or two or more officials, are said to lead.
//
// @param  plans    list     ids of the plans to look in
// @param  offset   integer  rows to leave out
// @param  limit    integer  most rows to return
// @row    plan: id; node: the task; stated: the HAS_TASK relationship; departments, officials: how many lead; named: who
// @row    leads, as {id, name, label, type, at, order, quotes, starts}
// @order  by plan, then as the document states the tasks
MATCH (p:Plan)-[h:HAS_TASK]->(t:Task)<-[:LEADS]-(w:Entity)
WHERE p.id IN $plans
WITH p, h, t, count(DISTINCT CASE WHEN w:Department THEN w.id END) AS departments,
     count(DISTINCT CASE WHEN w:Official THEN w.id END) AS officials
WHERE departments > 1 OR officials > 1
WITH p, h, t, departments, officials
ORDER BY p.id, coalesce(h.order, 0), t.id
SKIP $offset
LIMIT $limit
RETURN p.id AS plan, t AS node, h AS stated, departments, officials,
       [(t:Task)<-[r:LEADS]-(w:Official) |
         {id: w.id, name: w.name, label: 'Official', type: 'LEADS', at: t.id, order: r.order, quotes: r.quotes, starts: r.starts}]
       + [(t:Task)<-[r:LEADS]-(w:Department) |
         {id: w.id, name: w.name, label: 'Department', type: 'LEADS', at: t.id, order: r.order, quotes: r.quotes, starts: r.starts}]
       AS named
ORDER BY p.id, coalesce(h.order, 0), t.id
