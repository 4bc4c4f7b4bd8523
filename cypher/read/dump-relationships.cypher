// Every relationship, for comparison and backup.
//
// @row    relationship
// @order  none: the store sorts them by type, start, end and plan
MATCH (:Entity)-[r]->(:Entity)
RETURN r AS relationship
