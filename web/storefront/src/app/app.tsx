import { Suspense } from 'react';
import { Footer } from './frame/footer.tsx';
import { Header } from './frame/header.tsx';
import { Overlays } from './frame/overlays.tsx';
import { SkipLink } from './frame/skip-link.tsx';
import { PageBoundary } from './navigation/page-boundary.tsx';
import { Pages } from './pages.tsx';

/** The frame of the shop and the page in it. */
export function App() {
  return (
    <Suspense>
      <SkipLink />
      <Header />
      <main id="main" className="min-h-[70dvh] scroll-mt-32 outline-none" tabIndex={-1}>
        <PageBoundary>
          <Pages />
        </PageBoundary>
      </main>
      <Footer />
      <Overlays />
    </Suspense>
  );
}
