import { useState } from 'react';
import type { Picture as PublishedPicture } from '../../../../../contracts/catalog/published/published-files.ts';
import { classNames } from '../../../../design/class-names.ts';
import { useProductMessages } from '../../app/messages/product.ts';
import { useText } from '../../app/shop/wording.ts';
import { Picture } from '../../ui/picture.tsx';

interface GalleryProps {
  readonly pictures: readonly PublishedPicture[];
  readonly title: string;
  /** The picture of the chosen variant, which comes to the front when another variant is chosen. */
  readonly shownUrl: string | undefined;
}

/** A product's pictures: one large, the others to choose from. */
export function Gallery({ pictures, title, shownUrl }: GalleryProps) {
  const words = useProductMessages();
  const text = useText();
  // What somebody clicked counts until they choose another variant.
  const [clicked, setClicked] = useState<{ readonly url: string; readonly beside: string | undefined }>();
  const url = clicked && clicked.beside === shownUrl ? clicked.url : (shownUrl ?? pictures[0]?.url);
  const shown = pictures.find((picture) => picture.url === url);
  return (
    <section aria-label={words.pictures} className="lg:sticky lg:top-28 lg:self-start">
      <Picture url={url} alt={shown ? text(shown.alt) || title : title} first className="rounded-lg" />
      {pictures.length > 1 && (
        <ul className="mt-3 grid grid-cols-5 gap-3 sm:grid-cols-6">
          {pictures.map((picture, place) => (
            <li key={picture.url}>
              <button
                type="button"
                aria-label={words.picture(place + 1, pictures.length)}
                aria-current={picture.url === url}
                onClick={() => setClicked({ url: picture.url, beside: shownUrl })}
                className={classNames(
                  'block w-full rounded-md border p-0.5',
                  picture.url === url ? 'border-ink' : 'border-transparent hover:border-edge',
                )}
              >
                <Picture url={picture.url} alt="" eager className="rounded-sm" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
