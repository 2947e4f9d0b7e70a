import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect } from 'chai';
import { ToolFailure } from '../failure.ts';
import { accepts, assertPortsFree, describeHolder, freePorts, holderFromLsof, holderFromSs, isFree, takenPort } from './ports.ts';

describe('ports', () => {
  it('that are found free differ from each other and can be listened on', async () => {
    const ports = await freePorts(5);

    expect(new Set(ports).size).to.equal(5);
    expect(await Promise.all(ports.map(isFree))).to.deep.equal([true, true, true, true, true]);
  });

  it('are not free while somebody listens, and accept connections only then', async () => {
    const [port = 0] = await freePorts(1);
    expect(await accepts(port)).to.equal(false);

    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');

    expect(await isFree(port)).to.equal(false);
    expect(await accepts(port)).to.equal(true);
    server.close();
  });

  it('have their holder found in what lsof and ss print', () => {
    const ss = 'LISTEN 0 50 [::ffff:127.0.0.1]:8080 *:* users:(("java",pid=4711,fd=101))\n';

    expect(holderFromLsof('p4711\nf12\n')).to.equal('4711');
    expect(holderFromSs(ss)).to.equal('4711');
    expect(describeHolder('4711', 'java -jar firestore.jar\n')).to.equal('java -jar firestore.jar (process 4711)');
    expect(describeHolder('4711', 'x'.repeat(200))).to.have.length.below(110);
    expect(describeHolder('4711', '')).to.equal('process 4711');
  });

  it('that are taken are named with what they are for and who holds them', async () => {
    const [port = 0, spare = 0] = await freePorts(2);
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');

    const failure: unknown = await assertPortsFree({ firestore: port, hosting: spare }).catch((error: unknown) => error);

    expect(failure).to.be.instanceOf(ToolFailure);
    expect(String(failure))
      .to.match(new RegExp(`Port ${port} \\(firestore\\) is in use`))
      .and.not.contain(String(spare));
    expect(takenPort('auth', 9099, 'node (process 7)')).to.equal('Port 9099 (auth) is in use by node (process 7).');
    server.close();
  });

  it('have no known holder when the tools say nothing', () => {
    expect(holderFromLsof('')).to.equal(undefined);
    expect(holderFromSs('')).to.equal(undefined);
  });
});
