import { randomUUID } from 'node:crypto';

type Headers = Readonly<Record<string, string>>;

async function post(url: string, headers: Headers, body: unknown): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'ce-specversion': '1.0', 'ce-id': randomUUID(), ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${headers['ce-type']} was answered ${answer.status}: ${await answer.text()}`);
}

/** Tells a function that a document was created, as Eventarc does; throws when it fails. `document` is the REST form of the document. */
export async function documentCreated(url: string, projectId: string, path: string, document: unknown): Promise<void> {
  const headers = {
    'ce-type': 'google.cloud.firestore.document.v1.created',
    'ce-source': `//firestore.googleapis.com/projects/${projectId}/databases/(default)`,
    'ce-subject': `documents/${path}`,
    'ce-time': new Date().toISOString(),
    'ce-datacontenttype': 'application/json',
    'ce-project': projectId,
    'ce-database': '(default)',
    'ce-namespace': '(default)',
    'ce-location': 'us-central1',
    'ce-document': path,
  };
  await post(url, headers, { value: document });
}

/** Brings a function a message of a topic, as Eventarc does; throws when it fails. */
export async function messagePublished(url: string, projectId: string, topic: string, message: object): Promise<void> {
  const headers = {
    'ce-type': 'google.cloud.pubsub.topic.v1.messagePublished',
    'ce-source': `//pubsub.googleapis.com/projects/${projectId}/topics/${topic}`,
    'ce-time': new Date().toISOString(),
  };
  await post(url, headers, {
    message: { publishTime: new Date().toISOString(), ...message },
    subscription: `projects/${projectId}/subscriptions/test`,
  });
}
