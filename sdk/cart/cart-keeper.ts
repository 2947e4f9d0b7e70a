import { linesOf, MAX_CART_LINES } from '../../contracts/orders/cart-lines.ts';
import type { Session, SignedIn } from '../account/session.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Connection } from '../firebase/connection.ts';
import { type Kept, keptIn } from '../platform/kept.ts';
import { createSource, type Source } from '../platform/observable.ts';
import type { Platform } from '../platform/platform.ts';
import { ShopError } from '../shop-error.ts';
import type { CartState } from './cart.ts';
import { type CartDocument, type CartHeard, openCartDocument } from './cart-document.ts';
import { type Delivery, type Pricer, pricerOn } from './cart-quote.ts';
import { LOADING, nextState } from './cart-state.ts';
import {
  type CartBase,
  type Changes,
  EMPTY_BASE,
  isKeptCart,
  isNone,
  type KeptCart,
  lay,
  NO_CHANGES,
  settledOver,
  without,
} from './changes.ts';
import { untilSettled } from './until-settled.ts';

/** What the cart is made with. */
export type CartNeeds = {
  readonly platform: Platform;
  readonly catalog: Catalog;
  readonly connection: Connection;
  readonly session: Session;
};

/** After how long a guest is tried again, in milliseconds, where the device does not say that its network is back. */
const TRY_AGAIN_MS = 10_000;

/**
 * Keeps the cart: what the shop has of it, and over that the changes it has not confirmed. Those are kept on the device until it has, so that a reload,
 * a device without network and a visitor without a sign-in lose nothing.
 */
export class CartKeeper {
  readonly state: Source<CartState>;
  readonly #needs: CartNeeds;
  readonly #pricer: Pricer;
  readonly #kept: Kept<KeptCart>;
  readonly #ends: (() => void)[];
  #started: Promise<void> | undefined;
  #opened = false;
  /** Whose cart this is: null for nobody's. */
  #owner: string | null = null;
  #known = false;
  #base: CartBase = EMPTY_BASE;
  #changes: Changes = NO_CHANGES;
  #sent: Changes = NO_CHANGES;
  #document: CartDocument | undefined;
  #heard: CartHeard | undefined;
  #synced = false;
  #unreachable = false;
  #refused = false;
  #delivery: Delivery = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(needs: CartNeeds) {
    this.#needs = needs;
    this.#kept = keptIn(needs.platform.storage, 'cart', isKeptCart);
    this.#pricer = pricerOn(needs.catalog, () => this.#publish());
    this.state = createSource<CartState>(LOADING, () => {
      this.#start().catch(() => undefined);
    });
    this.#ends = [this.#pricer.close, needs.platform.onNetwork(() => this.#retry())];
  }

  /** Makes a change of what is seen and kept, and sends it when that can be done. */
  async change(make: (changes: Changes, seen: CartBase) => Changes): Promise<void> {
    await this.#start();
    const changes = make(this.#changes, lay(this.#changes, this.#base));
    if (Object.keys(lay(changes, this.#base).lines).length > MAX_CART_LINES)
      throw new ShopError('invalid_input', `A cart holds at most ${MAX_CART_LINES} products.`);
    this.#changes = this.#known && this.#owner === null ? settledOver(changes, this.#base) : changes;
    this.#refused = false;
    this.#publish();
    await this.#keep();
    this.#push();
  }

  deliverTo(delivery: Delivery): void {
    this.#delivery = delivery;
    this.#publish();
  }

  /** Resolves when the shop has every change and the cart is priced; fails with ShopError `network` when that takes too long. */
  async settled(withinMs: number): Promise<void> {
    await this.#start();
    await untilSettled(this.state, withinMs);
  }

  close(): void {
    for (const end of this.#ends) end();
    this.#document?.close();
    clearTimeout(this.#timer);
  }

  #start(): Promise<void> {
    this.#started ??= this.#open();
    return this.#started;
  }

  async #open(): Promise<void> {
    const kept = await this.#kept.read();
    if (kept) [this.#owner, this.#base, this.#changes] = [kept.owner, kept.base, kept.changes];
    this.#opened = true;
    this.#publish();
    const { session } = this.#needs;
    this.#ends.push(session.subscribe((signedIn) => this.#enter(signedIn)));
    this.#enter(session.current);
    this.#look();
  }

  /** Goes over to the cart of whoever is signed in now; what nobody did becomes theirs, what somebody else did does not. */
  #enter(signedIn: SignedIn | undefined): void {
    if (!signedIn) return;
    const owner = signedIn.user?.uid ?? null;
    if (this.#known && owner === this.#owner) return;
    this.#document?.close();
    this.#document = this.#heard = undefined;
    this.#synced = false;
    this.#sent = NO_CHANGES;
    if (owner !== this.#owner) {
      if (this.#owner !== null) this.#changes = NO_CHANGES;
      this.#base = EMPTY_BASE;
    }
    [this.#known, this.#owner] = [true, owner];
    // Another tab that finds here what nobody did sends it too, and must not add it to what this one sends.
    if (owner === null) this.#changes = settledOver(this.#changes, this.#base);
    this.#publish();
    if (owner !== null) this.#follow(owner).catch(() => this.#retryLater());
    else if (!isNone(this.#changes)) this.#push();
  }

  async #follow(owner: string): Promise<void> {
    const isTheirs = () => this.#owner === owner;
    const document = await openCartDocument(
      this.#needs.connection,
      owner,
      (heard) => isTheirs() && this.#hear(heard),
      () => isTheirs() && this.#retryLater(),
    );
    if (!isTheirs() || this.#document) return document.close();
    this.#document = document;
    this.#unreachable = false;
    this.#flush();
  }

  #hear(heard: CartHeard): void {
    this.#heard = heard;
    // A device without a network that never saw the document knows nothing about it.
    if (heard.base || !heard.kept) this.#base = heard.base ?? EMPTY_BASE;
    this.#synced ||= !heard.kept;
    this.#flush();
    this.#publish();
    this.#keep().catch(() => undefined);
  }

  /** Sends what is there to send; makes a guest first where nobody is signed in. */
  #push(): void {
    if (this.#owner !== null && this.#known) return this.#flush();
    this.#needs.session.ensure().then(
      () => this.#reached(true),
      () => this.#retryLater(),
    );
  }

  #flush(): void {
    const { market } = this.state.current;
    if (!this.#document || !this.#heard || market === '') return;
    this.#changes = settledOver(this.#changes, this.#base);
    const unsent = without(this.#changes, this.#sent);
    if (isNone(unsent)) return;
    this.#sent = this.#changes;
    this.#document.write(unsent, market).then(
      () => this.#confirm(unsent, false),
      () => this.#confirm(unsent, true),
    );
  }

  /** The shop has answered: it keeps these changes, or refuses them and they are gone. */
  #confirm(sent: Changes, refused: boolean): void {
    this.#changes = without(this.#changes, sent);
    this.#sent = without(this.#sent, sent);
    this.#refused ||= refused;
    this.#publish();
    this.#keep().catch(() => undefined);
  }

  #reached(reached: boolean): void {
    this.#unreachable = !reached;
    this.#publish();
  }

  #retryLater(): void {
    this.#document?.close();
    this.#document = undefined;
    this.#reached(false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#retry(), TRY_AGAIN_MS);
  }

  #retry(): void {
    this.#pricer.retry();
    if (this.#document || this.#needs.platform.isOffline()) return;
    if (this.#known && this.#owner !== null) this.#follow(this.#owner).catch(() => this.#retryLater());
    else this.#look();
  }

  /** Finds out who is signed in; a guest is made only for what there is to send. */
  #look(): void {
    if (!isNone(this.#changes)) return this.#push();
    const { session } = this.#needs;
    if (!this.#known)
      session.find().then(
        () => this.#reached(true),
        () => this.#retryLater(),
      );
  }

  /** Until the shop has confirmed them: Firestore was given some of them, but a page that goes away at once may take them along. */
  #keep(): Promise<void> {
    return this.#kept.write({ owner: this.#owner, base: this.#base, changes: this.#changes });
  }

  #publish(): void {
    const { platform } = this.#needs;
    if (!this.#opened) return;
    const seen = lay(this.#changes, this.#base);
    const market = seen.market ?? platform.market ?? this.#pricer.firstMarket();
    this.state.set(
      nextState(this.state.current, {
        seen,
        awaited: this.#known && this.#owner !== null && !this.#heard,
        market,
        priced: this.#pricer.price(linesOf(seen), market, this.#delivery),
        pending: !isNone(this.#changes) || this.#heard?.pending === true,
        offline: platform.isOffline() || this.#unreachable || (this.#synced && this.#heard?.kept === true),
        refused: this.#refused,
      }),
    );
  }
}
