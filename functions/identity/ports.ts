import type { ActorRef } from '../../contracts/actor.ts';
import type { AuditQuery, AuditView } from '../../contracts/identity/audit.ts';
import type { Customer, GuestMerge, StaffMember } from '../../contracts/identity/documents.ts';
import type { AccountView } from '../../contracts/identity/staff.ts';
import type { Instant } from '../../contracts/ids.ts';
import type { DeadLetterQuery, DeadLetterView } from '../../contracts/kit/dead-letter.ts';
import type { ApiKey } from '../../contracts/kit/documents.ts';
import type { Role } from '../../contracts/permissions.ts';
import type { KeyDecision, KeyFacts } from './domain/api-key.ts';
import type { CustomerDecision, CustomerState } from './domain/customer.ts';
import type { NamedLine } from './domain/audit/looked-at.ts';
import type { MergeDecision, MergeFacts } from './domain/merge-guest.ts';
import type { StaffDecision, StaffFacts } from './domain/staff-role.ts';

/** Who changes something, and when. */
export type Change = { readonly by: ActorRef; readonly now: Instant };

/** Which page of a listing: at most so many, behind the one whose id is `after`. */
export type Page = { readonly limit: number; readonly after?: string | undefined };

/** Which page of a listing that answers cursors of its own. */
export type CursorPage = { readonly limit: number; readonly cursor?: string | undefined };

/** A page of a listing; without a cursor it was the last. */
export type Paged<T> = { readonly items: T[]; readonly nextCursor?: string };

/** Something stored, with its id. */
export type WithId<T> = { readonly id: string; readonly data: T };

/** Customers in the database. `decide` is pure and may be asked several times; its decision and events are one commit. */
export type Customers = {
  change(uid: string, change: Change, decide: (found: CustomerState | undefined) => CustomerDecision): Promise<CustomerState>;
  /** Opens a customer and notes in the same commit what is to be told of it, once; answers undefined when there is none. */
  look(uid: string, note: (found: CustomerState | undefined) => NamedLine): Promise<CustomerState | undefined>;
  /** The document as it is, with all that is sealed still sealed. */
  find(uid: string): Promise<Customer | undefined>;
  /** Documents as they are, newest first. */
  list(page: CursorPage): Promise<Paged<WithId<Customer>>>;
  mergeGuest(uid: string, guestUid: string, change: Change, decide: (facts: MergeFacts) => MergeDecision): Promise<GuestMerge>;
};

/** The staff in the database: person, register of owners, event and audit entry are one commit. */
export type Staff = {
  find(uid: string): Promise<StaffMember | undefined>;
  /** Answers the person as they are then, and refuses what `decide` refuses. */
  change(uid: string, change: Change, decide: (facts: StaffFacts) => StaffDecision | undefined): Promise<StaffMember>;
  /** Notes that the claims of this version are in force; false when the role has changed since. */
  markInForce(uid: string, version: number): Promise<boolean>;
  /** Notes that the claims of this version must be carried over again; nothing when the role has changed since. */
  markPending(uid: string, version: number): Promise<void>;
  /** Those with a role, by uid. */
  listActive(page: CursorPage): Promise<Paged<WithId<StaffMember>>>;
  /** Everybody who has or had a role, by uid; without data when a document cannot be read. */
  listAll(page: Page): Promise<readonly WithId<StaffMember | undefined>[]>;
  /** Those whose claims are not known to be in force, a bounded number of them. */
  listPending(limit: number): Promise<readonly string[]>;
};

/** API keys in the database: key, event and audit entry are one commit. */
export type ApiKeys = {
  create(id: string, change: Change, decide: (facts: KeyFacts) => KeyDecision | undefined): Promise<ApiKey>;
  /** Answers undefined when there is no such key. */
  change(id: string, change: Change, decide: (key: ApiKey) => KeyDecision | undefined): Promise<ApiKey | undefined>;
  list(page: CursorPage): Promise<Paged<WithId<ApiKey>>>;
};

/** The audit log, for reading; it is written where things are done. */
export type AuditLog = { list(query: AuditQuery): Promise<Paged<AuditView>> };

/** Events that a consumer could not handle for good, of every service. */
export type DeadLetters = {
  list(query: DeadLetterQuery): Promise<Paged<DeadLetterView>>;
  find(id: string): Promise<DeadLetterView | undefined>;
  /** Brings a parked one to its consumer once more and notes what is to be told of it; answers undefined when there is none. */
  replay(id: string, now: Instant, note: (letter: DeadLetterView) => NamedLine): Promise<DeadLetterView | undefined>;
};

/** What a guest's ID token tells: whose it is, and whether it is a guest's; undefined when it is no token of this shop or has expired. */
export type GuestToken = { readonly uid: string; readonly anonymous: boolean };

/** A guest, and when their account was made, signed in to or last went on, whichever was last. */
export type SeenGuest = { readonly uid: string; readonly seenAt: Instant };

/** The accounts in Firebase Auth. */
export type Directory = {
  find(uid: string): Promise<AccountView | undefined>;
  findByEmail(email: string): Promise<AccountView | undefined>;
  /** At most 100 accounts; those that are gone are left out. */
  findMany(uids: readonly string[]): Promise<readonly AccountView[]>;
  /** Makes a role the claim of an account and leaves its other claims; nothing when the account is gone. */
  setRole(uid: string, role: Role): Promise<void>;
  /** Ends every sign-in made until now, those of this very second too. */
  signOutEverywhere(uid: string): Promise<void>;
  remove(uid: string): Promise<void>;
  /** Removes those of the accounts that are guests' at this moment and were not seen since then; one that came back, or is somebody's now, stays. */
  removeGuests(uids: readonly string[], unseenSince: Instant): Promise<void>;
  /** The guests among the next so many accounts, and when each was last seen; `accounts` is how many there were, without `next` they were the last. */
  listGuests(
    limit: number,
    after: string | undefined,
  ): Promise<{ readonly accounts: number; readonly guests: readonly SeenGuest[]; readonly next?: string | undefined }>;
  readGuestToken(token: string): Promise<GuestToken | undefined>;
};

/** A key's id that follows from the request, and a fresh secret: its text is for the answer, its hash for the database. */
export type MintApiKey = (request: readonly string[]) => {
  readonly id: string;
  readonly text: string;
  readonly secretHash: string;
};

/** What the use cases of identity need from the world. */
export type Ports = {
  readonly customers: Customers;
  readonly staff: Staff;
  readonly apiKeys: ApiKeys;
  readonly auditLog: AuditLog;
  readonly deadLetters: DeadLetters;
  readonly directory: Directory;
  /** Tells every service that a guest's account goes; resolves when that is certain to be heard. */
  readonly announceForgotten: (guestUid: string, now: Instant) => Promise<void>;
  readonly mintApiKey: MintApiKey;
  readonly clock: () => Instant;
  /** Tells people that something needs their eyes. */
  readonly alert: (message: string, fields: Readonly<Record<string, unknown>>) => void;
  /** The id that follows from its parts. */
  readonly derivedId: (...parts: readonly string[]) => string;
};
