import { classNames } from '../../../design/class-names.ts';

interface PictureProps {
  readonly url: string | undefined;
  readonly alt: string;
  /** Loaded first and at once: the largest picture of what is seen without scrolling. */
  readonly first?: boolean;
  /** Loaded when it comes near, unless it is seen without scrolling. */
  readonly eager?: boolean;
  readonly className?: string;
}

/** A square picture of a product; its place is there before it is. */
export function Picture({ url, alt, first = false, eager = first, className }: PictureProps) {
  return (
    <span className={classNames('picture-ground block aspect-square overflow-hidden rounded-md', className)}>
      {url !== undefined && (
        <img
          src={url}
          alt={alt}
          width={800}
          height={800}
          decoding="async"
          loading={eager ? 'eager' : 'lazy'}
          fetchPriority={first ? 'high' : 'auto'}
          className="size-full object-cover"
        />
      )}
    </span>
  );
}
