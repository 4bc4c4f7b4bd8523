/** Answers as they are sent, kept until the graph changes: most readers ask for what somebody asked before. */
export interface Answers {
  /** The answer of this key, made where it is not known; what fails is not kept. */
  of(key: string, make: () => Promise<unknown>): Promise<string>;
  /** Forgets all: the graph has changed. */
  clear(): void;
}

/** Most characters that are kept: whole documents take some hundred thousand each. */
const mostCharacters = 24_000_000;

/** An answer that is used again goes to the end; those not used for longest go first. */
export function createAnswers(most = mostCharacters): Answers {
  let known = new Map<string, Promise<string>>();
  let sizes = new Map<string, number>();
  let held = 0;
  const drop = (key: string) => {
    held -= sizes.get(key) ?? 0;
    sizes.delete(key);
    known.delete(key);
  };
  const shrink = () => {
    for (const key of sizes.keys()) {
      if (held <= most) return;
      drop(key);
    }
  };
  const use = (key: string) => {
    const size = sizes.get(key);
    if (size === undefined) return;
    sizes.delete(key);
    sizes.set(key, size);
  };
  return {
    of(key, make) {
      use(key);
      const before = known.get(key);
      if (before) return before;
      const round = known;
      const made = make().then(
        (value) => {
          const text = JSON.stringify(value);
          // Read before the graph changed: right for whoever asked then, and for nobody later.
          if (round === known) {
            sizes.set(key, text.length);
            held += text.length;
            shrink();
          }
          return text;
        },
        (cause: unknown) => {
          if (round === known) drop(key);
          throw cause;
        },
      );
      known.set(key, made);
      return made;
    },
    clear() {
      known = new Map();
      sizes = new Map();
      held = 0;
    },
  };
}

/** Answers that are given only after `freshen`, which clears them where the graph has changed. */
export const createFreshAnswers = (answers: Answers, freshen: () => Promise<void>): Answers => ({
  ...answers,
  async of(key, make) {
    await freshen();
    return answers.of(key, make);
  },
});
