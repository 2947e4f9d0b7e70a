import { type Section, useCase } from '../cost.ts';

/** Customers, staff and API keys. */
export const people = {
  title: 'People',
  test: 'test/services/cost/people',
  useCases: {
    'profile looked at for the first time': useCase([1, 2], 'customer; it is made, with its event'),
    'profile looked at, with nothing sealed in it': useCase([1, 0], 'customer'),
    'name given for the first time': useCase([2, 3], 'reads customer, data key; writes customer, event, data key'),
    'profile looked at, by an instance that does not know its key': useCase([2, 0], 'customer, data key'),
    'profile looked at': useCase([1, 0], 'customer; the data key is in memory for 5 minutes'),
    'address added': useCase([1, 2], 'reads customer; writes customer, event'),
    'addresses listed': useCase([1, 0], 'customer'),
    'guest merged into a customer': useCase([2, 3], 'reads merge, customer; writes merge, customer, event'),
    "guest's cart deleted, by the event that their account goes": useCase([0, 0, 1], 'cart; it needs no inbox'),
    "guest's cart moved, by the event": useCase(
      [3, 1, 1],
      'reads both carts, and the orders there are; writes one cart and deletes the other. An order more is 1 read and 2 writes',
    ),
    'role given to somebody': useCase(
      [5, 4],
      'reads person, who acts, owners; the person again, and again to mark it; writes person, event, audit log; person in force',
    ),
    'role found in force, by its event': useCase([1, 0], 'person'),
    'role taken away': useCase([5, 4], 'the same'),
    'staff listed, 1 of them': useCase([1, 0], 'each'),
    'API key made': useCase([2, 3], 'reads key, who makes it; writes key, event, audit log'),
    'call with an API key, its first one': useCase([1, 1], 'on top of what the call costs; its use is noted once an hour'),
    'call with an API key, within half a minute': useCase([0, 0], 'out of memory'),
    'call with an API key, on another instance': useCase([1, 0], 'key'),
    'API keys listed, 1 of them': useCase([1, 0], 'each'),
    'API key revoked': useCase([1, 3], 'reads key; writes key, event, audit log'),
    'audit log, 20 lines listed, filtered or not': useCase([21, 0], 'one more tells that another page follows'),
    'customers listed, 2 of them': useCase([2, 0], 'each; one more where another page follows'),
    'customer found by e-mail address': useCase([1, 0], 'customer'),
    'customer looked at by staff, the first time in an hour': useCase(
      [3, 1],
      'reads customer, data key (unless it is in memory), audit log; writes audit log',
    ),
    'customer looked at again': useCase([2, 0], 'customer, and whether the audit log has it'),
    '2 dead letters listed, filtered or not': useCase([2, 0], 'each; one more where another page follows'),
    'one dead letter': useCase([1, 0], 'letter'),
    'dead letter replayed': useCase([3, 2], 'reads letter before it is published and after, audit log; writes both'),
    'dead letter replayed again': useCase([1, 0], 'letter'),
    'event of people relayed': useCase([0, 1], 'the event is marked as published'),
  },
} satisfies Section;
