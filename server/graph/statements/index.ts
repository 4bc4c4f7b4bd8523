/** A person's statement as it is run. */
export interface Statement {
  cypher: string;
  /** Codes of remarks for the person. */
  notes: string[];
}
export async function toStatement(written: string, _engine: 'embedded' | 'neo4j'): Promise<Statement> {
  return Promise.resolve({ cypher: written, notes: [] });
}
