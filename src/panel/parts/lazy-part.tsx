import { type ComponentType, lazy, type ReactNode, Suspense, useState as useLocal } from 'react';
import { isLive } from '../state.ts';
import { Boundary } from './boundary.tsx';

/**
 * A part whose code is fetched when it is first shown. `loading` stands in its place meanwhile.
 * Where the code cannot be fetched, the person is told there and can try again.
 */
export const lazyPart = <Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): ComponentType<Props & { readonly loading?: ReactNode }> => {
  // React never asks again for a part that could not be fetched, so another try takes another part.
  const made = () => lazy(async () => ({ default: await fetch() }));
  let part = made();
  return ({ loading, ...props }) => {
    const [Part, set] = useLocal(() => part);
    const again = (): void => {
      // A server that answers and lacks the file has been upgraded since the page was opened.
      if (isLive()) location.reload();
      part = made();
      set(() => part);
    };
    return (
      <Boundary again={again}>
        <Suspense fallback={loading}>
          <Part {...(props as unknown as Props)} />
        </Suspense>
      </Boundary>
    );
  };
};
