export function findJdk(): { java: string; major: number } | undefined;
