import { globSync } from 'node:fs';
import { expect } from 'chai';
import { root } from '../../../tools/root.ts';
import { read, repositoryFiles } from './files.ts';

const rooms = ['domain', 'commands', 'events', 'queries', 'schedules', 'store', 'providers'];
const door = /^(README[.]md|package[.]json|(index|ports|params|participant|wiring(-[a-z-]+)?)[.]ts|[.]env([.][a-z-]+)?)$/;
const questions = {
  Owns: /owns/i,
  Commands: /commands/i,
  'Events out': /events out/i,
  'Events in': /events in/i,
  State: /state/i,
  Failure: /fail/i,
};
const services = globSync('functions/*/package.json', { cwd: root }).map((path) => path.split('/')[1] ?? '');

describe('a service', () => {
  const files = repositoryFiles();

  for (const service of services) {
    it(`(${service}) has only the rooms that every service has`, () => {
      expect(strangers(files.filter((path) => path.startsWith(`functions/${service}/`)))).to.deep.equal([]);
    });

    it(`(${service}) explains itself in a README of 60 lines`, () => {
      const path = `functions/${service}/README.md`;

      expect(files).to.include(path);
      expect(missing(read(path))).to.deep.equal([]);
    });
  }

  it('with a room of its own kind is found', () => {
    expect(strangers(['functions/orders/helpers/x.ts', 'functions/orders/x.ts', 'functions/orders/domain/x.ts'])).to.deep.equal([
      'functions/orders/helpers/x.ts',
      'functions/orders/x.ts',
    ]);
  });

  it('whose README leaves a question open, or goes on for too long, is found', () => {
    const whole = Object.keys(questions).map((question) => `## ${question}`);

    expect(missing(whole.join('\n\n'))).to.deep.equal([]);
    expect(missing(whole.slice(1).join('\n'))).to.deep.equal(['no heading for: Owns']);
    expect(missing(`${whole.join('\n')}${'\nmore'.repeat(60)}`)).to.deep.equal([`${whole.length + 60} lines`]);
  });
});

function strangers(paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const [, , room, ...rest] = path.split('/');
    return rest.length === 0 ? !door.test(room ?? '') : !rooms.includes(room ?? '');
  });
}

function missing(readme: string): string[] {
  const lines = readme.trimEnd().split('\n');
  const headings = lines.filter((line) => line.startsWith('## '));
  const open = Object.entries(questions).filter(([, pattern]) => !headings.some((heading) => pattern.test(heading)));
  return [...open.map(([question]) => `no heading for: ${question}`), ...(lines.length > 60 ? [`${lines.length} lines`] : [])];
}
