import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { REJECTION_CODES, Rejection } from '../../../contracts/rejection.ts';
import { problemResponse, STATUS } from './problem.ts';

const documented = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8')
  .split('\n')
  .map((row) => /^\| `(\w+)` \| (\d+) \| (.+) \| (.+) \|$/.exec(row))
  .filter((row) => row !== null);

describe('docs/errors.md', () => {
  it('explains every code once, and no other', () => {
    const codes = documented.map(([, code]) => code);
    expect(codes).to.have.members(Object.keys(REJECTION_CODES));
  });

  it('tells each status as it is answered', () => {
    for (const [, code = '', status] of documented) {
      expect(Number(status), code).to.equal(STATUS[code as keyof typeof STATUS]);
    }
  });
});

describe('a problem', () => {
  it('names the methods that a wrong method should have been', () => {
    const response = problemResponse(new Rejection('method_not_allowed', 'No.', { allow: ['GET', 'HEAD'] }), 'c');
    expect(response.headers.get('allow')).to.equal('GET, HEAD');
  });

  it('says when to come back where a repeat may do better, and only then', () => {
    const retryAfter = (code: keyof typeof STATUS): string | null =>
      problemResponse(new Rejection(code, 'No.'), 'c').headers.get('retry-after');
    expect(retryAfter('contention')).to.equal('1');
    expect(retryAfter('deadline_exceeded')).to.equal('1');
    expect(retryAfter('not_ready')).to.equal('15');
    expect(retryAfter('internal')).to.equal(null);
  });

  it('challenges whoever brings no credential otherwise than whoever brings a bad one', () => {
    const challenge = (code: keyof typeof STATUS): string | null =>
      problemResponse(new Rejection(code, 'No.'), 'c').headers.get('www-authenticate');
    expect(challenge('unauthenticated')).to.equal('Bearer realm="cartwright"');
    expect(challenge('token_revoked')).to.equal('Bearer realm="cartwright", error="invalid_token"');
    expect(challenge('forbidden')).to.equal(null);
  });
});
