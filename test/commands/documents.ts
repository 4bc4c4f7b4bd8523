import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A short plan of the genre; `support` is the organ that supports its one task. */
export const toDocument = (
  place: string,
  number: number,
  support: string,
): string => `${place}人民政府办公室关于印发${place}制造业高质量发展实施方案的通知
${place.slice(0, 1)}政办发〔2020〕${String(number)}号

${place}制造业高质量发展实施方案

一、主要任务
(一)培育产业集群。大力发展集成电路产业,打造集成电路产业集群。(牵头单位:市经信局;配合单位:${support})
(二)加强人才引进。引进高层次人才。(牵头单位:市人力社保局)

${place}人民政府办公室
2020年10月26日
`;

/** A folder of documents under construction. */
export interface Folder {
  path: string;
  /** Writes a file and gives its path. */
  write(name: string, content: string | Uint8Array): string;
  remove(name: string): void;
}

export function createDocuments(path: string): Folder {
  mkdirSync(path, { recursive: true });
  return {
    path,
    write: (name, content) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    remove: (name) => {
      rmSync(join(path, name));
    },
  };
}
