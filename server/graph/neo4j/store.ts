import type { GraphStore, Limits } from '../port.ts';
export interface Neo4jPlace { uri: string; user: string; password: string; database?: string }
export function openNeo4j(_place: Neo4jPlace, _limits: Limits): Promise<GraphStore> { return Promise.reject(new Error('x')); }
