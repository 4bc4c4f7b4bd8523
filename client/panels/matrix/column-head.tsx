import type { JSX, ReactNode } from 'react';

/** Two upright lines; the whole name is in the title and beside a chosen cell. */
const usualMost = 26;

interface ColumnHeadProps {
  number: string;
  name: string;
  /** Letters that are shown. */
  most?: number;
  children?: ReactNode;
}

/** The head of a column, set upright: its own number and its name. */
export function ColumnHead({ number, name, most = usualMost, children }: ColumnHeadProps): JSX.Element {
  return (
    <th scope="col" className="task" title={`${number} ${name}`}>
      <span lang="zh-Hans">
        <small>{number}</small> {name.length > most ? `${name.slice(0, most - 1)}…` : name}
        {children}
      </span>
    </th>
  );
}
