import { attachmentAbsent, pictureLost } from './absent.ts';
import { yearDoubtful } from './doubtful-years.ts';
import { figuresDiffer, strengthDiffers } from './figures-differ.ts';
import type { FindingRule } from './finding.ts';
import { numberingJumps } from './numbering.ts';
import { organsDiffer } from './organs-differ.ts';
import { namesNobody } from './silent-tasks.ts';
import { partsExceed, sumsDiffer } from './sums.ts';
import { wordingDiffers } from './wording-differs.ts';

/** Everything that is looked for, in the order in which a reader is told. */
export const rules: readonly FindingRule[] = [
  figuresDiffer,
  sumsDiffer,
  partsExceed,
  organsDiffer,
  strengthDiffers,
  wordingDiffers,
  yearDoubtful,
  pictureLost,
  attachmentAbsent,
  numberingJumps,
  namesNobody,
];
