import { expect } from 'chai';
import { reason } from './suite-process.ts';

describe('why the emulators did not start', () => {
  const ready = ['i  emulators: Starting emulators: functions', '✔  All emulators ready!', ''];

  it('is what the CLI marked as an error, although it calls itself ready', () => {
    const failed = '⬢  functions: Failed to load function definition from source: no such folder';

    expect(reason([...ready.slice(0, 1), failed, ...ready.slice(1)])).to.equal(failed);
  });

  it('is everything from the word "Error" on', () => {
    expect(reason(['i  starting', '', 'Error: Could not load config', '  at line 3', ''])).to.equal(
      'Error: Could not load config\n  at line 3',
    );
  });

  it('is the last that was said when nothing looks like an error', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`);

    expect(reason(lines).split('\n')).to.deep.equal(lines.slice(-8));
  });
});
