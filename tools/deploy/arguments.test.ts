import { expect } from 'chai';
import { ToolFailure } from '../failure.ts';
import { readDeployArguments } from './arguments.ts';

describe('a deploy', () => {
  const read = (...args: string[]) => readDeployArguments(args, ['catalog', 'orders']);

  it('goes nowhere unless a project is named', () => {
    expect(() => read()).to.throw(ToolFailure, 'No project');
    expect(() => read('--only', 'orders')).to.throw(ToolFailure, 'No project');
  });

  it('refuses a project of the emulators', () => {
    expect(() => read('--project', 'demo-cartwright')).to.throw(ToolFailure, 'demo-cartwright');
  });

  it('takes everything there is, or the services and targets that are named', () => {
    expect(read('--project', 'my-shop').cliArgs).to.deep.equal(['deploy', '--project', 'my-shop']);
    expect(read('-P', 'my-shop', '--only', 'orders, firestore:rules').cliArgs).to.deep.equal([
      'deploy',
      '--project',
      'my-shop',
      '--only',
      'functions:orders,firestore:rules',
    ]);
  });

  it('hands a dry run on', () => {
    expect(read('--project', 'my-shop', '--dry-run').cliArgs).to.include('--dry-run');
  });

  it('refuses what it does not know, before anything is built', () => {
    expect(() => read('--project', 'my-shop', '--only', 'order')).to.throw(ToolFailure, '"order"');
    expect(() => read('--project', 'my-shop', '--everything')).to.throw(ToolFailure, '--everything');
  });
});
