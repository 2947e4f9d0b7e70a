import { ImageOff } from 'lucide-react';
import { useState } from 'react';
import { classNames } from '../../../../design/class-names.ts';

interface PictureProps {
  /** Absent where there is none. */
  readonly url: string | undefined;
  readonly alt: string;
  readonly className: string;
}

/** A picture of a product in a frame of fixed size; one that does not load is a sign of that. */
export function Picture({ url, alt, className }: PictureProps) {
  const [broken, setBroken] = useState<string>();
  const frame = classNames('shrink-0 overflow-hidden rounded-sm border border-line bg-sunken', className);
  if (url === undefined || url === '' || broken === url) {
    return (
      <span className={classNames(frame, 'grid place-items-center text-muted')}>
        <ImageOff size={15} aria-hidden />
      </span>
    );
  }
  return (
    <img
      src={url}
      alt={alt}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      className={classNames(frame, 'object-cover')}
      onError={() => setBroken(url)}
    />
  );
}
