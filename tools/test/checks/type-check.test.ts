import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../root.ts';
import { readCompilerOutput } from './type-check.ts';

describe('what the compiler prints', () => {
  it('names the files of the project, libraries left out', () => {
    const stdout = [
      join(root, 'node_modules/zod/index.d.ts'),
      join(root, 'contracts/money.ts'),
      join(root, 'tools/test.ts'),
    ].join('\n');

    expect(readCompilerOutput(stdout)).to.deep.equal({
      files: [join(root, 'contracts/money.ts'), join(root, 'tools/test.ts')],
      failures: [],
    });
  });

  it('yields each error with its place', () => {
    const stdout = `contracts/money.ts(3,14): error TS2322: Type 'string' is not assignable.\n  more about it`;

    expect(readCompilerOutput(stdout).failures).to.deep.equal([
      { where: 'contracts/money.ts:3:14', what: "TS2322: Type 'string' is not assignable." },
    ]);
  });
});
