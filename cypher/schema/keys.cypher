// Keys and indexes. Running it twice changes nothing.
//
// The constraint comes before the index: the embedded engine looks nothing up by a constraint alone, and Neo4j takes the
// index statement for done where the constraint stands.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_id_lookup IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX entity_plan IF NOT EXISTS FOR (n:Entity) ON (n.plan);
