import { Link } from '@swan-io/chicane';
import type { Card } from '../../../../contracts/catalog/published/published-files.ts';
import type { Availability } from '../../../../contracts/inventory/documents.ts';
import { useMessages } from '../app/messages/shell.ts';
import { router } from '../app/router.ts';
import { useMarket } from '../app/shop/market.ts';
import { useText } from '../app/shop/wording.ts';
import { Picture } from './picture.tsx';
import { Price } from './price.tsx';

interface ProductCardProps {
  readonly card: Card;
  /** Undefined until it is known. */
  readonly availability: Availability | undefined;
  /** It is seen without scrolling. */
  readonly eager?: boolean;
  /** Its picture may be the largest thing in sight. */
  readonly first?: boolean;
}

/** A product among others. */
export function ProductCard({ card, availability, eager = false, first = false }: ProductCardProps) {
  const text = useText();
  const market = useMarket();
  const title = text(card.title);
  const price = market && card.prices[market.id];
  const [maker] = card.facets['brand'] ?? [];
  return (
    <article className="group relative flex flex-col">
      <div className="relative">
        <Picture
          url={card.picture?.url}
          alt=""
          first={first}
          eager={eager}
          className="[&_img]:transition-transform [&_img]:duration-500 group-hover:[&_img]:scale-[1.035]"
        />
        <StockSign availability={availability} />
      </div>
      <h3 className="mt-3 text-[15px] leading-snug font-medium">
        <Link
          to={router.product({ slug: card.slug })}
          className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
        >
          {title}
        </Link>
      </h3>
      <p className="min-h-6 text-[15px]">
        {price && (
          <Price amountMinor={price.fromMinor} compareAtMinor={price.compareAtMinor} from={price.toMinor !== undefined} />
        )}
      </p>
      {maker !== undefined && <p className="text-[13px] text-muted">{maker}</p>}
    </article>
  );
}

function StockSign({ availability }: { readonly availability: Availability | undefined }) {
  const { stock } = useMessages();
  if (availability === undefined || availability === 'in_stock') return null;
  return (
    <span className="absolute top-2.5 left-2.5 rounded-full bg-surface px-2.5 py-1 text-xs font-medium text-ink">
      {stock[availability]}
    </span>
  );
}
