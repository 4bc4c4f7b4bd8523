import { z } from 'zod';
import { QiantouError } from '../errors.ts';
import { toDifference, toDifferenceText } from '../extract/index.ts';
import type { Graph } from '../model/index.ts';
import { readBytes } from '../sources.ts';
import type { Console } from './console.ts';

const Value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);
const properties = z.record(z.string(), Value);
const Extraction = z.object({
  nodes: z.array(z.object({ id: z.string(), labels: z.array(z.string()), properties })),
  relationships: z.array(z.object({ type: z.string(), start: z.string(), end: z.string(), properties })),
});

/** @throws QiantouError `bad-source` where the file is not what `extract` prints */
async function readExtraction(file: string): Promise<Graph> {
  const { bytes } = await readBytes(file);
  try {
    return withoutReader(Extraction.parse(JSON.parse(new TextDecoder().decode(bytes))));
  } catch (cause) {
    throw new QiantouError(
      'bad-source',
      {
        zh: `${file} 不是 qiantou extract 输出的 JSON，请重新生成。`,
        en: `${file} is not the JSON that qiantou extract prints; make it again.`,
      },
      { cause },
    );
  }
}

/** Which version read a plan differs after every change of a rule, and is no fact of the document. */
function withoutReader({ nodes, relationships }: Graph): Graph {
  return {
    nodes: nodes.map((node) => {
      const { readBy: _readBy, ...said } = node.properties;
      return { ...node, properties: said };
    }),
    relationships,
  };
}

/** `qiantou diff`: which facts came, went or changed; ends with 1 where there are any, as `diff` does. */
export async function diffCommand(before: string, after: string, console: Console): Promise<number> {
  const text = toDifferenceText(toDifference(await readExtraction(before), await readExtraction(after)));
  await console.answer(text);
  return text === '' ? 0 : 1;
}
