// Passages that hold some words.
//
// @param  words    string   the words, as written
// @param  limit    integer  most rows to return
// @row    passage; plan: id; planTitle
// @order  by plan, then as in the document
MATCH (s:Passage)
WHERE s.text CONTAINS $words
MATCH (s:Passage)<-[:HAS_PASSAGE]-(p:Plan)
RETURN s AS passage, p.id AS plan, p.title AS planTitle
ORDER BY p.id, s.ordinal, s.id
LIMIT $limit
