// What the documents disagree on with themselves, lost or got wrong; tasks that name nobody are a list of their own.
//
// @param  plans    list     ids of the plans to look in
// @param  offset   integer  rows to leave out
// @param  limit    integer  most rows to return
// @row    plan: id; node: the finding; named: the places that it is about, as {id, name, label, type, at, quotes, starts}
// @order  by plan, the major ones first, then by kind
MATCH (f:Finding)
WHERE f.plan IN $plans AND f.kind <> 'names-nobody'
WITH f
ORDER BY f.plan, f.severity, f.kind, f.id
SKIP $offset
LIMIT $limit
RETURN f.plan AS plan, f AS node,
       [(f:Finding)-[a:ABOUT]->(s:Passage) |
         {id: s.id, name: s.name, label: 'Passage', type: 'ABOUT', at: f.id, quotes: a.quotes, starts: a.starts}] AS named
ORDER BY f.plan, f.severity, f.kind, f.id
