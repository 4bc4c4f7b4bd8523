/** One embedded engine as the server sees it: statements go in, answers come out, and a runaway is ended. */
import type { ChildProcess } from 'node:child_process';
import type { QiantouError } from '../../errors.ts';
import { engineGone, readerError, refused, stopped } from '../said.ts';
import type { Value } from '../port.ts';
import type { Place } from '../refusal.ts';
import type { GraphNode, GraphRelationship } from '../../model/index.ts';
import { memoryExit, type FromEngine, type Open, type Run, type Step, type ToEngine } from './protocol.ts';
import { sweepScratch } from './generations.ts';
import { spawnEngine } from './spawn.ts';

/** What is asked of an engine. */
export interface Statement {
  cypher: string;
  params: Record<string, unknown>;
  rows: number;
  deadlineMs: number;
  memoryBytes: number;
  trust: Run['trust'];
  /** Ends the statement when it is aborted. */
  signal?: AbortSignal | undefined;
}

export interface EngineAnswer {
  columns: string[];
  rows: Value[][];
  nodes: GraphNode[];
  relationships: GraphRelationship[];
  truncated: boolean;
  notes: string[];
}

export interface EnginePlace {
  /** Folder that its process stands in. */
  standsIn: string;
  open: Open;
}

interface Task {
  make: (id: number) => Run | Step;
  deadlineMs: number;
  memoryBytes: number;
  answer: EngineAnswer;
  /** How often it has been started. */
  tries: number;
  /** Must have the engine to itself: a step, or a statement that is run again. */
  alone: boolean;
  /** Set where it is this task that the process was ended for. */
  ended?: 'deadline' | 'cancelled';
  signal?: AbortSignal | undefined;
  timer?: NodeJS.Timeout;
  resolve: (answer: EngineAnswer) => void;
  reject: (error: Error) => void;
}

const emptyAnswer = (): EngineAnswer => ({
  columns: [],
  rows: [],
  nodes: [],
  relationships: [],
  truncated: false,
  notes: [],
});

/**
 * Keeps one engine's process. A statement past its deadline or the memory limit ends the process and gets
 * `query-stopped`; what else was under way is run again, once and with nothing beside it, so that whatever ends the
 * process then is that statement itself. Requests wait while the process starts.
 */
export class Engine {
  readonly #place: EnginePlace;
  #process: ChildProcess | undefined;
  #state: 'starting' | 'open' | 'ending' | 'ended' = 'starting';
  #nextId = 1;
  #waiting: Task[] = [];
  readonly #underWay = new Map<number, Task>();
  #ready: Promise<void>;

  constructor(place: EnginePlace) {
    this.#place = place;
    this.#ready = this.#start();
    this.#ready.catch(() => undefined);
  }

  /** Resolves when the graph is open. @throws QiantouError `store-busy`, `graph-unreachable` */
  async ready(): Promise<void> {
    await this.#ready;
  }

  /** Runs a statement. @throws QiantouError `query-syntax`, `query-refused`, `query-stopped`, `graph-unreachable` */
  run({ deadlineMs, signal, ...statement }: Statement): Promise<EngineAnswer> {
    const make = (id: number): Run => ({ kind: 'run', id, ...statement });
    return this.#enqueue({
      make,
      deadlineMs,
      signal,
      memoryBytes: statement.memoryBytes,
      alone: this.#place.open.mode === 'write',
    });
  }

  /** A step of a writer: begin, commit, rollback, save a copy. */
  async step(kind: Step['kind'], file?: string): Promise<void> {
    const step = file === undefined ? { kind } : { kind, file };
    const make = (id: number): Step => ({ ...step, id });
    await this.#enqueue({ make, deadlineMs: Infinity, memoryBytes: Infinity, alone: true });
  }

  /** Ends the process after the statements under way; a writer's file is then complete. */
  async close(): Promise<void> {
    if (this.#state === 'ended') return;
    await this.step('close').catch(() => undefined);
    this.kill();
  }

  /** Ends the process now; whatever is under way is answered with `graph-unreachable`. */
  kill(): void {
    this.#state = 'ended';
    this.#process?.kill('SIGKILL');
    this.#rejectAll(engineGone());
  }

  #enqueue(asked: Pick<Task, 'make' | 'deadlineMs' | 'memoryBytes' | 'alone' | 'signal'>): Promise<EngineAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#state === 'ended') {
        reject(engineGone());
        return;
      }
      if (asked.signal?.aborted) {
        reject(stopped('cancelled', 0));
        return;
      }
      const cancel = (): void => {
        this.#cancel(asked.make);
      };
      asked.signal?.addEventListener('abort', cancel, { once: true });
      const over = (): void => {
        asked.signal?.removeEventListener('abort', cancel);
      };
      this.#waiting.push({
        ...{ ...asked, answer: emptyAnswer(), tries: 0 },
        resolve(answer) {
          over();
          resolve(answer);
        },
        reject(error) {
          over();
          reject(error);
        },
      });
      this.#pump();
    });
  }

  #start(): Promise<void> {
    this.#state = 'starting';
    const child = spawnEngine(this.#place.standsIn);
    this.#process = child;
    return new Promise((resolve, reject) => {
      const failed = (error: QiantouError): void => {
        this.#state = 'ended';
        this.#rejectAll(error);
        reject(error);
      };
      child.on('message', (message: FromEngine) => {
        if (message.kind === 'open') {
          this.#state = 'open';
          resolve();
          this.#pump();
        } else if (message.kind === 'unopened') {
          failed(readerError(message.message, message.locked));
        } else this.#hear(message);
      });
      child.on('error', (cause) => {
        failed(engineGone(cause));
      });
      child.on('exit', (status, signal) => {
        sweepScratch(this.#place.standsIn);
        if (this.#state === 'starting') failed(engineGone(String(status ?? signal)));
        else if (this.#state !== 'ended') this.#restart(status);
      });
      this.#send(this.#place.open);
    });
  }

  /** The process has ended under statements: tells the one that ended it, and runs the others again. */
  #restart(status: number | null): void {
    const tasks = [...this.#underWay.values()];
    this.#underWay.clear();
    const again: Task[] = [];
    for (const task of tasks) {
      clearTimeout(task.timer);
      const alone = tasks.length === 1 && (status === memoryExit || task.tries > 1);
      if (task.ended) task.reject(stopped(task.ended, task.deadlineMs));
      else if (alone && status === memoryExit) task.reject(stopped('memory', task.memoryBytes));
      else if (alone || this.#place.open.mode === 'write') task.reject(stopped('failed', 0));
      else again.push({ ...task, answer: emptyAnswer(), alone: true });
    }
    this.#waiting = [...again, ...this.#waiting];
    if (this.#place.open.mode === 'write') {
      this.kill();
      return;
    }
    this.#ready = this.#start();
    this.#ready.catch(() => undefined);
  }

  /** Starts what may start: a task that is tried again has the engine to itself. */
  #pump(): void {
    while (this.#state === 'open' && this.#waiting.length > 0) {
      const [next] = this.#waiting;
      const oneAlone = [...this.#underWay.values()].some((task) => task.alone);
      if (!next || oneAlone || (next.alone && this.#underWay.size > 0)) return;
      this.#waiting.shift();
      this.#begin(next);
    }
  }

  #begin(task: Task): void {
    const id = this.#nextId;
    this.#nextId += 1;
    task.tries += 1;
    this.#underWay.set(id, task);
    this.#send(task.make(id));
  }

  /** What cannot be sent is not lost: the process is then ending, and its `exit` decides about the statement. */
  #send(message: ToEngine): void {
    this.#process?.send(message, () => undefined);
  }

  /** A statement's time runs from when the process takes it up. */
  #startClock(task: Task): void {
    if (!Number.isFinite(task.deadlineMs)) return;
    task.timer = setTimeout(() => {
      this.#endFor(task, 'deadline');
    }, task.deadlineMs);
  }

  /** A statement cannot be stopped by itself: its process is ended, and what else is under way is run again. */
  #endFor(task: Task, why: NonNullable<Task['ended']>): void {
    task.ended = why;
    this.#state = 'ending';
    this.#process?.kill('SIGKILL');
  }

  /** Nobody waits for the task any more: one that has not begun is dropped without harm to any other. */
  #cancel(make: Task['make']): void {
    const isMeant = (task: Task): boolean => task.make === make;
    const underWay = [...this.#underWay.values()].find(isMeant);
    if (underWay && this.#state !== 'ended') this.#endFor(underWay, 'cancelled');
    const waiting = this.#waiting.find(isMeant);
    this.#waiting = this.#waiting.filter((task) => !isMeant(task));
    waiting?.reject(stopped('cancelled', 0));
    this.#pump();
  }

  #hear(message: Exclude<FromEngine, { kind: 'open' | 'unopened' }>): void {
    const task = this.#underWay.get(message.id);
    if (!task) return;
    if (message.kind === 'begun') {
      this.#startClock(task);
      return;
    }
    if (message.kind === 'rows') {
      for (const row of message.rows) task.answer.rows.push(row);
      for (const node of message.nodes) task.answer.nodes.push(node);
      for (const relationship of message.relationships) task.answer.relationships.push(relationship);
      return;
    }
    clearTimeout(task.timer);
    this.#underWay.delete(message.id);
    if (message.kind === 'end') {
      const { columns, truncated, notes } = message;
      task.resolve({ ...task.answer, columns, truncated, notes });
    } else if (message.kind === 'refused') task.reject(refused(message));
    else task.reject(new EngineFailure(message.message, message.place));
    this.#pump();
  }

  #rejectAll(error: Error): void {
    const tasks = [...this.#underWay.values(), ...this.#waiting];
    this.#underWay.clear();
    this.#waiting = [];
    for (const task of tasks) {
      clearTimeout(task.timer);
      task.reject(error);
    }
  }
}

/** What the engine said about a statement that it could not run; made into a message for people by the store. */
export class EngineFailure extends Error {
  readonly place: Place | undefined;
  constructor(message: string, place?: Place) {
    super(message);
    this.name = 'EngineFailure';
    this.place = place;
  }
}
