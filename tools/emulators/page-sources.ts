/** The part of a configuration that says with which headers Hosting answers. */
export interface WithHeaders {
  readonly hosting: {
    readonly headers: ReadonlyArray<{
      readonly source: string;
      readonly headers: ReadonlyArray<{ readonly key: string; readonly value: string }>;
    }>;
  };
}

interface EmulatorPorts {
  readonly auth: number;
  readonly firestore: number;
}

const policy = 'Content-Security-Policy';

/** The same configuration with pages that may also speak to these emulators; in production they speak to Google instead. */
export function withEmulatorSources<T extends WithHeaders>(config: T, { auth, firestore }: EmulatorPorts): T {
  const emulators = [auth, firestore].map((port) => `http://127.0.0.1:${port}`).join(' ');
  const loosen = (value: string) => value.replace(/(?<=^|; )connect-src [^;]+/, (found) => `${found} ${emulators}`);
  const headers = config.hosting.headers.map((rule) => ({
    ...rule,
    headers: rule.headers.map(({ key, value }) => ({ key, value: key === policy ? loosen(value) : value })),
  }));
  return { ...config, hosting: { ...config.hosting, headers } };
}
