import { Link } from '@swan-io/chicane';
import { ShoppingBag } from 'lucide-react';
import { useEffect } from 'react';
import { buttonClass } from '../../../../design/controls/button.tsx';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { Spinner } from '../../../../design/signs/spinner.tsx';
import { useArrival } from '../../app/navigation/arrival.ts';
import { router } from '../../app/router.ts';
import { useCart } from '../../app/shop/use-cart.ts';
import { CheckoutForm } from './checkout-form.tsx';
import { checkoutMessages } from './messages/checkout-messages.ts';
import { useOrderPlacing } from './placing.ts';

/** From the cart to the payment page. */
export function CheckoutPage() {
  const words = checkoutMessages.use();
  useArrival(words.title);
  useFreshAfterBack();
  return (
    <div className="mx-auto max-w-[1180px] px-5 pt-10 pb-16 sm:px-8 lg:pt-14">
      <h1 className="display pb-8 text-4xl outline-none sm:text-5xl">{words.title}</h1>
      <Content />
    </div>
  );
}

function Content() {
  const cart = useCart();
  const placing = useOrderPlacing();
  const { step } = placing.state;
  if (placing.state.step === 'leaving') return <Leaving found={placing.state.found} />;
  // The form waits neither for the market nor for the cart, which waits for Firebase: who they are can be said meanwhile.
  if (cart.status === 'ready' && cart.lines.length === 0 && step !== 'placing' && step !== 'lost') return <NothingToBuy />;
  return <CheckoutForm cart={cart} placing={placing} />;
}

/** A page that the browser kept as it was left, on its way to paying, is a page of the past. */
function useFreshAfterBack(): void {
  useEffect(() => {
    const look = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) location.reload();
    };
    addEventListener('pageshow', look);
    return () => removeEventListener('pageshow', look);
  }, []);
}

function Leaving({ found }: { readonly found: boolean }) {
  const words = checkoutMessages.use();
  return (
    <div role="status" className="flex min-h-96 flex-col items-center justify-center gap-5 text-center text-muted">
      <Spinner size={28} />
      {found ? words.found : words.leaving}
    </div>
  );
}

function NothingToBuy() {
  const { empty } = checkoutMessages.use();
  return (
    <EmptyState
      sign={<ShoppingBag size={40} strokeWidth={1.1} aria-hidden />}
      title={empty.title}
      action={
        <span className="flex flex-wrap justify-center gap-3">
          <Link to={router.home()} className={buttonClass()}>
            {empty.shop}
          </Link>
          <Link to={router.orders()} className={buttonClass({ look: 'secondary' })}>
            {empty.orders}
          </Link>
        </span>
      }
    >
      {empty.text}
    </EmptyState>
  );
}
