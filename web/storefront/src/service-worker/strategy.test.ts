import { expect } from 'chai';
import { strategyFor } from './strategy.ts';

const SHOP = 'https://shop.example';
const of = (path: string, asked: Partial<Pick<Request, 'method' | 'mode'>> = {}) =>
  strategyFor({ method: 'GET', mode: 'cors', ...asked, url: new URL(path, SHOP).href }, SHOP);

describe('what a page asks for offline', () => {
  it('is the frame for every address of the shop, and nothing for those of the back office', () => {
    expect(of('/c/kitchen?sort=newest', { mode: 'navigate' })).to.equal('page');
    expect(of('/backoffice/orders', { mode: 'navigate' })).to.equal('network');
    expect(of('/backoffice', { mode: 'navigate' })).to.equal('network');
  });

  it('is kept when it is of the catalogue, a picture or the app', () => {
    expect(of('/catalog/manifest.json')).to.equal('manifest');
    expect(of('/catalog/64f6c1796500db3c2427c099.json')).to.equal('catalogue');
    expect(of('/media/bench-plane.svg')).to.equal('picture');
    expect(of('/assets/index-abc.js')).to.equal('shell');
  });

  it('is never kept when it is said to one person, changes something, or comes from elsewhere', () => {
    expect(of('/v1/me')).to.equal('network');
    expect(of('/__/firebase/init.json')).to.equal('network');
    expect(of('/catalog/manifest.json', { method: 'POST' })).to.equal('network');
    expect(of('https://firestore.googleapis.com/media/x')).to.equal('network');
    expect(of('/sw.js')).to.equal('network');
  });
});
