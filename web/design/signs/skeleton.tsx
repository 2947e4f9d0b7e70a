import { classNames } from '../class-names.ts';

/** Keeps the place of something that is still loading; give it the size of what comes. */
export function Skeleton({ className }: { readonly className?: string }) {
  return <div aria-hidden className={classNames('animate-shimmer rounded-md bg-sunken', className)} />;
}
