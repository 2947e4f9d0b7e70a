import { classNames } from '../../../../../design/class-names.ts';
import type { WatchedOrder } from '../../../../../../sdk/orders/orders.ts';
import { ordersMessages } from '../messages/orders-messages.ts';
import { useMoments } from './moments.ts';
import { type Step, stepsOf } from './timeline-steps.ts';

const DOTS: Readonly<Record<Step['state'], string>> = {
  done: 'bg-accent border-accent',
  ahead: 'bg-canvas border-edge',
  ended: 'bg-muted border-muted',
};

/** What happened to the order, each step with its time; it grows while the page is open. */
export function Timeline({ order }: { readonly order: WatchedOrder }) {
  const { timeline: words } = ordersMessages.use();
  const steps = stepsOf(order, words);
  return (
    <section>
      <h2 className="display pb-5 text-[26px]">{words.title}</h2>
      <ol>
        {steps.map((step, place) => (
          <TimelineStep key={step.key} step={step} last={place === steps.length - 1} />
        ))}
      </ol>
    </section>
  );
}

function TimelineStep({ step, last }: { readonly step: Step; readonly last: boolean }) {
  const { timeline: words } = ordersMessages.use();
  const { full, short } = useMoments();
  const { text, state, at, until } = step;
  return (
    <li className="relative animate-fade pb-6 pl-8 last:pb-0">
      {!last && <span aria-hidden className="absolute top-3 bottom-[-6px] left-[6px] w-px bg-line" />}
      <span aria-hidden className={classNames('absolute top-[6px] left-0 size-[13px] rounded-full border-2', DOTS[state])} />
      <p className={state === 'ahead' ? 'text-muted' : 'font-medium'}>{text}</p>
      <p className="figures text-[13px] text-muted">
        {at !== undefined && <time dateTime={at}>{full(at)}</time>}
        {until !== undefined && <time dateTime={until}>{words.until(short(until))}</time>}
      </p>
    </li>
  );
}
