// Every citation in the store, with where it leads now.
//
// @row    plan: the citing one; end: id of the cited one; title, documentNumber, place, level: as cited
// @order  by plan and end
MATCH (a:Plan)-[r:CITES]->(b:Plan)
RETURN a.id AS plan, b.id AS end, r.title AS title, r.documentNumber AS documentNumber, r.place AS place, r.level AS level
ORDER BY plan, end
