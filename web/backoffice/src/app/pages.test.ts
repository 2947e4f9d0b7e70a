import { expect } from 'chai';
import { allows, type Permission, type StaffRole } from '../../../../contracts/permissions.ts';
import { placeOf, PLACES, placesFor } from './pages.ts';
import { ROUTE_NAMES } from './router.ts';
import { SCREENS } from './screens.ts';

describe('the navigation of the back office', () => {
  const menuOf = (role: StaffRole) =>
    placesFor((permission: Permission) => allows(role, permission)).flatMap(({ places }) => places.map(({ title }) => title));

  it('shows the owner everything', () => {
    expect(menuOf('owner')).to.deep.equal(PLACES.flatMap(({ places }) => places.map(({ title }) => title)));
  });

  it('shows each role what it may see, and nothing else', () => {
    const everybody = ['Products', 'Categories', 'Markets', 'Words', 'Stock', 'Locations'];
    expect(menuOf('catalog')).to.have.members(['Today', ...everybody, 'Imports']);
    expect(menuOf('fulfilment')).to.have.members(['Today', ...everybody, 'Orders']);
    expect(menuOf('support')).to.have.members(['Today', ...everybody, 'Orders', 'Customers']);
    expect(menuOf('finance')).to.have.members(['Today', ...everybody, 'Orders', 'Audit log']);
  });

  it('has a place and a page for every address', () => {
    for (const name of ROUTE_NAMES) {
      expect(placeOf(name), `place of ${name}`).to.not.be.undefined;
      expect(SCREENS[name], `page of ${name}`).to.not.be.undefined;
    }
  });

  it('gives no key to two places', () => {
    const keys = PLACES.flatMap(({ places }) => places.map(({ key }) => key));
    expect(new Set(keys).size).to.equal(keys.length);
  });
});
