// One passage and the plan it stands in.
//
// @param  id       string   id of the passage
// @row    passage; plan
MATCH (s:Passage {id: $id})<-[:HAS_PASSAGE]-(p:Plan)
RETURN s AS passage, p AS plan
