import { useHomeMessages } from '../../app/messages/home.ts';
import { useArrival } from '../../app/navigation/arrival.ts';
import { CategoryTiles } from './category-tiles.tsx';
import { Hero } from './hero.tsx';
import { Newest } from './newest.tsx';
import { Promises } from './promises.tsx';
import { Scarce } from './scarce.tsx';
import { Story } from './story.tsx';
import { useNewest } from './use-newest.ts';

/** The front of the shop. */
export function HomePage() {
  const { title } = useHomeMessages();
  useArrival(useNewest() && title);
  return (
    <>
      <Hero />
      <div className="mx-auto max-w-[1360px] space-y-20 px-4 pt-16 sm:px-8 lg:space-y-28 lg:pt-24">
        <CategoryTiles />
        <Newest />
        <Story />
        <Scarce />
        <Promises />
      </div>
    </>
  );
}
