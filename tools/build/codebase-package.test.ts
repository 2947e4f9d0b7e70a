import { expect } from 'chai';
import { codebasePackage } from './codebase-package.ts';

describe("a codebase's package.json", () => {
  const pins = { 'firebase-functions': '7.4.0', 'firebase-admin': '14.5.1', hono: '4.0.0' };

  it('declares the runtime packages with the exact pins of the root, and nothing that is bundled', () => {
    const written: unknown = JSON.parse(codebasePackage('orders', { version: '1.2.3', dependencies: pins }));

    expect(written).to.deep.equal({
      name: 'cartwright-orders',
      version: '1.2.3',
      private: true,
      type: 'module',
      main: 'index.js',
      engines: { node: '24' },
      dependencies: { 'firebase-functions': '7.4.0', 'firebase-admin': '14.5.1' },
    });
  });

  it('refuses a pin that is a range or missing, since two deploys could then differ', () => {
    const ranged = { ...pins, 'firebase-admin': '^14.5.1' };

    expect(() => codebasePackage('orders', { version: '1.0.0', dependencies: ranged })).to.throw('firebase-admin');
    expect(() => codebasePackage('orders', { version: '1.0.0', dependencies: {} })).to.throw('firebase-functions');
  });
});
