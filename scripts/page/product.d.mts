import type { Browser } from 'playwright-core';

/** The product as people start it, on a folder and a port of its own. */
export interface RunningProduct {
  address: string;
  folder: string;
  stop(): Promise<void>;
}

export function startProduct(): Promise<RunningProduct>;
export const noChromium: string;
export function findChromium(): Promise<Browser | undefined>;
