import { Link } from '@swan-io/chicane';
import { classNames } from '../../../../design/class-names.ts';
import { type Place, placeOf, placesFor } from '../pages.ts';
import type { RouteName } from '../router.ts';
import { useMay } from '../session/staff.ts';

interface PlaceLinksProps {
  readonly at: RouteName | undefined;
  readonly onGo?: () => void;
}

/** The places that the role may go to. */
export function PlaceLinks({ at, onGo }: PlaceLinksProps) {
  const here = at && placeOf(at);
  return (
    <div className="flex flex-col gap-5">
      {placesFor(useMay()).map(({ title, places }) => (
        <section key={title} aria-label={title}>
          <p className="px-2.5 pb-1 text-xs font-medium text-muted">{title}</p>
          <ul className="flex flex-col gap-px">
            {places.map((place) => (
              <li key={place.name}>
                <PlaceLink place={place} current={place === here} {...(onGo && { onGo })} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function PlaceLink({ place, current, onGo }: { readonly place: Place; readonly current: boolean; readonly onGo?: () => void }) {
  const { href, title, Icon } = place;
  return (
    <Link
      to={href}
      {...(onGo && { onClick: onGo })}
      aria-current={current ? 'page' : undefined}
      className={classNames(
        'flex h-9 items-center gap-2.5 rounded-md px-2.5 text-sm transition-colors',
        current ? 'bg-surface font-medium text-ink shadow-raised' : 'text-muted hover:bg-sunken hover:text-ink',
      )}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden className={current ? 'text-accent' : undefined} />
      {title}
    </Link>
  );
}
