import { RULES_PROJECT } from '../support/rules-environment.ts';

interface Node {
  readonly sourcePosition: {
    readonly line: number;
    readonly column: number;
    readonly currentOffset: number;
    readonly endOffset: number;
  };
  readonly values?: readonly { readonly value: { readonly boolValue?: boolean }; readonly count: number }[];
  readonly children?: readonly Node[];
}
interface Coverage {
  readonly rules: { readonly files: readonly { readonly content: string }[] };
  readonly report: readonly Node[];
}

/** Every expression of the rules that decides yes or no, and was never seen to decide one of the two; each with its line and text. */
export async function undecided(emulator: string): Promise<string[]> {
  const answer = await fetch(`http://${emulator}/emulator/v1/projects/${RULES_PROJECT}:ruleCoverage`);
  const { rules, report } = (await answer.json()) as Coverage;
  const text = rules.files[0]?.content ?? '';
  // A function is reported once for each place that calls it: what counts is each expression, wherever it was called from.
  const seen = new Map<string, Set<boolean | undefined>>();
  const visit = ({ sourcePosition: at, values = [], children = [] }: Node): void => {
    const name = `${at.line}:${at.column} ${text.slice(at.currentOffset, at.endOffset)}`;
    const decided = values.filter(({ count }) => count > 0).map(({ value }) => value.boolValue);
    seen.set(name, new Set([...(seen.get(name) ?? []), ...decided]));
    children.forEach(visit);
  };
  report.forEach(visit);
  return [...seen].filter(([, values]) => values.size === 0 || values.has(true) !== values.has(false)).map(([name]) => name);
}
