import { useLocation } from '@swan-io/chicane';
import { useEffect, useRef } from 'react';
import { Toasts } from '../../../../design/overlays/toasts.tsx';
import { Keyboard } from '../keyboard/keyboard.tsx';
import { Router, ROUTE_NAMES } from '../router.ts';
import { CurrentPage } from './current-page.tsx';
import { MobileBar } from './mobile-bar.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { SideBar } from './side-bar.tsx';
import { useFrameCommands } from './use-frame-commands.ts';

/** What stands around every page: navigation, keyboard, messages. */
export function Frame() {
  const main = useRef<HTMLElement>(null);
  const route = Router.useRoute(ROUTE_NAMES);
  useFrameCommands();
  useFocusOnArrival(main);
  return (
    <>
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-ink px-4 py-2 text-canvas focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the page
      </a>
      <div className="lg:grid lg:grid-cols-[232px_minmax(0,1fr)]">
        <SideBar at={route?.name} />
        <MobileBar at={route?.name} />
        <main
          ref={main}
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-[1240px] px-4 pt-5 pb-20 outline-none sm:px-8 lg:pt-8"
        >
          <OfflineNotice />
          <CurrentPage route={route} />
        </main>
      </div>
      <Keyboard />
      <Toasts label="Messages" />
    </>
  );
}

/** Moves the focus to the page after somebody went to another one, so that screen readers and keys go on there. */
function useFocusOnArrival(main: React.RefObject<HTMLElement | null>): void {
  const { path } = useLocation().raw;
  const came = useRef(path);
  useEffect(() => {
    if (came.current === path) return;
    came.current = path;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
