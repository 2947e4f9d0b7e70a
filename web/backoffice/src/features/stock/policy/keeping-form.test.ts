import { expect } from 'chai';
import type { Keeping } from '../stock-queries.ts';
import { type KeepingForm, keepingFormOf, readKeeping } from './keeping-form.ts';

const form = (over: Partial<KeepingForm> = {}): KeepingForm => ({
  kind: 'deny',
  limit: '',
  availableOn: '',
  threshold: '3',
  ...over,
});

describe('how a SKU is kept, as its form says it', () => {
  it('comes back as it was shown, for every policy', () => {
    const policies: Keeping['policy'][] = [
      { kind: 'deny' },
      { kind: 'unlimited' },
      { kind: 'backorder', limit: 20 },
      { kind: 'preorder', limit: 5, availableAt: '2026-12-24T00:00:00.000Z' },
    ];
    for (const policy of policies) {
      const keeping = { policy, lowStockThreshold: 7 };

      expect(readKeeping(keepingFormOf(keeping))).to.deep.equal({ keeping });
    }
  });

  it('is refused at the field that is wrong', () => {
    const fields = (over: Partial<KeepingForm>) => {
      const read = readKeeping(form(over));
      return 'faults' in read ? Object.keys(read.faults) : [];
    };

    expect(fields({ kind: 'backorder', limit: '0' })).to.deep.equal(['limit']);
    expect(fields({ kind: 'preorder', limit: 'x' })).to.deep.equal(['limit', 'availableOn']);
    expect(fields({ threshold: '-1' })).to.deep.equal(['threshold']);
  });
});
