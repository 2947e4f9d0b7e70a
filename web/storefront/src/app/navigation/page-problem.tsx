import { useEffect } from 'react';
import { isShopError } from '../../../../../sdk/shop-error.ts';
import { Button } from '../../../../design/controls/button.tsx';
import { useMessages } from '../messages/shell.ts';
import { useArrival } from './arrival.ts';

interface PageProblemProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Why a page is not there, and how to go on. */
export function PageProblem({ error, retry }: PageProblemProps) {
  const { problem } = useMessages();
  const offline = !navigator.onLine;
  const title = offline ? problem.offlineTitle : problem.title;
  useArrival(title);
  useEffect(() => {
    if (!isShopError(error)) reportError(error);
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [error, retry]);
  return (
    <section role="alert" className="mx-auto flex max-w-2xl flex-col items-center gap-5 px-6 py-28 text-center">
      <h1 className="display text-4xl outline-none">{title}</h1>
      <p className="max-w-prose text-muted">{offline ? problem.offlineText : problem.text}</p>
      <Button onClick={retry}>{problem.retry}</Button>
    </section>
  );
}
