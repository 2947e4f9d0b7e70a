import { useEffect, useState } from 'react';
import type { Quote } from '../../../../../../contracts/orders/quote.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { useCart } from '../../../app/shop/use-cart.ts';
import { useMoney } from '../../../app/shop/wording.ts';
import { failureText } from '../../failure/failure-text.ts';
import { failureMessages } from '../../failure/messages/failure-messages.ts';
import { checkoutMessages } from '../messages/checkout-messages.ts';
import type { OrderPlacing } from '../placing.ts';
import { Section } from './section.tsx';

/** The last step: what it comes to, and what went wrong if something did. */
export function PaySection({ quote, placing }: { readonly quote: Quote | undefined; readonly placing: OrderPlacing }) {
  const words = checkoutMessages.use();
  const money = useMoney(quote?.currency);
  const busy = placing.state.step === 'placing' || placing.state.step === 'leaving';
  return (
    <Section title={words.sections.pay}>
      <div className="space-y-4">
        <p className="text-sm text-muted">{words.payHint}</p>
        <Outcome placing={placing} />
        <Button type="submit" size="lg" className="w-full sm:w-auto sm:min-w-72" busy={busy}>
          {quote ? words.pay(money(quote.totalMinor)) : words.payBlank}
        </Button>
        <p className="text-[13px] text-muted">{words.terms}</p>
      </div>
    </Section>
  );
}

function Outcome({ placing }: { readonly placing: OrderPlacing }) {
  const words = checkoutMessages.use();
  const failures = failureMessages.use();
  const { offline } = useCart();
  const { state } = placing;
  if (state.step === 'placing') return <Waiting />;
  if (state.step === 'lost')
    return (
      <Notice
        tone="danger"
        title={words.lost}
        action={
          <Button look="secondary" size="sm" onClick={placing.again}>
            {words.retry}
          </Button>
        }
      >
        {words.lostText}
      </Notice>
    );
  if (state.step === 'failed')
    return (
      <Notice tone="danger" title={words.failed}>
        {failureText(state.error, failures)} {words.failedText}
      </Notice>
    );
  return offline ? <Notice tone="warn">{words.offline}</Notice> : null;
}

/** After how long it is worth a word that the shop takes its time. */
const LONG_MS = 4_000;

function Waiting() {
  const words = checkoutMessages.use();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return <Notice>{long ? words.slow : words.placing}</Notice>;
}
