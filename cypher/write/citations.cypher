// Every citation in the store, with where it leads now.
//
// @row    start, end: ids of the citing and of the cited plan; title, documentNumber, place: as cited
MATCH (a:Plan)-[r:CITES]->(b:Plan)
RETURN a.id AS start, b.id AS end, r.title AS title, r.documentNumber AS documentNumber, r.place AS place
ORDER BY start, end
