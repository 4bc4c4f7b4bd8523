// The plans whose documents are in the store.
//
// @row    node
MATCH (p:Plan {loaded: true})
RETURN p AS node
ORDER BY p.id
