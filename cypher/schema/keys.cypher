// Keys and indexes. Running it twice changes nothing.
//
// The constraint comes before the index: the embedded engine looks nothing up by a constraint alone, and Neo4j takes the
// index statement for done where the constraint stands.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_id_lookup IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX entity_plan IF NOT EXISTS FOR (n:Entity) ON (n.plan);
// Statements name what they look for by its own label, not as an Entity: without these Neo4j looks through all tasks for
// those of one plan.
CREATE INDEX task_plan IF NOT EXISTS FOR (n:Task) ON (n.plan);
CREATE INDEX passage_plan IF NOT EXISTS FOR (n:Passage) ON (n.plan);
CREATE INDEX target_plan IF NOT EXISTS FOR (n:Target) ON (n.plan);
CREATE INDEX finding_plan IF NOT EXISTS FOR (n:Finding) ON (n.plan);
CREATE INDEX project_plan IF NOT EXISTS FOR (n:Project) ON (n.plan);
CREATE INDEX plan_id IF NOT EXISTS FOR (n:Plan) ON (n.id);
CREATE INDEX task_id IF NOT EXISTS FOR (n:Task) ON (n.id);
CREATE INDEX passage_id IF NOT EXISTS FOR (n:Passage) ON (n.id);
CREATE INDEX target_id IF NOT EXISTS FOR (n:Target) ON (n.id);
CREATE INDEX department_id IF NOT EXISTS FOR (n:Department) ON (n.id);
CREATE INDEX official_id IF NOT EXISTS FOR (n:Official) ON (n.id);
// What people ask for by name in statements of their own.
CREATE INDEX department_name IF NOT EXISTS FOR (n:Department) ON (n.name);
CREATE INDEX official_name IF NOT EXISTS FOR (n:Official) ON (n.name);
CREATE INDEX cluster_name IF NOT EXISTS FOR (n:Cluster) ON (n.name);
CREATE INDEX chain_name IF NOT EXISTS FOR (n:Chain) ON (n.name);
CREATE INDEX industry_name IF NOT EXISTS FOR (n:Industry) ON (n.name);
CREATE INDEX enterprise_name IF NOT EXISTS FOR (n:Enterprise) ON (n.name);
CREATE INDEX jurisdiction_name IF NOT EXISTS FOR (n:Jurisdiction) ON (n.name);
