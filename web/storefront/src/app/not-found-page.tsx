import { buttonClass } from '../../../design/controls/button.tsx';
import { Link } from '@swan-io/chicane';
import { useMessages } from './messages/shell.ts';
import { useArrival } from './navigation/arrival.ts';
import { router } from './router.ts';

/** What an address without a page shows. */
export function NotFoundPage() {
  const { notFound } = useMessages();
  useArrival(notFound.title);
  return (
    <section className="mx-auto flex max-w-2xl flex-col items-center gap-5 px-6 py-28 text-center">
      <h1 className="display text-5xl outline-none">{notFound.title}</h1>
      <p className="max-w-prose text-muted">{notFound.text}</p>
      <Link to={router.home()} className={buttonClass({ size: 'lg' })}>
        {notFound.home}
      </Link>
    </section>
  );
}
