export interface Server {
  uri: string;
  ready: Promise<void>;
  ended: Promise<void>;
  stop(): void;
}
export function freePort(): Promise<number>;
export function startServer(asked: {
  jdk: { java: string; major: number };
  jars: { folder: string; lib: string };
  port: number;
  heap: string;
  home?: string;
  brief?: boolean;
}): Server;
