// Who may import whom. Each rule has a planted violation in test/arch that shows it can fail.
// A menu's wiring may be told apart by what it wires: wiring-published.ts.
const menu = '(index|wiring[a-z-]*)[.]ts$';
const tests = '[.](test|fixture)[.]tsx?$';
const npm = 'node_modules/';
const useCases = '(commands|events|queries|schedules)/';
const pure = '^(contracts|pricing|search)/';
const service = '^functions/(?!kit/)([^/]+)';

/** Everything a room imports must match one of `may`; what stands beside the code to test it is free of the room's rule. */
function room(name, comment, from, may) {
  return { name, comment, severity: 'error', from: { path: from, pathNot: tests }, to: { pathNot: may } };
}

/** Nothing in `from` imports anything in `to`. */
function never(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to: typeof to === 'string' ? { path: to } : to };
}

export default {
  forbidden: [
    room('contracts-say-only', 'Contracts are read by every client: zod, the ISO 4217 table and nothing else.', '^contracts/', [
      '^contracts/',
      `${npm}zod/`,
      `${npm}dinero[.]js/dist/(esm/)?currencies/`,
    ]),
    room('pricing-is-pure', 'The same code runs in browser and function.', '^pricing/', ['^pricing/', '^contracts/']),
    room('search-is-pure', 'The same index answers in browser and function.', '^search/', ['^search/', '^contracts/']),
    room(
      'domain-is-pure',
      'A domain decides from what it is given: no Node, SDK, kit, port, store or clock.',
      `${service}/domain/`,
      ['^functions/$1/domain/', pure],
    ),
    {
      ...room('use-cases-know-ports', 'A use case gets the world through its ports.', `${service}/${useCases}`, [
        `^functions/$1/(${useCases}|domain/|ports[.]ts$)`,
        // How a sweep goes through what it finds; it knows nothing of the world.
        '^functions/kit/sweeps/each[.]ts$',
        pure,
      ]),
      from: { path: `${service}/${useCases}`, pathNot: [tests, '^functions/gateway/'] },
    },
    {
      name: 'ports-are-types',
      comment: 'Who imports a value from ports.ts depends on how it is done, not on what is needed.',
      severity: 'error',
      from: { path: `${service}/${useCases}` },
      to: { path: '^functions/$1/ports[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    room('ports-name-needs', 'Ports are said in the words of domain and contracts.', `${service}/ports[.]ts$`, [
      '^functions/$1/domain/',
      pure,
    ]),
    never(
      'stores-decide-nothing',
      'Stores and providers serve use cases and know none.',
      { path: `${service}/((store|providers)/|participant[.]ts$)`, pathNot: tests },
      `^(functions/$1/(${useCases}|${menu})|pricing/)`,
    ),
    room('menus-wire-their-own', 'index.ts and wiring.ts put their own service together.', `${service}/${menu}`, [
      '^functions/$1/',
      '^functions/kit/',
      '^contracts/',
      '^functions/[^/]+/(participant|params)[.]ts$',
    ]),
    room('params-are-settings', 'params.ts only declares what a deployment sets.', `${service}/params[.]ts$`, [
      `${npm}firebase-functions/.*/params/`,
      '^functions/kit/params[.]ts$',
    ]),
    never(
      'kit-knows-no-service',
      'The kit is plumbing below all services.',
      { path: '^functions/kit/' },
      '^(functions/(?!kit/)|pricing/|search/|sdk/|web/)',
    ),
    never(
      'services-meet-at-participants',
      'A service reaches another by its events or, inside one commit, through its participant.ts.',
      { path: `${service}/`, pathNot: '^functions/gateway/' },
      { path: '^functions/(?!$1/|kit/)', pathNot: '^functions/[^/]+/(participant|params)[.]ts$' },
    ),
    never(
      'menus-declare-what-they-set',
      "A service that opens another's door in its own process is given the same settings: its index.ts declares them, nothing else reads them.",
      { path: `${service}/`, pathNot: `${service}/index[.]ts$` },
      '^functions/(?!$1/|kit/)[^/]+/params[.]ts$',
    ),
    never(
      'participants-join-commits',
      'Only the store that commits, and the menu that wires it, open the door to another service.',
      { path: `${service}/`, pathNot: [`^functions/[^/]+/${menu}`, '^functions/orders/store/'] },
      '^functions/(?!$1/)[^/]+/participant[.]ts$',
    ),
    never(
      'orders-join-three',
      'A sale spans stock, payment and catalogue, nothing else.',
      { path: '^functions/orders/' },
      '^functions/(?!(orders|inventory|payments|catalog)/)[^/]+/participant[.]ts$',
    ),
    never(
      'gateway-translates',
      'The gateway speaks to what other services can do, never to how they keep it.',
      { path: '^functions/gateway/' },
      { path: '^functions/(?!gateway/|kit/)', pathNot: '^functions/[^/]+/((commands|queries)/|ports[.]ts$)' },
    ),
    room('sdk-is-a-client', 'The SDK knows what is said, not who answers, and runs where there is no page.', '^sdk/', [
      '^(sdk|contracts|pricing|search)/',
      `${npm}(@firebase|firebase)/`,
    ]),
    never('web-is-a-client', 'Pages know the SDK, not who answers.', { path: '^web/' }, '^functions/'),
    never(
      'design-knows-no-app',
      'What both apps look like is made for neither.',
      { path: '^web/design/' },
      '^web/(storefront|backoffice)/',
    ),
    never(
      'apps-are-strangers',
      'The two apps are built, loaded and changed apart; what both want stands in web/design.',
      { path: '^web/(storefront|backoffice)/' },
      { path: '^web/(storefront|backoffice)/', pathNot: '^web/$1/' },
    ),
    never(
      'firebase-comes-later',
      'A catalogue page paints without the Firebase SDKs: the storefront loads them by import(), or the SDK does.',
      { path: '^web/(storefront|design)/', pathNot: tests },
      { path: `${npm}(@?firebase)/`, dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    never(
      'tests-use-the-front-door',
      'What a test under test/ knows of a service is what any client knows.',
      { path: '^test/' },
      '^functions/',
    ),
    never(
      'tests-borrow-from-support',
      'Emulators, bundles and the sandbox come to tests through test/support.',
      { path: '^test/(rules|services|contracts|journeys|browser)/' },
      '^(tools|bench|examples)/',
    ),
    never(
      'shipped-code-knows-no-tools',
      'What is deployed stands without the workshop.',
      { path: '^(contracts|pricing|search|functions|sdk|web)/', pathNot: tests },
      '^(test|tools|bench|examples)/',
    ),
    never(
      'nothing-imports-tests',
      'A test is no library; what tests and benchmarks share is a fixture.',
      { pathNot: [tests, '^bench/'] },
      tests,
    ),
    {
      name: 'shipped-code-ships-its-packages',
      comment: 'A package that is only there for development is not there in production.',
      severity: 'error',
      from: {
        path: '^(contracts|pricing|search|functions|sdk|web)/',
        pathNot: [tests, '^web/(vite-app|before-paint|[a-z]+/vite[.]config)[.]ts$'],
      },
      to: { dependencyTypes: ['npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'no-circular', comment: 'Two files in a circle are one file.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      comment: 'An import must lead somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    // Type-only imports count too: a type from the wrong room is the first thread to it.
    tsPreCompilationDeps: true,
    // A service's package.json is only its deploy manifest; what it uses stands in the root's.
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
