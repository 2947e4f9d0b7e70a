import {
  Boxes,
  FolderTree,
  Globe,
  Inbox,
  KeyRound,
  Languages,
  type LucideIcon,
  MapPin,
  PackageOpen,
  ReceiptText,
  ScrollText,
  ShieldCheck,
  Sun,
  Tag,
  Users,
} from 'lucide-react';
import type { Permission } from '../../../../contracts/permissions.ts';
import { Router, type RouteName } from './router.ts';

/** A place in the navigation. */
export interface Place {
  readonly name: RouteName;
  readonly title: string;
  readonly href: string;
  readonly Icon: LucideIcon;
  /** Pressed after `g`, it leads here. */
  readonly key: string;
  readonly permission: Permission;
  /** Further addresses that belong to it. */
  readonly below: readonly RouteName[];
}

/** Places that belong together. */
export interface PlaceGroup {
  readonly title: string;
  readonly places: readonly Place[];
}

function place(
  name: RouteName,
  title: string,
  rest: Omit<Place, 'name' | 'title' | 'below'> & { below?: Place['below'] },
): Place {
  return { name, title, below: [], ...rest };
}

/** The navigation, in order; each role sees what it may read. */
export const PLACES: readonly PlaceGroup[] = [
  {
    title: 'Sales',
    places: [
      place('Today', 'Today', { href: Router.Today(), Icon: Sun, key: 't', permission: 'stock.read' }),
      place('Orders', 'Orders', {
        href: Router.Orders(),
        Icon: ReceiptText,
        key: 'o',
        permission: 'orders.read',
        below: ['Order'],
      }),
      place('Customers', 'Customers', {
        href: Router.Customers(),
        Icon: Users,
        key: 'c',
        permission: 'customers.read',
        below: ['Customer'],
      }),
    ],
  },
  {
    title: 'Catalogue',
    places: [
      place('Products', 'Products', {
        href: Router.Products(),
        Icon: Tag,
        key: 'p',
        permission: 'catalog.read',
        below: ['Product', 'NewProduct'],
      }),
      place('Categories', 'Categories', { href: Router.Categories(), Icon: FolderTree, key: 'h', permission: 'catalog.read' }),
      place('Markets', 'Markets', {
        href: Router.Markets(),
        Icon: Globe,
        key: 'm',
        permission: 'catalog.read',
        below: ['Market'],
      }),
      place('Words', 'Words', { href: Router.Words(), Icon: Languages, key: 'w', permission: 'catalog.read' }),
      place('Imports', 'Imports', {
        href: Router.Imports(),
        Icon: PackageOpen,
        key: 'i',
        permission: 'catalog.write',
        below: ['Import'],
      }),
    ],
  },
  {
    title: 'Stock',
    places: [
      place('StockList', 'Stock', {
        href: Router.StockList(),
        Icon: Boxes,
        key: 's',
        permission: 'stock.read',
        below: ['Stock'],
      }),
      place('Locations', 'Locations', { href: Router.Locations(), Icon: MapPin, key: 'l', permission: 'stock.read' }),
    ],
  },
  {
    title: 'Administration',
    places: [
      place('Staff', 'Staff', { href: Router.Staff(), Icon: ShieldCheck, key: 'f', permission: 'staff.read' }),
      place('ApiKeys', 'API keys', { href: Router.ApiKeys(), Icon: KeyRound, key: 'k', permission: 'apiKeys.read' }),
      place('AuditLog', 'Audit log', { href: Router.AuditLog(), Icon: ScrollText, key: 'a', permission: 'audit.read' }),
      place('DeadLetters', 'Dead letters', {
        href: Router.DeadLetters(),
        Icon: Inbox,
        key: 'd',
        permission: 'deadLetters.read',
        below: ['DeadLetter'],
      }),
    ],
  },
];

/** The place that an address belongs to. */
export function placeOf(name: RouteName): Place | undefined {
  return PLACES.flatMap(({ places }) => places).find((one) => one.name === name || one.below.includes(name));
}

/** The navigation as somebody sees it who may do so much; groups with nothing in them are left out. */
export function placesFor(may: (permission: Permission) => boolean): readonly PlaceGroup[] {
  return PLACES.map(({ title, places }) => ({ title, places: places.filter(({ permission }) => may(permission)) })).filter(
    ({ places }) => places.length > 0,
  );
}
