/**
 * Undo for what the address does not hold (notes, a story): acts stand in line with the steps of the browser's history,
 * each at the step during which it was done, so that one undo takes back whatever was last, of either kind.
 */
export interface Act {
  undo: () => void;
  redo: () => void;
}
interface PlacedAct {
  step: number;
  act: Act;
}
export interface Acts {
  done: readonly PlacedAct[];
  undone: readonly PlacedAct[];
}

export const noActs: Acts = { done: [], undone: [] };

/** Something was done at this step: what had been undone there is gone. */
export const withAct = ({ done }: Acts, step: number, act: Act): Acts => ({
  done: [...done.filter((each) => each.step <= step), { step, act }],
  undone: [],
});

/** The page went on to a new step: what stood behind it belongs to a way not taken, and is no more undone in line. */
export const withStep = ({ done }: Acts, step: number): Acts => ({
  done: done.filter((each) => each.step < step),
  undone: [],
});

/** The act to undo at this step; none where the address is to go back. */
export const toUndo = ({ done }: Acts, step: number): Act | undefined =>
  done.findLast((each) => each.step === step)?.act;
export const toRedo = ({ undone }: Acts, step: number): Act | undefined =>
  undone.findLast((each) => each.step === step)?.act;

const move = (act: Act, from: readonly PlacedAct[], to: readonly PlacedAct[]) => {
  const placed = from.find((each) => each.act === act);
  return { from: from.filter((each) => each.act !== act), to: placed ? [...to, placed] : to };
};
export function withUndone({ done, undone }: Acts, act: Act): Acts {
  const { from, to } = move(act, done, undone);
  return { done: from, undone: to };
}
export function withRedone({ done, undone }: Acts, act: Act): Acts {
  const { from, to } = move(act, undone, done);
  return { done: to, undone: from };
}
