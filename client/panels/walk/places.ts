/** Walking a picture by keys: from node to node along its lines; pure. */
import type { PlacedLine, PlacedNode, Scene } from '../../picture/scene.ts';

/** Where the walk is, and along which line it came there. */
export interface Place {
  node: string;
  came?: { line: string; from: string };
}

type Side = 'left' | 'right';

const otherEnd = ({ from, to }: PlacedLine, node: string): string => (from === node ? to : from);

/** In a chain a side is a column toward the lead or toward the aim; in a free picture it is the side on the canvas. */
function sideOf(from: PlacedNode, to: PlacedNode): Side {
  if (from.column !== to.column) return to.column > from.column ? 'right' : 'left';
  return to.at.x >= from.at.x ? 'right' : 'left';
}

/** Lines of a node toward one side, from the top down. */
function linesToward(scene: Scene, id: string, side: Side): { line: PlacedLine; to: PlacedNode }[] {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const here = nodes.get(id);
  if (!here) return [];
  return scene.lines
    .filter(({ from, to }) => from === id || to === id)
    .flatMap((line) => {
      const to = nodes.get(otherEnd(line, id));
      return to && to !== here && sideOf(here, to) === side ? [{ line, to }] : [];
    })
    .sort((a, b) => a.to.at.y - b.to.at.y || (a.line.id < b.line.id ? -1 : 1));
}

/** Nodes of the same column, from the top down; of a free picture all, in the order in which it grew. */
function columnOf(scene: Scene, id: string): PlacedNode[] {
  const here = scene.nodes.find((node) => node.id === id);
  if (!here || scene.columns.length === 0) return scene.nodes;
  return scene.nodes.filter(({ column }) => column === here.column).toSorted((a, b) => a.at.y - b.at.y);
}

const placeAt = (node: PlacedNode | undefined): Place | undefined => node && { node: node.id };

/** The next or the previous: another relation of the node that the walk came from, else another node of the column. */
function step(scene: Scene, { node, came }: Place, by: 1 | -1): Place | undefined {
  const nodes = new Map(scene.nodes.map((each) => [each.id, each]));
  const [here, from] = [nodes.get(node), nodes.get(came?.from ?? '')];
  if (came && here && from) {
    const ways = linesToward(scene, from.id, sideOf(from, here));
    const next = ways[ways.findIndex(({ line }) => line.id === came.line) + by];
    return next && { node: next.to.id, came: { line: next.line.id, from: from.id } };
  }
  const column = columnOf(scene, node);
  return placeAt(column[column.findIndex(({ id }) => id === node) + by]);
}

/** Where a key leads from here; nothing where there is no further way. */
export function toNext(scene: Scene, place: Place, key: string): Place | undefined {
  if (key === 'ArrowDown') return step(scene, place, 1);
  if (key === 'ArrowUp') return step(scene, place, -1);
  if (key === 'Home') return placeAt(columnOf(scene, place.node)[0]);
  if (key === 'End') return placeAt(columnOf(scene, place.node).at(-1));
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const [first] = linesToward(scene, place.node, key === 'ArrowRight' ? 'right' : 'left');
  return first && { node: first.to.id, came: { line: first.line.id, from: place.node } };
}

/** The place as it stands now: a node that went into a group is found there. Nothing where it is gone. */
export function toHeld({ nodes }: Scene, place: Place | undefined): Place | undefined {
  if (!place || nodes.some(({ id }) => id === place.node)) return place;
  return placeAt(nodes.find(({ group, holds }) => group && holds.includes(place.node)));
}

/** Where a walk begins: at what is chosen, else at the first node. */
export function toStart(scene: Scene, picked: string | undefined): Place | undefined {
  const line = scene.lines.find(({ id }) => id === picked);
  if (line) return { node: line.to, came: { line: line.id, from: line.from } };
  return placeAt(scene.nodes.find(({ id }) => id === picked) ?? scene.nodes[0]);
}

/** The next task that nobody leads or is responsible for, from the top again behind the last. */
export function toNextGap(scene: Scene, place: Place | undefined): Place | undefined {
  const answered = new Set(
    scene.lines.filter(({ type }) => type === 'LEADS' || type === 'RESPONSIBLE_FOR').map(({ to }) => to),
  );
  const tasks = scene.nodes.filter(({ kind }) => kind === 'Task').toSorted((a, b) => a.at.y - b.at.y);
  const from = tasks.findIndex(({ id }) => id === place?.node) + 1;
  return placeAt([...tasks.slice(from), ...tasks.slice(0, from)].find(({ id }) => !answered.has(id)));
}
