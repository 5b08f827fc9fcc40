import { app, authentication, meeting } from '@microsoft/teams-js';

declare global {
  interface Window {
    readonly teams: {
      readonly app: typeof app;
      readonly authentication: typeof authentication;
      readonly meeting: typeof meeting;
    };
  }
}

Object.assign(window, { teams: { app, authentication, meeting } });
