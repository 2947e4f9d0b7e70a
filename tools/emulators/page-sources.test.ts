import { expect } from 'chai';
import { readConfig } from './config.ts';
import { withEmulatorSources } from './page-sources.ts';

describe('pages on the emulators', () => {
  const config = readConfig();
  const onEmulators = withEmulatorSources(config, { auth: 9_099, firestore: 8_080 });

  it('may speak to the emulators as well', () => {
    const [policy = ''] = policiesOf(onEmulators);

    expect(policy).to.match(/; connect-src 'self' [^;]+ http:\/\/127\.0\.0\.1:9099 http:\/\/127\.0\.0\.1:8080;/);
    expect(policiesOf(config).join()).to.not.contain('127.0.0.1');
  });

  it('are told the same as in production in everything else', () => {
    const told = JSON.stringify(onEmulators).replaceAll(' http://127.0.0.1:9099 http://127.0.0.1:8080', '');

    expect(JSON.parse(told)).to.deep.equal(config);
  });
});

function policiesOf({ hosting }: ReturnType<typeof readConfig>): string[] {
  const headers = hosting.headers.flatMap((rule) => rule.headers);
  return headers.filter(({ key }) => key === 'Content-Security-Policy').map(({ value }) => value);
}
