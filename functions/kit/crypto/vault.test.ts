import { expect } from 'chai';
import type { DocumentData, DocumentReference, DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { later } from '../clock.ts';
import type { Work } from '../store/work.ts';
import { keyMemory } from './key-memory.ts';
import { localKeyring } from './keyring-local.ts';
import { Unreadable } from './unreadable.ts';
import { KEY_MEMORY_MS, type Vault, vault } from './vault.ts';

const PATH = 'orders/1#contact';
let now = '2026-11-24T09:00:00.000Z';
const clock = (): string => now;

/** Documents in memory, and units of work over them that count their reads. */
function memoryStore() {
  const documents = new Map<string, DocumentData>();
  const seen = { reads: 0 };
  const db = { collection: (name: string) => ({ doc: (id: string) => ({ path: `${name}/${id}` }) }) } as unknown as Firestore;

  function begin(): { work: Work; commit(): void } {
    const staged: (() => void)[] = [];
    const created = new Set<string>();
    const work = {
      db,
      get: (ref: DocumentReference) => {
        seen.reads += 1;
        const data = documents.get(ref.path);
        return Promise.resolve({ ref, exists: data !== undefined, data: () => data } as unknown as DocumentSnapshot);
      },
      create: (ref: DocumentReference, data: DocumentData) => {
        if (documents.has(ref.path) || created.has(ref.path)) throw new Error(`${ref.path} exists`);
        created.add(ref.path);
        staged.push(() => documents.set(ref.path, data));
      },
      delete: (ref: DocumentReference) => staged.push(() => documents.delete(ref.path)),
    } as unknown as Work;
    return { work, commit: () => staged.splice(0).forEach((write) => write()) };
  }
  return { documents, seen, begin };
}

type Store = ReturnType<typeof memoryStore>;

/** A vault on an instance of its own, which counts how often the keyring was asked. */
function instance(name = 'local/1'): { keys: Vault; calls: string[] } {
  const calls: string[] = [];
  const keyring = localKeyring({ projectId: 'demo-kit', name });
  const counted: typeof keyring = {
    kekName: keyring.kekName,
    wrap: (...asked) => (calls.push('wrap'), keyring.wrap(...asked)),
    unwrap: (...asked) => (calls.push('unwrap'), keyring.unwrap(...asked)),
  };
  return { keys: vault({ keyring: counted, clock }), calls };
}

async function sealed(store: Store, keys: Vault, subject: string, value: unknown) {
  const { work, commit } = store.begin();
  const result = (await keys.read(work, subject)).seal(value, PATH);
  commit();
  return result;
}

async function reasonOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'readable',
    (error: unknown) => (error instanceof Unreadable ? error.reason : String(error)),
  );
}

describe('a vault', () => {
  let store: Store;

  beforeEach(() => {
    store = memoryStore();
    now = '2026-11-24T09:00:00.000Z';
  });

  it('makes a person one key, with the first thing sealed for them, and stores it wrapped', async () => {
    const { keys, calls } = instance();
    const one = await sealed(store, keys, 'ada', 'one');
    const other = await sealed(store, keys, 'ada', 'other');
    expect(store.documents.get('dataKeys/ada')).to.include({ subject: 'ada', kek: 'local/1', createdAt: now });
    expect(calls).to.deep.equal(['wrap', 'unwrap']);
    const key = await keys.read(store.begin().work, 'ada');
    expect([key.open(one, PATH), key.open(other, PATH)]).to.deep.equal(['one', 'other']);
  });

  it('reads what another instance sealed, and nothing of another person', async () => {
    const contact = await sealed(store, instance().keys, 'ada', { phone: '1' });
    await sealed(store, instance().keys, 'bob', 'x');
    const { keys } = instance();
    expect((await keys.read(store.begin().work, 'ada')).open(contact, PATH)).to.deep.equal({ phone: '1' });
    const bob = await keys.read(store.begin().work, 'bob');
    expect(() => bob.open(contact, PATH))
      .to.throw(Unreadable)
      .with.property('reason', 'wrong_subject');
  });

  it('needs neither a read nor the keyring for five minutes, and then both', async () => {
    const { keys, calls } = instance();
    await sealed(store, keys, 'ada', 'x');
    await keys.read(store.begin().work, 'ada');
    const cost = [store.seen.reads, calls.length];
    now = later(now, KEY_MEMORY_MS - 1);
    await keys.read(store.begin().work, 'ada');
    expect([store.seen.reads, calls.length]).to.deep.equal(cost);
    now = later(now, 1);
    await keys.read(store.begin().work, 'ada');
    expect([store.seen.reads, calls.length]).to.deep.equal(cost.map((count) => count + 1));
  });

  it('does not remember a key whose commit was lost', async () => {
    const { keys } = instance();
    (await keys.read(store.begin().work, 'ada')).seal('lost', PATH);
    const kept = await sealed(store, keys, 'ada', 'kept');
    expect((await instance().keys.read(store.begin().work, 'ada')).open(kept, PATH)).to.equal('kept');
  });

  it('gives one unit of work one key, asked for at once or later', async () => {
    const { keys } = instance();
    const { work, commit } = store.begin();
    const [one, other] = await Promise.all([keys.read(work, 'ada'), keys.read(work, 'ada')]);
    const texts = [one.seal(1, PATH), other.seal(2, PATH), (await keys.read(work, 'ada')).seal(3, PATH)];
    expect(texts.map((text) => one.open(text, PATH))).to.deep.equal([1, 2, 3]);
    commit();
    const read = await instance().keys.read(store.begin().work, 'ada');
    expect(texts.map((text) => read.open(text, PATH))).to.deep.equal([1, 2, 3]);
  });

  it('leaves nothing to read, and no new key, once a key was destroyed', async () => {
    const { keys } = instance();
    const contact = await sealed(store, keys, 'ada', 'x');
    await keys.read(store.begin().work, 'ada');
    const erasing = store.begin();
    await keys.destroy(erasing.work, 'ada');
    erasing.commit();
    const { work, commit } = store.begin();
    const key = await keys.read(work, 'ada');
    expect(() => key.open(contact, PATH))
      .to.throw(Unreadable)
      .with.property('reason', 'no_key');
    commit();
    expect(store.documents.size).to.equal(0);
    await keys.destroy(store.begin().work, 'nobody');
  });

  it('goes on reading after another key-encryption key has taken over', async () => {
    const contact = await sealed(store, instance('local/1').keys, 'ada', 'x');
    const { keys } = instance('local/2');
    expect((await keys.read(store.begin().work, 'ada')).open(contact, PATH)).to.equal('x');
    await sealed(store, keys, 'bob', 'y');
    expect(store.documents.get('dataKeys/bob')).to.include({ kek: 'local/2' });
  });

  it('does not take a key that was copied from another person', async () => {
    await sealed(store, instance().keys, 'ada', 'x');
    store.documents.set('dataKeys/eve', { ...store.documents.get('dataKeys/ada'), subject: 'eve' });
    expect(await reasonOf(instance().keys.read(store.begin().work, 'eve'))).to.equal('unwrap');
  });
});

describe('the memory of keys', () => {
  it('holds no more than it may, and lets go what was not asked for longest', () => {
    const memory = keyMemory(clock, 1000, 2);
    const key = new Uint8Array([1]);
    memory.put('a', key);
    memory.put('b', key);
    expect(memory.get('a')).to.equal(key);
    memory.put('c', key);
    expect(['a', 'b', 'c'].map((subject) => memory.get(subject) !== undefined)).to.deep.equal([true, false, true]);
    memory.put('c', new Uint8Array([2]));
    expect(memory.get('a')).to.equal(key);
    memory.forget('a');
    expect(memory.get('a')).to.equal(undefined);
  });
});
