import { parseArgs } from 'node:util';
import { startSandbox } from './start-sandbox.ts';

const USAGE = `Sandbox payment provider
  --port <n>              5080 by default; 0 takes a free one
  --data <file>           keeps the state there
  --secret-key <key>      or SANDBOX_SECRET_KEY; by default sk_sandbox_demo
  --webhook-secret <key>  or SANDBOX_WEBHOOK_SECRET; by default whsec_sandbox_demo
  --quiet                 prints the address and nothing else`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5080' },
    data: { type: 'string' },
    'secret-key': { type: 'string', default: process.env['SANDBOX_SECRET_KEY'] ?? 'sk_sandbox_demo' },
    'webhook-secret': {
      type: 'string',
      default: process.env['SANDBOX_WEBHOOK_SECRET'] ?? 'whsec_sandbox_demo',
    },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(USAGE);
} else {
  try {
    const { url, stop } = await startSandbox({
      port: Number(values.port),
      ...(values.data === undefined ? {} : { dataFile: values.data }),
      secretKey: values['secret-key'],
      webhookSecret: values['webhook-secret'],
      ...(values.quiet ? {} : { log: (line: string) => console.log(line) }),
    });
    console.log(`Sandbox payments listen at ${url}`);
    const leave = (): void => {
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once('SIGINT', leave);
    process.once('SIGTERM', leave);
  } catch (error) {
    const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(inUse ? `Port ${values.port} is in use; choose another with --port.` : String(error));
    process.exitCode = 1;
  }
}
