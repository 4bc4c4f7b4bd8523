import type { JSX, ReactNode } from 'react';

/** Two upright lines at most; the whole name is in the title and beside a chosen cell. */
const mostLetters = 26;

/** The head of a column, set upright: its own number and its name. */
export function ColumnHead(props: { number: string; name: string; children?: ReactNode }): JSX.Element {
  const { number, name, children } = props;
  return (
    <th scope="col" className="task" title={`${number} ${name}`}>
      <span lang="zh-Hans">
        <small>{number}</small> {name.length > mostLetters ? `${name.slice(0, mostLetters - 1)}…` : name}
        {children}
      </span>
    </th>
  );
}
