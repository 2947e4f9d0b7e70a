import { Link } from '@swan-io/chicane';
import { buttonClass } from '../../../../design/controls/button.tsx';
import { classNames } from '../../../../design/class-names.ts';
import { useHomeMessages } from '../../app/messages/home.ts';
import { router } from '../../app/router.ts';
import { Picture } from '../../ui/picture.tsx';

/** What stands in the window: a product, its picture, and where among the others. */
const WINDOW = [
  { slug: 'school-satchel', url: '/media/school-satchel-cognac.svg', place: 'col-span-2 row-span-2' },
  { slug: 'stoneware-mug', url: '/media/stoneware-mug-blue.svg', place: '' },
  { slug: 'bench-plane', url: '/media/bench-plane.svg', place: '' },
  { slug: 'watering-can', url: '/media/watering-can.svg', place: 'hidden sm:block' },
  { slug: 'enamel-casserole', url: '/media/enamel-casserole-rust.svg', place: 'hidden sm:block' },
  { slug: 'linen-notebook', url: '/media/linen-notebook-indigo.svg', place: 'hidden sm:block' },
] as const;

/** The first thing somebody sees. */
export function Hero() {
  const { hero } = useHomeMessages();
  return (
    <section className="border-b border-line bg-sunken">
      <div className="mx-auto grid max-w-[1360px] items-center gap-10 px-4 py-10 sm:px-8 sm:py-14 lg:grid-cols-[1fr_1.05fr] lg:gap-16 lg:py-20">
        <div className="max-w-xl">
          <p className="mb-4 text-sm text-accent">{hero.kicker}</p>
          <h1 className="display text-[clamp(44px,6.4vw,88px)] leading-[0.98]! outline-none">{hero.title}</h1>
          <p className="mt-6 max-w-md text-base text-muted sm:text-lg">{hero.text}</p>
          <div className="mt-8 flex flex-wrap gap-3">
            <a href="#newest" className={buttonClass({ size: 'lg' })}>
              {hero.look}
            </a>
            <Link to={router.category({ slug: 'workshop' })} className={buttonClass({ size: 'lg', look: 'secondary' })}>
              {hero.more}
            </Link>
          </div>
        </div>
        <div className="grid grid-cols-3 gap-3 sm:gap-4">
          {WINDOW.map(({ slug, url, place }, number) => (
            <Link key={slug} to={router.product({ slug })} tabIndex={-1} aria-hidden className={classNames('block', place)}>
              <Picture url={url} alt="" eager first={number === 0} className="rounded-lg" />
            </Link>
          ))}
        </div>
      </div>
    </section>
  );
}
