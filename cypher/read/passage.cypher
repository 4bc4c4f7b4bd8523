// A passage with those before and behind it.
//
// @param  id       string   id of the passage
// @param  around   integer  how many on each side
// @row    passage
// @order  as in the document
MATCH (s:Passage {id: $id})<-[:HAS_PASSAGE]-(p:Plan)
MATCH (p:Plan)-[:HAS_PASSAGE]->(near:Passage)
WHERE near.ordinal >= s.ordinal - $around AND near.ordinal <= s.ordinal + $around
RETURN near AS passage
ORDER BY near.ordinal, near.id
