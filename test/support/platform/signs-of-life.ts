import { once } from 'node:events';
import { createConnection } from 'node:net';

/**
 * Whether a server on this machine still answers. A connection alone proves nothing: the kernel takes it for a process that is just being killed.
 * What is sent is no HTTP, so Node itself refuses it and no handler hears of it.
 */
export async function answers(port: number): Promise<boolean> {
  const socket = createConnection({ port, host: '127.0.0.1' });
  try {
    socket.once('connect', () => socket.write('nothing\r\n\r\n'));
    const [said] = (await Promise.race([once(socket, 'data'), once(socket, 'close')])) as [unknown];
    return Buffer.isBuffer(said);
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
