import { useEffect, useRef, type JSX } from 'react';
import type { Both } from '../words.ts';
import { useOwnWords, usePreferences, useWords } from './preferences.tsx';
import { startTour } from './tour.ts';

const keys: Both<{ title: string; tour: string; letters: string; rows: [string[], string][] }> = {
  zh: {
    title: '全部按键',
    tour: '三步看懂',
    letters: '单个字符的按键（Z、G、C、/ 等）可用',
    rows: [
      [['/', 'Ctrl K'], '搜索、提问、命令'],
      [['F6'], '图、大纲、详情之间'],
      [['↑', '↓'], '同列上一个、下一个；沿关系走来后，同一节点的下一条'],
      [['←', '→'], '沿关系往牵头、往集群'],
      [['Enter'], '看依据，再按一次看原文'],
      [['Space', 'Shift'], '选中几个，问它们共有什么'],
      [['Shift ↑↓←→'], '把节点挪一步，像拖动一样留在那里'],
      [['Shift Home'], '放回原处'],
      [['+', '−'], '展开、收起'],
      [['.'], '没画出的'],
      [['G'], '下一处空缺'],
      [['C'], '复制引文'],
      [['N'], '下一条依据'],
      [['0'], '看全图'],
      [['Z', 'Shift Z'], '撤销、重做'],
      [['Esc'], '退一步'],
      [['?'], '这张表'],
    ],
  },
  en: {
    title: 'All keys',
    tour: 'Three steps',
    letters: 'Keys of one character (Z, G, C, / …) work',
    rows: [
      [['/', 'Ctrl K'], 'search, questions, commands'],
      [['F6'], 'picture, outline, details'],
      [['↑', '↓'], 'previous, next in the column; after a relation: the next one of the same node'],
      [['←', '→'], 'along a relation toward the lead, toward the aim'],
      [['Enter'], 'the source; once more: the document'],
      [['Space', 'Shift'], 'select several, and ask what they share'],
      [['Shift ↑↓←→'], 'move the node one step; it stays there, as after a drag'],
      [['Shift Home'], 'put it back in its own place'],
      [['+', '−'], 'expand, collapse'],
      [['.'], 'what is not drawn'],
      [['G'], 'next gap'],
      [['C'], 'copy the citation'],
      [['N'], 'next source'],
      [['0'], 'fit all'],
      [['Z', 'Shift Z'], 'undo, redo'],
      [['Esc'], 'back one step'],
      [['?'], 'this list'],
    ],
  },
};

/** Keys that the switch is about; + and − belong to the canvas alone, which has the focus then. */
const isCharacter = (name: string): boolean => /^(?:Shift )?[/.A-Z0?]$/u.test(name);

/** All keys, in a dialog of the browser's own: it keeps the focus in and gives it back. */
export function Help({ onClose }: { onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const say = useWords();
  const { letters, setLetters } = usePreferences();
  const { title, tour, letters: lettersWord, rows } = useOwnWords(keys);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{title}</h2>
      <dl>
        {rows.map(([names, about]) => (
          <div key={about}>
            <dt>
              {names.map((name) => (
                <kbd key={name} className={letters || !isCharacter(name) ? undefined : 'off'}>
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
      <label className="letters">
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => {
            setLetters(event.target.checked);
          }}
        />{' '}
        {lettersWord}
      </label>
      <form method="dialog">
        <button type="submit" className="button">
          {say.close}
        </button>
        <button type="submit" className="button plain" onClick={startTour}>
          {tour}
        </button>
      </form>
    </dialog>
  );
}
