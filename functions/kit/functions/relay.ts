import { onDocumentCreated } from 'firebase-functions/firestore';
import { noCost, runInContext } from '../context.ts';
import { firestore } from '../firebase.ts';
import { log } from '../logger.ts';
import { isDemoProject, REGION } from '../params.ts';

/** The trigger that publishes each event of an aggregate collection to its service's topic; retried for as long as the platform does. */
export function relayFunction(service: string, collection: string) {
  return onDocumentCreated(
    { document: `${collection}/{id}/events/{seq}`, region: REGION, memory: '512MiB', retry: true },
    async (created) => {
      if (!created.data) return;
      const [db, { relay }, { publishToPubSub }] = await Promise.all([
        firestore(),
        import('../events/relay.ts'),
        import('../events/publish.ts'),
      ]);
      const data = created.data.data();
      const cost = noCost();
      await runInContext({ correlationId: String(data['correlationId']), cost }, async () => {
        await relay(db.doc(created.document), data, service, publishToPubSub);
        log.info('event relayed', { event: data['id'], type: data['type'], ...(isDemoProject() ? cost : {}) });
      });
    },
  );
}
