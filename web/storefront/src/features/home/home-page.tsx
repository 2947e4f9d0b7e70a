import { Button } from '../../../../design/controls/button.tsx';
import { Notice } from '../../../../design/signs/notice.tsx';
import { useHomeMessages } from '../../app/messages/home.ts';
import { useMessages } from '../../app/messages/shell.ts';
import { useArrival } from '../../app/navigation/arrival.ts';
import { CategoryTiles } from './category-tiles.tsx';
import { Hero } from './hero.tsx';
import { Newest } from './newest.tsx';
import { Promises } from './promises.tsx';
import { Scarce } from './scarce.tsx';
import { Story } from './story.tsx';
import { useNewestLoading } from './use-newest.ts';

/** The front of the shop. */
export function HomePage() {
  const { title } = useHomeMessages();
  const newest = useNewestLoading();
  useArrival(newest.status === 'loading' ? undefined : title);
  return (
    <>
      <Hero />
      <div className="mx-auto max-w-[1360px] space-y-20 px-4 pt-16 sm:px-8 lg:space-y-28 lg:pt-24">
        {newest.status === 'failed' ? (
          <Unread retry={newest.retry} />
        ) : (
          <>
            <CategoryTiles />
            <Newest />
          </>
        )}
        <Story />
        <Scarce />
        <Promises />
      </div>
    </>
  );
}

function Unread({ retry }: { readonly retry: () => void }) {
  const { problem } = useMessages();
  const again = (
    <Button size="sm" look="secondary" onClick={retry}>
      {problem.retry}
    </Button>
  );
  return (
    <Notice tone="danger" title={problem.title} action={again}>
      {problem.text}
    </Notice>
  );
}
