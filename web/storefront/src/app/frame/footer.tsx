import { Link } from '@swan-io/chicane';
import { useMessages } from '../messages/shell.ts';
import { router } from '../router.ts';
import { useText } from '../shop/wording.ts';
import { useTopCategories } from '../shop/categories.ts';
import { Settings } from './settings.tsx';

/** What stands below every page. */
export function Footer() {
  const { brand, footer } = useMessages();
  return (
    <footer className="mt-24 border-t border-line bg-sunken">
      <div className="mx-auto grid max-w-[1360px] gap-12 px-5 py-14 sm:px-8 lg:grid-cols-[1.6fr_1fr_1fr_1.2fr]">
        <div className="max-w-md">
          <p className="display text-3xl">{brand}</p>
          <p className="mt-4 text-muted">{footer.about}</p>
        </div>
        <ShopLinks />
        <OwnLinks />
        <div>
          <h2 className="sr-only">{footer.settings}</h2>
          <Settings />
        </div>
      </div>
      <p className="border-t border-line px-5 py-5 text-center text-[13px] text-muted">{footer.small}</p>
    </footer>
  );
}

const heading = 'mb-3 text-[13px] font-medium text-muted';
const link = 'inline-block py-1 hover:text-accent hover:underline underline-offset-4';

function ShopLinks() {
  const { footer } = useMessages();
  const text = useText();
  return (
    <div className="min-h-56">
      <h2 className={heading}>{footer.shop}</h2>
      <ul>
        {useTopCategories().map(({ id, slug, title }) => (
          <li key={id}>
            <Link to={router.category({ slug })} className={link}>
              {text(title)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function OwnLinks() {
  const { footer, nav } = useMessages();
  return (
    <div>
      <h2 className={heading}>{footer.help}</h2>
      <ul>
        <li>
          <Link to={router.account()} className={link}>
            {nav.account}
          </Link>
        </li>
        <li>
          <Link to={router.orders()} className={link}>
            {nav.orders}
          </Link>
        </li>
      </ul>
    </div>
  );
}
