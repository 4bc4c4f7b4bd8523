export interface Jars {
  version: string;
  folder: string;
  lib: string;
}
export function fetchedJars(jdk: { java: string; major: number }): Jars | undefined;
export function fetchJars(jdk: { java: string; major: number }): Jars;
