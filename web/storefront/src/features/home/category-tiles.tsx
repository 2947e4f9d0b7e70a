import { Link } from '@swan-io/chicane';
import type { PublishedCategory } from '../../../../../contracts/catalog/published/published-files.ts';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { useHomeMessages } from '../../app/messages/home.ts';
import { useListingMessages } from '../../app/messages/listing.ts';
import { router } from '../../app/router.ts';
import { useTopCategories } from '../../app/shop/categories.ts';
import { published } from '../../app/shop/published.ts';
import { shop } from '../../app/shop/shop.ts';
import { useText } from '../../app/shop/wording.ts';
import { Picture } from '../../ui/picture.tsx';
import { useNewest } from './use-newest.ts';

const useOwn = published((categoryId: string) => shop.catalog.listing(categoryId));

const row = 'grid grid-cols-2 gap-4 sm:grid-cols-3 sm:gap-6 lg:grid-cols-6';

/** The categories at the top, each with a picture of something in it. */
export function CategoryTiles() {
  const { categories: title } = useHomeMessages();
  const categories = useTopCategories();
  return (
    <section aria-labelledby="categories">
      <h2 id="categories" className="display mb-7 text-3xl sm:text-4xl">
        {title}
      </h2>
      {categories.length === 0 && <TilesSkeleton />}
      <ul className={row}>
        {categories.map((category) => (
          <Tile key={category.id} category={category} />
        ))}
      </ul>
    </section>
  );
}

function Tile({ category: { id, slug, title, productCount } }: { readonly category: PublishedCategory }) {
  const { products } = useListingMessages();
  const text = useText();
  const newest = useNewest();
  const among = newest?.findLast(({ categories }) => categories.includes(id))?.picture;
  // A category in which nothing is new shows something of its own.
  const own = useOwn(newest && !among ? id : undefined);
  const picture = among ?? (own.status === 'ready' ? own.data.cards[0]?.picture : undefined);
  return (
    <li>
      <Link to={router.category({ slug })} className="group block">
        <Picture
          url={picture?.url}
          alt=""
          className="[&_img]:transition-transform [&_img]:duration-500 group-hover:[&_img]:scale-105"
        />
        <span className="display mt-3 block text-2xl underline-offset-4 group-hover:underline">{text(title)}</span>
        <span className="figures text-[13px] text-muted">{products(productCount)}</span>
      </Link>
    </li>
  );
}

function TilesSkeleton() {
  return (
    <div className={row} aria-hidden>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
        <div key={key}>
          <Skeleton className="aspect-square" />
          <Skeleton className="mt-3 h-[26px] w-2/3" />
          <Skeleton className="mt-1 h-[20px] w-1/3" />
        </div>
      ))}
    </div>
  );
}
