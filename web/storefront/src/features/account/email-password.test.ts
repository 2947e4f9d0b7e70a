import { expect } from 'chai';
import { emailPasswordSchema, type EmailPasswordValues, type Way } from './email-password.ts';

function faults(way: Way, typed: Partial<EmailPasswordValues>): string[] {
  const result = emailPasswordSchema[way].safeParse({ email: '', password: '', displayName: '', ...typed });
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}

describe('the forms for signing in', () => {
  it('take an address with spaces around it', () => {
    expect(faults('signIn', { email: ' ada@example.com ', password: 'x' })).to.deep.equal([]);
  });

  it('ask for what they need and no more', () => {
    expect(faults('signIn', {})).to.deep.equal(['email', 'password']);
    expect(faults('reset', { email: 'ada' })).to.deep.equal(['email']);
    expect(faults('reset', { email: 'ada@example.com' })).to.deep.equal([]);
  });

  it('want six characters of a new password', () => {
    expect(faults('signUp', { email: 'ada@example.com', password: '12345' })).to.deep.equal(['password']);
    expect(faults('signUp', { email: 'ada@example.com', password: '123456' })).to.deep.equal([]);
  });
});
