import { join } from 'node:path';
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { root } from '../../../tools/root.ts';

/** One import that a rule forbids. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** What was found, and which files were looked at. */
export interface Cruised {
  readonly violations: readonly Violation[];
  readonly files: readonly string[];
}

const options = await extractOptions(join(root, '.dependency-cruiser.mjs'));

/** The names of all rules. */
export const ruleNames: readonly string[] = (options.ruleSet?.forbidden ?? []).map(({ name }: IForbiddenRuleType) => name ?? '');

/** Follows the imports of all files under the given folders of a tree, and holds them against the rules. */
export async function cruiseTree(baseDir: string, folders: readonly string[]): Promise<Cruised> {
  const asked = { ...options, baseDir, validate: true };
  const { output } = await cruise([...folders], asked, options.enhancedResolveOptions);
  if (typeof output === 'string') throw new Error(output);

  return {
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    files: output.modules.map(({ source }) => source),
  };
}
