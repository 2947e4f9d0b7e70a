/** The part of the root package.json that a codebase inherits. */
export interface RootPackage {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

// The runtime resolves these two by name even though the bundle holds them.
const declared = ['firebase-functions', 'firebase-admin'];

/** The package.json of one deployable codebase, with the root's exact pins; throws when a pin is missing. */
export function codebasePackage(service: string, rootPackage: RootPackage): string {
  const dependencies = Object.fromEntries(declared.map((name) => [name, exactPin(name, rootPackage)]));
  const content = {
    name: `cartwright-${service}`,
    version: rootPackage.version,
    private: true,
    type: 'module',
    main: 'index.js',
    engines: { node: '24' },
    dependencies,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function exactPin(name: string, { dependencies }: RootPackage): string {
  const pin = dependencies[name];
  if (pin === undefined || !/^\d/.test(pin)) throw new Error(`package.json must pin ${name} to one exact version`);
  return pin;
}
