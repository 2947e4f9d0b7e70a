import { expect } from 'chai';
import type { Cost } from '../../../tools/cost/cost.ts';
import { scheduled } from '../../../tools/cost/manifests.ts';
import { costOfOneOrder, EVENT_BYTES, FORGOTTEN_OF_ONE_ORDER } from '../../../tools/cost/use-cases/one-order.ts';
import { sections } from '../../../tools/cost/use-cases/sections.ts';

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

/** Every timer of the shop: its service and its function. */
export function timersOf(): { readonly service: string; readonly target: keyof Sections['timers']['useCases'] }[] {
  const useCases: Readonly<Record<string, unknown>> = sections.timers.useCases;
  return scheduled().map(({ service, target }) => {
    if (!(target in useCases)) throw new Error(`${target} is a timer whose cost the paper does not tell`);
    return { service, target: target as keyof Sections['timers']['useCases'] };
  });
}
