import { surfaceAt } from '../../src/panel/connection/surface.ts';

test.each([
  ['sidePanel', 'panel'],
  ['content', 'desk'],
  ['meetingStage', 'stage'],
])('the tab in %s shows the %s', (frameContext, surface) => {
  expect(surfaceAt('/add-in/tab', frameContext)).toBe(surface);
});

test.each(['panel', 'desk', 'stage'])('an address that names the %s shows it wherever it is opened', (surface) => {
  for (const frameContext of ['sidePanel', 'content', 'meetingStage'])
    expect(surfaceAt(`/add-in/${surface}`, frameContext)).toBe(surface);
});
