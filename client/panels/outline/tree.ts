/** The outline: all of a picture as sentences in a tree, official → department → task → cluster, and back from aims. */
import { wordOf, type GraphNode, type GraphRelationship } from '../../../server/model/graph.ts';
import type { Chain } from '../../picture/chain.ts';
import { groupBy } from '../../../server/model/group-by.ts';
import type { Pair } from '../../picture/pairs.ts';
import { toEvidence } from '../../picture/relationships.ts';
import type { Scene } from '../../picture/scene.ts';
import type { View } from '../../view.ts';
import { nameOf } from '../evidence/claims.ts';
import { lineOf } from '../inspector/relations.ts';
import type { OutlineWords } from './words.ts';

export interface Item {
  /** Path of ids from the top: the same node may stand at several places. */
  key: string;
  /** Node of the picture that it speaks of; none for the name of a column. */
  node?: string;
  /** Line that leads here from the item above. */
  line?: string;
  label?: string;
  /** Name and what is said of it, as one sentence. */
  name: string;
  says: string;
  /** Words of ours alone, for headings of columns. */
  heading?: boolean;
  children: () => Item[];
}

interface Context {
  view: View;
  scene: Scene;
  chain: Chain;
  pairs: readonly Pair[];
  say: OutlineWords;
  nodes: ReadonlyMap<string, GraphNode>;
  from: ReadonlyMap<string, GraphRelationship[]>;
  to: ReadonlyMap<string, GraphRelationship[]>;
  rowOf: ReadonlyMap<string, string>;
}

const leaf = (): Item[] => [];
const kindOf = (node: GraphNode | undefined): string => node?.labels.find((label) => label !== 'Entity') ?? '';

/** A task with who answers for it, in one sentence. */
function toTask(
  context: Context,
  id: string,
  above: string,
  line: string | undefined,
  role: string,
  more: () => Item[],
): Item {
  const { nodes, to, say, rowOf } = context;
  const node = nodes.get(id);
  const duties = to.get(id) ?? [];
  const who = (type: string) =>
    duties.filter((each) => each.type === type).flatMap(({ start }) => nodes.get(start) ?? []);
  const ref = wordOf(node, 'ref');
  return {
    key: `${above}/${id}`,
    node: rowOf.get(id) ?? id,
    ...(line ? { line } : {}),
    label: 'Task',
    name: `${ref} ${node ? nameOf(node) : id}`.trim(),
    says: [role, say.ofTask(who('LEADS').map(nameOf), who('RESPONSIBLE_FOR').map(nameOf), who('SUPPORTS').length)]
      .filter(Boolean)
      .join(say.comma),
    children: more,
  };
}

function toEnd(context: Context, id: string, above: string, relationship: GraphRelationship, says: string): Item {
  const line = lineOf(context.scene, relationship);
  const node = context.nodes.get(id);
  return {
    key: `${above}/${relationship.type} ${id}`,
    node: id,
    ...(line ? { line } : {}),
    label: kindOf(node),
    name: node ? nameOf(node) : id,
    says,
    children: leaf,
  };
}

function toAims(context: Context, task: string, above: string): Item[] {
  const advances = (context.from.get(task) ?? []).filter(({ type }) => type === 'ADVANCES');
  return advances.map((each) => toEnd(context, each.end, above, each, context.say.aim));
}

function toDuties(context: Context, task: string, above: string, without: readonly string[] = []): Item[] {
  const { say, to } = context;
  return (to.get(task) ?? [])
    .filter(({ type, start }) => type !== 'ADVANCES' && !without.includes(start))
    .map((each) => toEnd(context, each.start, above, each, say.role(each.type, Number(each.properties.order ?? 0))));
}

const under = (context: Context, task: string, above: string, without: string[]): (() => Item[]) => {
  const key = `${above}/${task}`;
  return () => [...toAims(context, task, key), ...toDuties(context, task, key, without)];
};

function toDepartment(context: Context, id: string, above: string): Item {
  const { from, nodes, say, scene } = context;
  const duties = (from.get(id) ?? []).filter(({ type }) => type !== 'ADVANCES');
  const node = nodes.get(id);
  const key = `${above}/${id}`;
  const leads = duties.filter(({ type }) => type === 'LEADS').length;
  return {
    key,
    node: id,
    label: kindOf(node),
    name: node ? nameOf(node) : id,
    says: say.counts(leads, duties.length - leads),
    children: () =>
      duties.map((each) =>
        toTask(
          context,
          each.end,
          key,
          lineOf(scene, each),
          say.role(each.type, 0),
          under(context, each.end, key, [id]),
        ),
      ),
  };
}

/** Under an official: the departments of the same parentheses, with the tasks of these; then what stands alone. */
function toOfficial(context: Context, id: string, above: string): Item {
  const { pairs, from, scene, say } = context;
  const own = toDepartment(context, id, above);
  const key = own.key;
  const paired = pairs.filter(({ official }) => official === id);
  const shared = new Set(paired.flatMap(({ together }) => together.map(({ task }) => task)));
  const alone = (from.get(id) ?? []).filter(({ end }) => !shared.has(end));
  const departments = paired.map((pair): Item => {
    const department = toDepartment(context, pair.department, key);
    const tasks = [...new Set(pair.together.map(({ task }) => task))];
    const leads = groupBy(from.get(pair.department) ?? [], ({ end }) => end);
    return {
      ...department,
      line: `PAIR ${id} ${pair.department}`,
      says: say.pair(pair.together.length),
      children: () =>
        tasks.map((task) => {
          const lead = leads.get(task)?.find(({ type }) => type === 'LEADS');
          const line = lead ? lineOf(scene, lead) : undefined;
          return toTask(
            context,
            task,
            department.key,
            line,
            say.role('LEADS', 0),
            under(context, task, department.key, [id, pair.department]),
          );
        }),
    };
  });
  const rest = alone.map((each) =>
    toTask(context, each.end, key, lineOf(scene, each), say.role(each.type, 0), under(context, each.end, key, [id])),
  );
  return { ...own, children: () => [...departments, ...rest] };
}

function toAim(context: Context, id: string, above: string): Item {
  const { nodes, to, say, scene } = context;
  const advances = (to.get(id) ?? []).filter(({ type }) => type === 'ADVANCES');
  const node = nodes.get(id);
  const key = `${above}/${id}`;
  return {
    key,
    node: id,
    label: kindOf(node),
    name: node ? nameOf(node) : id,
    says: say.byTasks(advances.length),
    children: () =>
      advances.map((each) => {
        const at = `${key}/${each.start}`;
        return toTask(context, each.start, key, lineOf(scene, each), '', () => toDuties(context, each.start, at));
      }),
  };
}

/** Departments as the picture has them: by themselves, then those that stand in groups, below these. */
function toDepartments(context: Context): Item[] {
  const { chain, scene } = context;
  const groups = scene.nodes.filter(({ group }) => group?.kind === 'Department');
  const grouped = new Set(groups.flatMap(({ holds }) => holds));
  const single = chain.departments.filter(({ id }) => !grouped.has(id));
  return [
    ...single.map(({ id }) => toDepartment(context, id, 'departments')),
    ...groups.map(({ id, name, holds }): Item => {
      const key = `departments/${id}`;
      const children = () => holds.map((each) => toDepartment(context, each, key));
      return { key, node: id, label: 'Department', name, says: '', heading: true, children };
    }),
  ];
}

/** The whole outline; what stands below an item is made when it is opened. */
export function toOutline(view: View, chain: Chain, scene: Scene, pairs: readonly Pair[], say: OutlineWords): Item[] {
  const nodes = new Map(view.graph.nodes.map((node) => [node.id, node]));
  const drawnTasks = new Set(chain.sections.flatMap(({ tasks }) => tasks));
  // Each task's people and aims are told in the order in which the document names them.
  const drawn = chain.relationships
    .filter(({ start, end }) => drawnTasks.has(start) || drawnTasks.has(end))
    .sort((a, b) => (toEvidence(a)[0]?.start ?? 0) - (toEvidence(b)[0]?.start ?? 0));
  const context: Context = {
    view,
    scene,
    chain,
    pairs,
    say,
    nodes,
    from: groupBy(drawn, ({ start }) => start),
    to: groupBy(drawn, ({ end }) => end),
    rowOf: new Map(scene.nodes.flatMap((node) => node.holds.map((id) => [id, node.id] as const))),
  };
  const column = (key: keyof OutlineWords['columns'], items: () => Item[], n: number): Item[] =>
    n === 0 ? [] : [{ key, name: say.columns[key], says: say.all(n), heading: true, children: items }];
  const sections = () =>
    chain.sections.map((section): Item => {
      const key = `tasks/${section.id}`;
      return {
        key,
        name: `${section.ref} ${section.name}`.trim() || say.columns.tasks,
        says: say.all(section.tasks.length),
        heading: true,
        children: () => section.tasks.map((id) => toTask(context, id, key, undefined, '', under(context, id, key, []))),
      };
    });
  return [
    ...column(
      'officials',
      () => chain.officials.map(({ id }) => toOfficial(context, id, 'officials')),
      chain.officials.length,
    ),
    ...column('departments', () => toDepartments(context), chain.departments.length),
    ...column('tasks', sections, chain.tasks),
    ...column('aims', () => chain.aims.map(({ id }) => toAim(context, id, 'aims')), chain.aims.length),
  ];
}

/** An item as it stands in the opened tree. */
export interface Row {
  item: Item;
  level: number;
  open: boolean;
  hasChildren: boolean;
  /** Place among its siblings, from 1, and how many they are. */
  at: number;
  of: number;
  above?: string;
}

/** What is to be seen of the tree with these keys opened. */
export function toRows(items: readonly Item[], opened: ReadonlySet<string>, level = 1, above?: string): Row[] {
  return items.flatMap((item, i): Row[] => {
    const open = opened.has(item.key);
    const children = item.children === leaf ? [] : item.children();
    const row: Row = {
      item,
      level,
      open: open && children.length > 0,
      hasChildren: children.length > 0,
      at: i + 1,
      of: items.length,
      ...(above === undefined ? {} : { above }),
    };
    return open ? [row, ...toRows(children, opened, level + 1, item.key)] : [row];
  });
}
