// Who leads, supports or is responsible for these tasks and projects.
//
// @param  tasks    list     ids of the tasks and projects
// @row    who; relationship; task
// @order  by task, by type, then as the document lists them
MATCH (w:Entity)-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(t:Entity)
WHERE t.id IN $tasks
RETURN w AS who, r AS relationship, t AS task
ORDER BY t.id, type(r), coalesce(r.order, 0), w.id
