import { expect } from 'chai';
import type { Cost } from '../../../tools/cost/cost.ts';
import { subscribers } from '../../../tools/cost/manifests.ts';
import { costOfOneOrder, EVENT_BYTES, FORGOTTEN_OF_ONE_ORDER } from '../../../tools/cost/use-cases/one-order.ts';
import { sections } from '../../../tools/cost/use-cases/sections.ts';
import { ROUNDS } from '../../../tools/cost/use-cases/timers.ts';

type Sections = typeof sections;

/** A section of docs/cost.md under test. */
export interface Holding<K extends keyof Sections> {
  /** Holds what a use case cost to what the paper says, exactly. */
  hold(useCase: keyof Sections[K]['useCases'] & string, cost: Cost): void;
  /** Use cases of the paper that nothing has been held to. */
  missed(): string[];
}

/** Opens a section of docs/cost.md for the test that holds it. */
export function holding<K extends keyof Sections>(name: K): Holding<K> {
  const useCases: Readonly<Record<string, { readonly cost: Cost }>> = sections[name].useCases;
  const held = new Set<string>();
  return {
    hold: (useCase, cost) => {
      held.add(useCase);
      expect(cost, useCase).to.deep.equal(useCases[useCase]?.cost);
    },
    missed: () => Object.keys(useCases).filter((useCase) => !held.has(useCase)),
  };
}

/** What one order of three lines leaves behind by what the paper says, on top of what there was. */
export const ONE_ORDER = { cost: costOfOneOrder(), forgotten: FORGOTTEN_OF_ONE_ORDER, eventBytes: EVENT_BYTES } as const;

type SweepName = keyof Sections['timers']['useCases'];

/** Who hears the clock: each service, its function, and which of its sweeps the paper has due so many minutes after midnight. */
export function clocks() {
  const sweeps = Object.keys(sections.timers.useCases) as SweepName[];
  return subscribers('clock').map(({ service, target }) => ({
    service,
    target,
    dueIn: (minutes: number) => sweeps.filter((sweep) => sweep.startsWith(`${service}.`) && minutes % (ROUNDS[sweep] ?? 5) === 0),
  }));
}
