// The names of everything that people look for by name; `name-places` says where it belongs.
//
// Kind by kind: to ask each of a hundred thousand nodes for its label takes longer than all else.
//
// @row    label; id; name; aliases; plan: id of the plan that it is of, or empty; documentNumber: 文号 of a plan, or empty
// @order  none: what is found is sorted by how well it fits
MATCH (n:Chain)
RETURN 'Chain' AS label, n.id AS id, n.name AS name, n.aliases AS aliases, '' AS plan, '' AS documentNumber
UNION ALL
MATCH (n:Cluster)
RETURN 'Cluster' AS label, n.id AS id, n.name AS name, n.aliases AS aliases, '' AS plan, '' AS documentNumber
UNION ALL
MATCH (n:Department)
RETURN 'Department' AS label, n.id AS id, n.name AS name, n.aliases AS aliases, '' AS plan, '' AS documentNumber
UNION ALL
MATCH (n:Enterprise)
RETURN 'Enterprise' AS label, n.id AS id, n.name AS name, n.aliases AS aliases, '' AS plan, '' AS documentNumber
UNION ALL
MATCH (n:Industry)
RETURN 'Industry' AS label, n.id AS id, n.name AS name, n.aliases AS aliases, '' AS plan, '' AS documentNumber
UNION ALL
MATCH (n:Jurisdiction)
RETURN 'Jurisdiction' AS label, n.id AS id, n.name AS name, n.aliases AS aliases, '' AS plan, '' AS documentNumber
UNION ALL
MATCH (n:Official)
RETURN 'Official' AS label, n.id AS id, n.name AS name, n.aliases AS aliases, '' AS plan, '' AS documentNumber
UNION ALL
MATCH (n:Plan)
RETURN 'Plan' AS label, n.id AS id, n.name AS name, n.aliases AS aliases, '' AS plan, coalesce(n.documentNumber, '') AS documentNumber
UNION ALL
MATCH (n:Platform)
RETURN 'Platform' AS label, n.id AS id, n.name AS name, n.aliases AS aliases, '' AS plan, '' AS documentNumber
UNION ALL
MATCH (n:Project)
RETURN 'Project' AS label, n.id AS id, n.name AS name, n.aliases AS aliases, n.plan AS plan, '' AS documentNumber
UNION ALL
MATCH (n:Task)
RETURN 'Task' AS label, n.id AS id, n.name AS name, n.aliases AS aliases, n.plan AS plan, '' AS documentNumber
