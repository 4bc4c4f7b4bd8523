import { readdirSync, readFileSync } from 'node:fs';
import { toLexicon } from '../../../server/extract/lexicon.ts';

const folder = 'seeds/lexicon';

/** The tables that people edit, as the product reads them. */
export const lexicon = toLexicon(
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  ),
);
