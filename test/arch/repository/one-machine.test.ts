import { homedir, hostname } from 'node:os';
import { expect } from 'chai';
import { root } from '../../../tools/root.ts';
import { read, repositoryFiles } from './files.ts';

const readable = /[.](ts|tsx|mjs|json|jsonc|md|rules|html|css|csv|yml|yaml|sh|env)$|(^|[/])[^/.]+$|(^|[/])[.][^/]+$/;

describe('the repository', () => {
  const here = [`${root}/`, `${homedir()}/`, ...(hostname().length > 8 ? [hostname()] : [])];

  it('speaks of no path or host of the machine it was written on', () => {
    const found = repositoryFiles()
      .filter((path) => readable.test(path))
      .flatMap((path) => leaks(read(path), here).map((leak) => `${path}: ${leak}`));

    expect(found).to.deep.equal([]);
  });

  it('would be caught if it did', () => {
    const home = ['', 'home', 'ann'].join('/');

    expect(leaks(`see ${home}/shop/a.ts`, [])).to.deep.equal([`${home}/`]);
    expect(leaks(resolved('npm.example.com'), [])).to.have.length(1);
    expect(leaks('look in /srv/shop/tools', ['/srv/shop/'])).to.deep.equal(['/srv/shop/']);
    expect(
      leaks('"resolved": "https://registry.npmjs.org/x/-/x-1.0.0.tgz", GET /v1/me, ~/.config', ['/srv/shop/']),
    ).to.deep.equal([]);
  });
});

function resolved(host: string): string {
  return JSON.stringify({ resolved: `https://${host}/x.tgz` }).replace(':', ': ');
}

function leaks(text: string, here: readonly string[]): string[] {
  const homes = [...text.matchAll(/\/(home|Users)\/\w+\/|\b[A-Z]:\\Users\\\w+/g)].map(([path]) => path);
  const registries = [...text.matchAll(/"resolved": "https?:\/\/(?!registry[.]npmjs[.]org\/)[^"]*/g)].map(([url]) => url);
  return [...homes, ...registries, ...here.filter((path) => text.includes(path))];
}
