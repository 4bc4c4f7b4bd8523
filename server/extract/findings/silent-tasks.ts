import { flatMap } from '../../text/index.ts';
import type { Work } from '../facts.ts';
import { shorten, type FindingRule, type Found } from './finding.ts';

/** Fewer silent tasks than this are told one by one, whatever part of all they are. */
const few = 5;

/** A chapter that lays out what there is, or how the work is led: nothing in it is handed to anybody. */
const layout =
  /^(?:(?:总体|空间|产业|发展|区域|功能)*(?:布局|格局)|(?:组织|领导)?架构|(?:组织|工作|推进|领导)*机制|重点(?:产业链|产业|领域|方向)|(?:实行|建立|健全|推行)?链长(?:负责|包保|联系)?制|设立总?链长|(?:明确)?(?:工作|发展|总体)?目标(?:任务)?)$/u;
/** 各专班每周召开…, 总链长每半年…: the words say who acts, though no organ by its name. */
const acting =
  /(?:^|[。;.,])(?:各(?:产业链)?(?:专班|链长|牵头部门|牵头单位|牵头领导|责任部门|责任单位|成员单位)|总链长|链长|项目联系领导)|任“?双?(?:总?组长|总?指挥长?)”?的/u;
const namesActors = ({ title, text }: Work): boolean => layout.test(title) || acting.test(text);
/** 集成电路 is in the hands of those whom the row 培育壮大集成电路产业链 names. */
const heldByRow = ({ title }: Work, named: ReadonlySet<Work>): boolean =>
  title.length > 2 && [...named].some((other) => other.kind === 'row' && other.title.includes(title));

/** Tasks that neither name an organ or official, nor have a part or row that does, nor stand in an item that does. */
export const namesNobody: FindingRule = ({ works: { works, duties }, plan }) => {
  const tasks = works.filter(({ kind }) => kind === 'item' || kind === 'row');
  if (tasks.length === 0) return [];
  const named = new Set<Work>(duties.map(({ work }) => work));
  if (named.size === 0) {
    return [
      {
        kind: 'names-nobody',
        severity: 'minor',
        name: '文件未列责任单位',
        message: '文件未列责任单位:各项任务均未写明由谁牵头、配合或负责。',
        messageEn: 'The document names nobody as responsible for any of its tasks.',
        quotes: [],
        about: [plan.id],
      },
    ];
  }
  const covered = new Set<Work>();
  for (const work of named) for (let at: Work | undefined = work; at; at = at.parent) covered.add(at);
  const under = (work: Work): boolean => {
    for (let at: Work | undefined = work; at; at = at.parent) if (named.has(at)) return true;
    return false;
  };
  const silent = tasks.filter((work) => !covered.has(work) && !under(work));
  const withParts = new Set(flatMap(works, ({ parent }) => (parent ? [parent] : [])));
  // An item whose rows or sub-items are all silent is told once, by those.
  const leaves = silent.filter((work) => !withParts.has(work) && !namesActors(work) && !heldByRow(work, named));
  // Where most name nobody the document does not share out its tasks, and one by one they would be no news.
  const all = tasks.filter((work) => !withParts.has(work)).length;
  if (leaves.length >= few && 2 * leaves.length > all) return [toMost(leaves, all)];
  const rows = leaves.filter(({ kind }) => kind === 'row');
  const together = new Map<string, Work[]>();
  for (const row of rows) {
    const table = `${row.quote.block.part}|${row.quote.block.path.at(-1) ?? ''}`;
    together.set(table, [...(together.get(table) ?? []), row]);
  }
  return [
    ...leaves.filter(({ kind }) => kind === 'item').map(toOne),
    ...[...together.values()].map((all) => toMany(all)),
  ];
};

const toOne = (work: Work): Found => ({
  kind: 'names-nobody',
  severity: 'minor',
  name: `未写明责任单位:${shorten(work.title)}`,
  message: `任务“${shorten(work.title)}”未写明由谁负责,其上级条目和分项也未写明。`,
  messageEn: `The task “${shorten(work.title)}” names nobody, nor does the item above it or any part of it.`,
  quotes: [work.quote],
  about: [work.id],
});

/** What most of a document's tasks lack is said once, with all their places. */
function toMost(works: readonly Work[], all: number): Found {
  const counts = `${String(all)}项任务中${String(works.length)}项`;
  return {
    kind: 'names-nobody',
    severity: 'minor',
    name: `多数任务未写明责任单位(${counts})`,
    message: `文件多数任务未写明责任单位:${counts}未写明由谁负责,其上级条目也未写明。`,
    messageEn: `${String(works.length)} of ${String(all)} tasks name nobody, nor do the items above them: the document shares out few of its tasks.`,
    quotes: works.map(({ quote }) => quote),
    about: works.map(({ id }) => id),
  };
}

/** Rows of one table that all lack an organ are one gap of that table. */
function toMany(rows: readonly Work[]): Found {
  const [first] = rows;
  if (first && rows.length === 1) return toOne(first);
  const titles = rows.map(({ title }) => shorten(title)).join('、');
  return {
    kind: 'names-nobody',
    severity: 'minor',
    name: '表中各项未写明责任单位',
    message: `表中${String(rows.length)}项均未写明责任单位:${titles}。`,
    messageEn: `${String(rows.length)} rows of one table name nobody as responsible.`,
    quotes: rows.map(({ quote }) => quote),
    about: rows.map(({ id }) => id),
  };
}
