/** What belongs to a chosen node or line: the path through it from those who lead to what it is toward. */
import type { PlacedLine, Scene } from './scene.ts';

const people = new Set(['Official', 'Department']);

/** The line of an id, else the one that holds its fact: a pair, or the line of a folded section. */
const lineOf = ({ lines }: Scene, id: string): PlacedLine | undefined =>
  lines.find((line) => line.id === id) ?? lines.find(({ holds }) => holds.some((key) => key.startsWith(`${id} `)));

/** Ids of nodes and lines; empty where the scene does not hold the chosen one. */
export function toNear(scene: Scene, picked: string): Set<string> {
  const kindOf = new Map(scene.nodes.map(({ id, kind }) => [id, kind]));
  const chosen = lineOf(scene, picked);
  const near = new Set<string>();
  const take = (line: PlacedLine) => {
    near.add(line.id).add(line.from).add(line.to);
  };
  if (chosen) {
    take(chosen);
    const held = new Set(chosen.holds);
    for (const line of scene.lines) if (line.holds.some((key) => held.has(key))) take(line);
    return near;
  }
  if (!kindOf.has(picked)) return near;
  near.add(picked);
  const own = scene.lines.filter(({ from, to }) => from === picked || to === picked);
  const held = new Set(own.flatMap(({ holds }) => holds));
  // A pair and the lines of its departments rest on the same words: they are lit together.
  for (const line of scene.lines) if (own.includes(line) || line.holds.some((key) => held.has(key))) take(line);
  const kind = kindOf.get(picked);
  const tasks = new Set([...near].filter((id) => ['Task', 'Project', 'Stub'].includes(kindOf.get(id) ?? '')));
  if (kind && people.has(kind)) {
    for (const line of scene.lines) if (line.type === 'ADVANCES' && tasks.has(line.from)) take(line);
  } else if (kind !== 'Task' && kind !== 'Stub') {
    const leads = scene.lines.filter(({ type, to }) => type !== 'ADVANCES' && type !== 'SUPPORTS' && tasks.has(to));
    const keys = new Set(leads.flatMap(({ holds }) => holds));
    for (const line of scene.lines) if (leads.includes(line) || line.holds.some((key) => keys.has(key))) take(line);
  }
  return near;
}
