import { expect } from 'chai';
import { errorLines } from './error-lines.ts';

describe('the error of a dead letter', () => {
  it('is read when it is a list of what a schema found', () => {
    const issues = [
      { origin: 'number', code: 'too_small', minimum: 1, inclusive: true, path: ['lines', 'MUG'], message: 'Invalid input' },
      { path: [], message: 'Unknown key' },
    ];
    expect(errorLines(JSON.stringify(issues, undefined, 2))).to.deep.equal([
      'lines.MUG: Invalid input (too_small, origin: number, minimum: 1, inclusive: true)',
      'the whole: Unknown key',
    ]);
  });

  it('stays as it is otherwise, line by line', () => {
    expect(errorLines('There is no order for this event.')).to.deep.equal(['There is no order for this event.']);
    expect(errorLines('one\ntwo')).to.deep.equal(['one', 'two']);
    for (const text of ['[]', '[1]', '{"path":[],"message":"x"}', '[{"message":"x"}]'])
      expect(errorLines(text)).to.deep.equal([text]);
  });
});
