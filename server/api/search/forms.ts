import { setImmediate } from 'node:timers/promises';
import { toPlain } from './match.ts';
import { toCharacters, type Character } from './readings.ts';

/** A name as it is written, and as it is looked for. */
export interface Form {
  written: string;
  plain: string;
  /** How it may be typed; made when it is first asked for, since that is most of the work of an index. */
  readonly characters: readonly Character[];
}

/** Forms by what is written and whether it is a person: each is made once, however many nodes bear it. */
export type Forms = Map<string, Form>;

function createForm(written: string, isPerson: boolean): Form {
  let characters: Character[] | undefined;
  const plain = toPlain(written);
  return {
    written,
    plain,
    get characters() {
      return (characters ??= toCharacters(plain, isPerson));
    },
  };
}

/** The form of a name: of those that are kept, of those of before, or made now. */
export function toForm(written: string, isPerson: boolean, { kept, before }: { kept: Forms; before: Forms }): Form {
  const key = isPerson ? `${written} ` : written;
  const form = kept.get(key) ?? before.get(key) ?? createForm(written, isPerson);
  kept.set(key, form);
  return form;
}

/** Characters that are made typable before other requests get their turn again: some milliseconds of work. */
const charactersAtOnce = 500;

/** Makes all forms typable. */
export async function sound(forms: Forms): Promise<void> {
  let made = 0;
  for (const form of [...forms.values()]) {
    made += form.characters.length;
    if (made < charactersAtOnce) continue;
    made = 0;
    await setImmediate();
  }
}
