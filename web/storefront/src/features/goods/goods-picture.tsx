import { Package } from 'lucide-react';
import { classNames } from '../../../../design/class-names.ts';
import type { Goods } from './known-goods.ts';

interface GoodsPictureProps {
  readonly goods: Goods | undefined;
  /** A class of Tailwind's that says how large it is. */
  readonly size?: string;
}

/** The picture of a line; beside the line's title it says nothing more to a screen reader. */
export function GoodsPicture({ goods, size = 'size-20' }: GoodsPictureProps) {
  const frame = classNames('shrink-0 overflow-hidden rounded-md bg-sunken', size);
  if (!goods?.picture)
    return (
      <span aria-hidden className={classNames(frame, 'grid place-items-center text-muted')}>
        <Package size={22} strokeWidth={1.4} />
      </span>
    );
  return (
    <img src={goods.picture.url} alt="" className={classNames(frame, 'object-cover')} loading="lazy" width={80} height={80} />
  );
}
