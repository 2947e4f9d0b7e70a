import { Link } from '@swan-io/chicane';
import type { DeadLetterView } from '../../../../../../contracts/kit/dead-letter.ts';
import { Router } from '../../../app/router.ts';
import { useCan } from '../../../app/session/staff.ts';
import { CopyableId } from '../../../ui/copyable-id.tsx';
import { DefinitionList, Section } from '../../../ui/section.tsx';
import { Timestamp } from '../../../ui/timestamp.tsx';
import { orderOf } from '../reading/letter-words.ts';

type Event = DeadLetterView['event'];

/** The event, whole: what happened to what, when, by whom, as part of what, and what it says. */
export function EventSection({ event }: { readonly event: Event }) {
  const { type, subject, time, sequence, id, actor, correlationid, causationid, data } = event;
  return (
    <Section title="The event" actions={<OrderLink event={event} />}>
      <div className="grid gap-6 *:min-w-0 lg:grid-cols-2">
        <div>
          <DefinitionList
            entries={[
              [
                'Type',
                <code key="type" className="font-mono text-[13px]">
                  {type}
                </code>,
              ],
              ['About', <CopyableId key="subject" value={subject} what="subject" />],
              ['Happened', <Timestamp key="time" at={time} />],
              ['Number in its history', sequence],
              ['By', `${actor.kind} ${actor.id}${actor.role === undefined ? '' : ` (${actor.role})`}`],
              ['Event id', <CopyableId key="id" value={id} what="event id" />],
              ['Correlation id', <CopyableId key="correlation" value={correlationid} what="correlation id" />],
              [
                'Caused by',
                causationid === undefined ? undefined : <CopyableId key="cause" value={causationid} what="id of its cause" />,
              ],
            ]}
          />
        </div>
        <div>
          <h3 className="pb-2 text-[13px] text-muted">What it says</h3>
          <pre className="rounded-md bg-sunken px-4 py-3 font-mono text-[13px] break-words whitespace-pre-wrap">
            {JSON.stringify(data, undefined, 2)}
          </pre>
        </div>
      </div>
    </Section>
  );
}

function OrderLink({ event }: { readonly event: Event }) {
  const orderId = orderOf(event);
  if (!useCan('orders.read') || orderId === undefined) return null;
  return (
    <Link to={Router.Order({ orderId })} className="text-sm font-medium text-accent underline-offset-4 hover:underline">
      To the order
    </Link>
  );
}
