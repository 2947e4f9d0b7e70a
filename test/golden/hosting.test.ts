import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../tools/root.ts';
import { headersOf, hosting, rewriteOf } from '../support/platform/hosting.ts';

const PAGES = ['/', '/index.html', '/p/a-mug', '/search', '/checkout', '/backoffice', '/backoffice/', '/backoffice/orders/x'];
const ASSETS = ['/assets/main-Bx7a.js', '/backoffice/assets/orders-Cq1.js'];
const APIS = ['/v1/me', '/v1/orders/x/cancel', '/catalog/manifest.json'];
const EVERYWHERE = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(self), usb=()',
  'cross-origin-opener-policy': 'same-origin-allow-popups',
};
// Scripts come from files of the shop, from where Google keeps those of its sign-in window, and one stands in each page: what runs before the first paint. A style element may be made by a script: the one that holds the page still behind a dialog is measured.
const beforePaint = createHash('sha256')
  .update(readFileSync(join(root, 'web', 'design', 'before-paint.js')))
  .digest('base64');
const POLICY = {
  'default-src': "'self'",
  'script-src': `'self' 'sha256-${beforePaint}' https://apis.google.com/js/ https://apis.google.com/_/scs/`,
  'style-src': "'self'",
  'style-src-elem': "'self' 'unsafe-inline'",
  'img-src': "'self' data: https:",
  'font-src': "'self'",
  'connect-src':
    "'self' https://identitytoolkit.googleapis.com https://securetoken.googleapis.com https://firestore.googleapis.com",
  'frame-src': "'self' https://*.firebaseapp.com",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self' https:",
  'frame-ancestors': "'none'",
};

describe('Hosting', () => {
  it('guards every answer', () => {
    for (const path of [...PAGES, ...ASSETS, ...APIS, '/media/mug.svg', '/sw.js'])
      expect(headersOf(path), path).to.include(EVERYWHERE);
  });

  it('tells pages what they may load and speak to, and leaves functions their own narrower word', () => {
    for (const path of [...PAGES, ...ASSETS, '/media/mug.svg'])
      expect(directivesOf(headersOf(path)['content-security-policy'] ?? ''), path).to.deep.equal(POLICY);
    for (const path of APIS) expect(headersOf(path), path).to.not.have.any.keys('content-security-policy', 'cache-control');
  });

  it('lets browsers keep what is named by its content for good, pictures for a day, and asks for pages anew', () => {
    const cached = (path: string) => headersOf(path)['cache-control'];

    for (const path of [...PAGES, '/sw.js', '/robots.txt']) expect(cached(path), path).to.equal('no-cache');
    for (const path of ASSETS) expect(cached(path), path).to.equal('public, max-age=31536000, immutable');
    expect(cached('/media/mug.svg')).to.equal('public, max-age=86400, stale-while-revalidate=604800');
  });

  it('answers every address with the app it belongs to, and what an app lost with nothing', () => {
    const page = (path: string) => rewriteOf(path)?.destination;

    for (const path of PAGES)
      expect(page(path), path).to.equal(path.startsWith('/backoffice') ? '/backoffice/index.html' : '/index.html');
    for (const path of [...ASSETS, '/media/none.svg']) expect(rewriteOf(path), path).to.equal(undefined);
    for (const path of APIS) expect(rewriteOf(path)?.function, path).to.be.an('object');
  });

  it('serves what the build made', () => {
    expect(hosting()).to.include({ public: 'dist/hosting' });
    expect(hosting()).to.have.deep.property('predeploy', ['npm run build']);
  });
});

function directivesOf(policy: string): Record<string, string> {
  return Object.fromEntries(policy.split('; ').map((text) => text.split(/ (.*)/, 2) as [string, string]));
}
