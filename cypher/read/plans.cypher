// Plans with the place each is of, who issued it, and what it holds.
//
// A task counts as led where it, a part or row of it, or the item that it is part of has a lead; headings do not count.
//
// @param  plans    list     ids of the plans, or none for all
// @row    plan; jurisdictions, issuers: lists of {id, name, order}; tasks, led, departments, officials, aims, findings: counts
// @order  loaded plans first, the newest first, then by id
MATCH (p:Plan)
WHERE size($plans) = 0 OR p.id IN $plans
CALL (p) {
  MATCH (t:Task {plan: p.id})<-[:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(w:Entity)
  RETURN count(DISTINCT CASE WHEN w:Department THEN w.id END) AS departments,
         count(DISTINCT CASE WHEN w:Official THEN w.id END) AS officials
}
CALL (p) {
  MATCH (t:Task {plan: p.id})-[:ADVANCES]->(o:Entity)
  RETURN count(DISTINCT o.id) AS aims
}
RETURN p AS plan,
       [(p:Plan)-[a:APPLIES_TO]->(j:Jurisdiction) | {id: j.id, name: j.name, order: coalesce(a.order, 0)}] AS jurisdictions,
       [(p:Plan)-[i:ISSUED_BY]->(d:Department) | {id: d.id, name: d.name, order: coalesce(i.order, 0)}] AS issuers,
       COUNT { (t:Task {plan: p.id}) WHERE t.kind <> 'heading' } AS tasks,
       COUNT { (t:Task {plan: p.id})
               WHERE t.kind <> 'heading'
                 AND (EXISTS { (t:Task)<-[:LEADS]-(:Entity) }
                   OR EXISTS { (t:Task)-[:PART_OF]->(i:Task)<-[:LEADS]-(:Entity) WHERE i.kind <> 'heading' }
                   OR EXISTS { (t:Task)<-[:PART_OF]-(o:Task)<-[:LEADS]-(:Entity) }) } AS led,
       departments, officials, aims,
       COUNT { (f:Finding {plan: p.id}) } AS findings
ORDER BY p.loaded DESC, coalesce(p.issuedOn, '') DESC, p.id
