import { type ComponentType, lazy, Suspense } from 'react';
import { NotFoundPage } from './not-found-page.tsx';
import { useRoute } from './router.ts';

// Each page is a file of its own that is loaded when somebody goes there.
function page<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}

const HomePage = page(async () => (await import('../features/home/home-page.tsx')).HomePage);

/** The page of the present address. */
export function Pages() {
  return (
    <Suspense fallback={<div className="min-h-dvh" />}>
      <PresentPage />
    </Suspense>
  );
}

function PresentPage() {
  const route = useRoute();
  switch (route?.name) {
    case 'home':
      return <HomePage />;
    default:
      return <NotFoundPage />;
  }
}
