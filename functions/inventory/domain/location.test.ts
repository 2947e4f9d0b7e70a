import { expect } from 'chai';
import { Rejection } from '../../../contracts/rejection.ts';
import { asSeen, assertForgettable, assertTakesStock, changedLocation } from './location.ts';

const NOW = '2026-11-24T09:01:00.000Z';
const open = { id: 'main', name: 'Main', version: 3 };
const closed = { ...open, closedAt: '2026-11-24T09:00:00.000Z' };
const codeOf = (act: () => void) => {
  try {
    act();
  } catch (error) {
    return error instanceof Rejection ? (error.details['reason'] ?? error.code) : error;
  }
  return undefined;
};

describe('a location', () => {
  it('takes stock while it is open; a closed one lets what lies there be counted out', () => {
    expect(codeOf(() => assertTakesStock(open, 'main', true))).to.equal(undefined);
    expect(codeOf(() => assertTakesStock(closed, 'main', true))).to.equal('location_closed');
    expect(codeOf(() => assertTakesStock(closed, 'main', false))).to.equal(undefined);
    expect(codeOf(() => assertTakesStock(undefined, 'main', false))).to.equal('unknown_location');
  });

  it('is changed only as it was seen', () => {
    expect(codeOf(() => asSeen(open, 'main', 2))).to.equal('precondition_failed');
    expect(codeOf(() => asSeen(undefined, 'main', 2))).to.equal('not_found');
    expect(asSeen(open, 'main', 3)).to.equal(open);
  });

  it('keeps the time of its closing until it is opened again', () => {
    expect(changedLocation(open, { closed: true }, NOW)).to.deep.equal({ ...open, closedAt: NOW, version: 4 });
    expect(changedLocation(closed, { closed: true, name: 'Old' }, NOW)).to.deep.equal({ ...closed, name: 'Old', version: 4 });
    expect(changedLocation(closed, { closed: false }, NOW)).to.deep.equal({ ...open, version: 4 });
  });

  it('is forgotten only when closed for a minute and unused', () => {
    expect(codeOf(() => assertForgettable(open, false, NOW))).to.equal('it_is_open');
    expect(codeOf(() => assertForgettable({ ...closed, closedAt: '2026-11-24T09:00:00.001Z' }, false, NOW))).to.equal(
      'it_was_closed_just_now',
    );
    expect(codeOf(() => assertForgettable(closed, true, NOW))).to.equal('stock_is_kept_there');
    expect(codeOf(() => assertForgettable(closed, false, NOW))).to.equal(undefined);
  });
});
