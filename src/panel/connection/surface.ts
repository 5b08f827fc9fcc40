/** What a page shows: the side panel of the meeting, the tab with the width for a desk, or what everybody sees. */
export type Surface = 'panel' | 'desk' | 'stage';

const isSurface = (name: string | undefined): name is Surface =>
  name === 'panel' || name === 'desk' || name === 'stage';

/**
 * The surface of an address. `/add-in/tab`, the one address of the app's tab, is the surface that Teams has room for: `frameContext` is where Teams
 * put the page.
 */
export const surfaceAt = (path: string, frameContext: string): Surface => {
  const named = path.split('/').at(-1);
  if (isSurface(named)) return named;
  if (frameContext === 'sidePanel') return 'panel';
  return frameContext === 'meetingStage' ? 'stage' : 'desk';
};
