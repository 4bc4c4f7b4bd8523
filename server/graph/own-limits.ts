/**
 * How long statements of the product may take, in milliseconds, on either engine. They end by themselves; a limit is
 * there so that none hangs for ever on an engine that does, and is wide: a person's limit is not meant for a machine
 * under load or a server that has just started.
 */
export const ownReadMs = 120_000;
/** For a whole document or a dump. */
export const ownWholeMs = 600_000;
