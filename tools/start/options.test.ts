import { expect } from 'chai';
import { ToolFailure } from '../failure.ts';
import { readStartOptions } from './options.ts';

describe("the start's options", () => {
  it('keep the data and the speed of time unless asked otherwise', () => {
    expect(readStartOptions([])).to.deep.equal({ fresh: false, watch: false, clockSpeed: 1 });
    expect(readStartOptions(['--fresh', '--watch', '--clock-speed', '60'])).to.deep.equal({
      fresh: true,
      watch: true,
      clockSpeed: 60,
    });
  });

  it('refuse what they do not know', () => {
    expect(() => readStartOptions(['--frehs'])).to.throw(ToolFailure, '--frehs');
    expect(() => readStartOptions(['--clock-speed', 'fast'])).to.throw(ToolFailure, 'fast');
    expect(() => readStartOptions(['--clock-speed=0'])).to.throw(ToolFailure, '"0"');
  });
});
