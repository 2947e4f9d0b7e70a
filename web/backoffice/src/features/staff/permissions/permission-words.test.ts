import { expect } from 'chai';
import { PERMISSIONS } from '../../../../../../contracts/permissions.ts';
import { permissionAreas } from './permission-words.ts';

describe('permissions by area', () => {
  it('hold every permission of the table, each once', () => {
    const shown = permissionAreas().flatMap(({ permissions }) => permissions);
    expect(shown.toSorted()).to.deep.equal(Object.keys(PERMISSIONS).toSorted());
  });

  it('name an area once', () => {
    const names = permissionAreas().map(({ area }) => area);
    expect(new Set(names).size).to.equal(names.length);
  });
});
