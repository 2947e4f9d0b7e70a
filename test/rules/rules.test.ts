import type { RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { expect } from 'chai';
import { describeCarts } from './cart-probes.ts';
import { firestoreHost, rulesEnvironment } from '../support/rules-environment.ts';
import { describeProbes } from './probe-matrix.ts';
import { describeLiveQueries } from './live-queries.ts';
import { undecided } from './rule-coverage.ts';

// One file, because coverage is counted over all of it, at its end.
describe('the security rules', () => {
  let environment: RulesTestEnvironment;

  before(async () => {
    environment = await rulesEnvironment();
  });
  after(() => environment.cleanup());

  describe('probed', () => describeProbes(() => environment));
  describe('for a cart', () => describeCarts(() => environment));

  describe('for a back office', () => describeLiveQueries(() => environment));

  describe('as a whole', () => {
    it('have no expression that was not seen to say both yes and no', async () => {
      const { host, port } = firestoreHost();
      expect(await undecided(`${host}:${port}`)).to.deep.equal([]);
    });
  });
});
