import type { ActorRef } from '../../../contracts/actor.ts';
import { CloudEvent, type EventDefinition } from '../../../contracts/event.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { currentContext } from '../context.ts';
import type { Publish } from './relay.ts';

/** Something that is about to end and has no document of its own: its collection's name and its id, when and by whom it is ended. */
export type Ending = { readonly of: string; readonly id: string; readonly at: Instant; readonly by: ActorRef };

/**
 * Publishes the one event of something that has no history to append it to. Whoever does what it tells does so only after this has resolved, and announces it
 * again if they do not come to it: the thing itself is the reminder that an outbox would be.
 */
export async function announce(
  publish: Publish,
  service: string,
  { of, id, at, by }: Ending,
  { type, data }: { readonly type: EventDefinition['type']; readonly data: Readonly<Record<string, unknown>> },
): Promise<void> {
  const event = CloudEvent.parse({
    specversion: '1.0',
    id: `${of}-${id}-1`,
    source: `/cartwright/${service}`,
    type,
    subject: `${of}/${id}`,
    time: at,
    datacontenttype: 'application/json',
    sequence: 1,
    correlationid: currentContext()?.correlationId ?? `${of}-${id}`,
    actor: by,
    data,
  });
  await publish(service, event);
}
