import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toGraph, toReading, type Reading } from './extract/index.ts';
import { readLexicon } from './lexicon.ts';
import type { Graph } from './model/index.ts';
import type { Source } from './text/index.ts';

/** Reads documents by one set of rules and one lexicon. */
export interface Reader {
  /** Of the rules and the lexicon; stands on each plan as `readBy`. A plan that another version read is read again. */
  readonly version: string;
  read(source: Source): Reading;
  /** The graph of documents read by this reader. */
  toGraph(readings: readonly Reading[]): Graph;
}

/** Folders that decide what a document's graph is, beside the lexicon. */
const ruleFolders = ['text', 'extract', 'model'];

/** A hash of the rules, in their built form or as sources, whichever runs. */
function toRulesVersion(): string {
  const hash = createHash('sha256');
  for (const folder of ruleFolders) {
    const path = join(import.meta.dirname, folder);
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|ts)$/u.test(file));
    for (const file of files.map((name) => name.replaceAll('\\', '/')).sort()) {
      hash.update(`${folder}/${file}\0`).update(readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n'));
    }
  }
  return hash.digest('hex');
}

/** Says on each plan that was read by whom; a plan that is only cited was not read. */
function withReader(graph: Graph, version: string): Graph {
  const nodes = graph.nodes.map((node) =>
    node.properties.loaded === true ? { ...node, properties: { ...node.properties, readBy: version } } : node,
  );
  return { nodes, relationships: graph.relationships };
}

/** Reads the lexicon from the package's `seeds/lexicon/`. */
export function createReader(): Reader {
  const lexicon = readLexicon();
  const version = createHash('sha256').update(toRulesVersion()).update(lexicon.version).digest('hex').slice(0, 16);
  return {
    version,
    read: (source) => toReading(source, lexicon),
    toGraph: (readings) => withReader(toGraph([...readings]), version),
  };
}
