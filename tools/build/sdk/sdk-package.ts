import type { RootPackage } from '../codebase-package.ts';

/** The package.json of the built SDK: its types name zod's, and Firebase is the app's own. */
export function sdkPackage(root: RootPackage & { readonly license?: string }): string {
  const versionOf = (name: string): string => {
    const version = root.dependencies[name];
    if (version === undefined) throw new Error(`The SDK needs "${name}", which the root package.json does not name`);
    return version;
  };
  const [firebase = ''] = versionOf('firebase').split('.');
  const manifest = {
    name: '@cartwright/sdk',
    version: root.version,
    license: root.license,
    type: 'module',
    sideEffects: false,
    exports: { '.': { types: './types/sdk/shop.d.ts', default: './shop.js' }, './package.json': './package.json' },
    dependencies: { zod: versionOf('zod') },
    peerDependencies: { firebase: `^${firebase}` },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
