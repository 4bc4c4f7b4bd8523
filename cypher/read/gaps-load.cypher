// Who is named for most tasks.
//
// @param  plans    list     ids of the plans to look in
// @param  kind     string   "Official" or "Department"
// @param  offset   integer  rows to leave out
// @param  limit    integer  most rows to return
// @row    node: the official or department; place: where they serve; leads, supports, responsible: numbers of tasks;
// @row    speaking: how many of the plans name them; named: the tasks that they lead, as
// @row    {id, name, ref, label, type, at, quotes, starts}
// @order  most led first, then most responsible for, then most supported, then by id
MATCH (p:Plan)-[:HAS_TASK]->(t:Task)<-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(w:Entity)
WHERE p.id IN $plans AND $kind IN labels(w)
WITH w, count(DISTINCT CASE WHEN type(r) = 'LEADS' THEN t.id END) AS leads,
     count(DISTINCT CASE WHEN type(r) = 'SUPPORTS' THEN t.id END) AS supports,
     count(DISTINCT CASE WHEN type(r) = 'RESPONSIBLE_FOR' THEN t.id END) AS responsible,
     count(DISTINCT p.id) AS speaking
WITH w, leads, supports, responsible, speaking
ORDER BY leads DESC, responsible DESC, supports DESC, w.id
SKIP $offset
LIMIT $limit
RETURN w AS node, leads, supports, responsible, speaking,
       [(w:Entity)-[:OF|SERVES_IN]->(j:Jurisdiction) | j.name] AS place,
       [(w:Entity)-[r:LEADS]->(t:Task) WHERE r.plan IN $plans |
         {id: t.id, name: t.name, ref: t.ref, label: 'Task', type: 'LEADS', at: t.id, quotes: r.quotes, starts: r.starts}]
       AS named
ORDER BY leads DESC, responsible DESC, supports DESC, w.id
