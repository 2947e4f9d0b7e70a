import { expect } from 'chai';
import { type Plan, planStages, stageNames } from './plan.ts';

const nothing = () => Promise.resolve({});
const preparation = { nothing, build: nothing, emulators: nothing, shop: nothing, browser: nothing };

describe('the plan of a test run', () => {
  it('for one stage holds that stage alone', () => {
    expect(names(planStages({ stages: ['lint'], files: [] }, preparation))).to.deep.equal(['lint']);
  });

  it('for a test file holds its suite and no stage that looks at everything', () => {
    expect(names(planStages({ stages: [], files: ['tools/test/plan'] }, preparation))).to.deep.equal(['unit']);
  });

  it('for everything holds every check, and what needs emulators comes after the rest', () => {
    const { together, inTurn } = planStages({ stages: [], files: [] }, preparation);

    expect(together.map(({ name }) => name)).to.include.members([
      'types',
      'lint',
      'formatting',
      'dead code',
      'unit',
      'architecture',
    ]);
    expect(together.map(({ name }) => name)).not.to.include.members(['services']);
    expect(inTurn.at(-1)?.name).to.equal('indexes');
    expect([...stageNames, 'indexes']).to.include.members(names({ together, inTurn }));
  });

  it('for a stage whose suite has no file keeps it, so that it fails', () => {
    expect(names(planStages({ stages: ['unit'], files: ['no/such/file'] }, preparation))).to.deep.equal(['unit']);
  });
});

function names({ together, inTurn }: Plan): string[] {
  return [...together, ...inTurn].map(({ name }) => name);
}
