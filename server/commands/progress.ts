import type { Message } from '../errors.ts';
import { toUnresolvedSaid } from '../extract/unresolved-words.ts';
import type { IngestEvent } from '../ingest.ts';
import type { Unplaced } from '../reading/index.ts';
import type { Console } from './console.ts';

/** Most unresolved places that are listed at the end; `qiantou explain` shows all of one document. */
const mostUnresolved = 10;

type Read = Extract<IngestEvent, { kind: 'read' }>;

function toChangeSaid({ change, unresolved }: Read): Message {
  const open = {
    zh: unresolved.length > 0 ? `；${String(unresolved.length)} 处未识别` : '',
    en: unresolved.length > 0 ? `; ${String(unresolved.length)} unresolved` : '',
  };
  if (!change.changed) return { zh: `已读，图谱无变化${open.zh}`, en: `read, nothing changed${open.en}` };
  const { nodesAdded, nodesRemoved, relationshipsAdded, relationshipsRemoved } = change;
  if (nodesAdded + nodesRemoved + relationshipsAdded + relationshipsRemoved === 0) {
    return { zh: `仅属性有变化${open.zh}`, en: `only properties changed${open.en}` };
  }
  return {
    zh: `节点 +${String(nodesAdded)} −${String(nodesRemoved)}，关系 +${String(relationshipsAdded)} −${String(relationshipsRemoved)}${open.zh}`,
    en: `nodes +${String(nodesAdded)} −${String(nodesRemoved)}, relationships +${String(relationshipsAdded)} −${String(relationshipsRemoved)}${open.en}`,
  };
}

/** What one event says to a person; nothing for what stays as it was. */
function toSaid(event: IngestEvent, place: string): Message | undefined {
  switch (event.kind) {
    case 'begun':
      return undefined;
    case 'known':
      return undefined;
    case 'read': {
      const change = toChangeSaid(event);
      return {
        zh: `${place} 《${event.title}》 ${event.file}：${change.zh}`,
        en: `${place} ${event.title} ${event.file}: ${change.en}`,
      };
    }
    case 'superseded':
      return {
        zh: `${place} ${event.file}：与 ${event.by} 是同一份文件（《${event.title}》），以后者为准`,
        en: `${place} ${event.file}: the same plan as ${event.by} (${event.title}); the latter is taken`,
      };
    case 'failed':
      return {
        zh: `${place} ${event.file}：未载入。${event.said.zh}`,
        en: `${place} ${event.file}: not loaded; ${event.said.en}`,
      };
    case 'ended':
      return {
        zh: `共读入 ${String(event.read)} 份，其中 ${String(event.changed)} 份有变化；${String(event.known)} 份未变，${String(event.superseded)} 份由他份代替，${String(event.failed)} 份未能载入；未识别 ${String(event.unresolved)} 处。`,
        en: `${String(event.read)} read, ${String(event.changed)} of them changed the graph; ${String(event.known)} unchanged, ${String(event.superseded)} superseded, ${String(event.failed)} not loaded; ${String(event.unresolved)} places unresolved.`,
      };
  }
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(/\s+/gu, ' ');

function listUnresolved(open: readonly { file: string; place: Unplaced }[], console: Console): void {
  for (const { file, place } of open.slice(0, mostUnresolved)) {
    const { zh, en } = toUnresolvedSaid(place);
    const words = shorten(place.quote);
    console.say({ zh: `  ${file}：${zh}：${words}`, en: `  ${file}: ${en}: ${words}` });
  }
  if (open.length > mostUnresolved) {
    const rest = String(open.length - mostUnresolved);
    console.say({
      zh: `  另有 ${rest} 处；用 qiantou explain 文件 逐份查看。`,
      en: `  and ${rest} more; qiantou explain FILE shows those of one document.`,
    });
  }
}

/**
 * Tells a person what happens while documents are loaded, and at the end what was read, what changed and what stayed
 * unresolved.
 *
 * @param quiet nothing is said where nothing is new
 * @returns how many files could not be loaded
 */
export async function showProgress(
  events: AsyncIterable<IngestEvent>,
  console: Console,
  quiet = false,
): Promise<number> {
  let files = 0;
  let seen = 0;
  let failed = 0;
  const open: { file: string; place: Unplaced }[] = [];
  for await (const event of events) {
    if (event.kind === 'begun') files = event.files;
    else if (event.kind !== 'ended') seen += 1;
    if (event.kind === 'read') open.push(...event.unresolved.map((place) => ({ file: event.file, place })));
    if (event.kind === 'ended') failed = event.failed;
    const silent = quiet && event.kind === 'ended' && event.read + event.failed + event.superseded === 0;
    const said = silent ? undefined : toSaid(event, `[${String(seen)}/${String(files)}]`);
    if (said) console.say(said);
  }
  listUnresolved(open, console);
  return failed;
}
