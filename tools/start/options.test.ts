import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { ToolFailure } from '../failure.ts';
import { root } from '../root.ts';
import { readStartOptions } from './options.ts';

const kept = join(root, '.cartwright', 'data');

describe("the start's options", () => {
  it('keep the data and the speed of time unless asked otherwise', () => {
    expect(readStartOptions([])).to.deep.equal({ fresh: false, watch: false, clockSpeed: 1, ports: 'fixed', data: kept });
    expect(readStartOptions(['--fresh', '--watch', '--clock-speed', '60'])).to.deep.equal({
      fresh: true,
      watch: true,
      clockSpeed: 60,
      ports: 'fixed',
      data: kept,
    });
  });

  it('let a second shop stand beside the first, on ports and with data of its own', () => {
    expect(readStartOptions(['--ports', 'free', '--data', 'second'])).to.include({ ports: 'free', data: resolve('second') });
  });

  it('refuse what they do not know', () => {
    expect(() => readStartOptions(['--frehs'])).to.throw(ToolFailure, '--frehs');
    expect(() => readStartOptions(['--clock-speed', 'fast'])).to.throw(ToolFailure, 'fast');
    expect(() => readStartOptions(['--ports', '8080'])).to.throw(ToolFailure, '"8080"');
    expect(() => readStartOptions(['--clock-speed=0'])).to.throw(ToolFailure, '"0"');
    expect(() => readStartOptions(['--clock-speed=0.5'])).to.throw(ToolFailure, '"0.5"');
  });
});
