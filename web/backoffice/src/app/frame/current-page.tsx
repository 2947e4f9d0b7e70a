import { useLocation } from '@swan-io/chicane';
import { type ComponentType, createElement, Suspense } from 'react';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { placeOf } from '../pages.ts';
import type { Route, RouteName, RouteParams } from '../router.ts';
import { SCREENS } from '../screens.ts';
import { useMay } from '../session/staff.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotAllowed, NotFound } from './no-page.tsx';

/** The page of the address, if there is one and the role may see it. */
export function CurrentPage({ route }: { readonly route: Route | undefined }) {
  const may = useMay();
  const { path } = useLocation().raw;
  const place = route && placeOf(route.name);
  if (!route || !place || SCREENS[route.name] === undefined) return <NotFound />;
  if (!may(place.permission)) return <NotAllowed title={place.title} />;
  return (
    <ErrorBoundary key={path}>
      <Suspense fallback={<PageSkeleton />}>
        <Screen name={route.name} params={route.params} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Screen<N extends RouteName>({ name, params }: { readonly name: N; readonly params: RouteParams[N] }) {
  const screen: ComponentType<RouteParams[N]> | undefined = SCREENS[name];
  return screen && createElement(screen, params);
}

function PageSkeleton() {
  return (
    <div role="status" aria-label="Loading the page" className="flex flex-col gap-6">
      <Skeleton className="h-10 w-64" />
      <Skeleton className="h-12 w-full" />
      <Skeleton className="h-80 w-full" />
    </div>
  );
}
