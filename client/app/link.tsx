import type { AnchorHTMLAttributes, JSX, ReactNode } from 'react';
import { toAddress, type PageState } from '../state.ts';
import { useAddress } from './address.tsx';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  to: PageState;
  children: ReactNode;
}

/** A link to a state of the page: a plain click changes the page, any other click is the browser's. */
export function Link({ to, children, ...rest }: LinkProps): JSX.Element {
  const { go } = useAddress();
  return (
    <a
      {...rest}
      href={toAddress(to)}
      onClick={(event) => {
        rest.onClick?.(event);
        if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
