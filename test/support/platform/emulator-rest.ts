function host(name: 'FIRESTORE_EMULATOR_HOST' | 'PUBSUB_EMULATOR_HOST'): string {
  const address = process.env[name];
  if (!address) throw new Error(`${name} is not set: run the tests with "npm test", which starts the emulators`);
  return `http://${address}`;
}

async function call(url: string, method: string, body?: unknown): Promise<unknown> {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(url, {
    method,
    headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
    ...init,
  });
  if (!answer.ok && answer.status !== 409) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** A document in Firestore's REST form: `name` ends with its path. */
export interface RestDocument {
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Event documents that were not relayed yet, whatever their collection. */
export async function pendingEvents(projectId: string): Promise<readonly RestDocument[]> {
  const structuredQuery = {
    from: [{ collectionId: 'events', allDescendants: true }],
    where: { fieldFilter: { field: { fieldPath: 'relay' }, op: 'EQUAL', value: { stringValue: 'pending' } } },
    limit: 300,
  };
  const found = await call(
    `${host('FIRESTORE_EMULATOR_HOST')}/v1/projects/${projectId}/databases/(default)/documents:runQuery`,
    'POST',
    { structuredQuery },
  );
  return (found as { readonly document?: RestDocument }[]).flatMap(({ document }) => (document ? [document] : []));
}

/** Makes a topic and a subscription that pushes to an address; both may exist. */
export async function pushTo(projectId: string, topic: string, name: string, endpoint: string): Promise<void> {
  const base = `${host('PUBSUB_EMULATOR_HOST')}/v1/projects/${projectId}`;
  await call(`${base}/topics/${topic}`, 'PUT', {});
  await call(`${base}/subscriptions/${name}`, 'PUT', {
    topic: `projects/${projectId}/topics/${topic}`,
    pushConfig: { pushEndpoint: endpoint },
    ackDeadlineSeconds: 20,
    retryPolicy: { minimumBackoff: '0.1s', maximumBackoff: '1s' },
  });
  // One that exists still pushes to where an earlier run listened.
  await call(`${base}/subscriptions/${name}:modifyPushConfig`, 'POST', { pushConfig: { pushEndpoint: endpoint } });
}
