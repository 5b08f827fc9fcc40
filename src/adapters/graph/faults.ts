import type { GraphError } from '@microsoft/microsoft-graph-client';
import { Unavailable } from '../../app/ports/unavailable.ts';

const seconds = 1000;
const minutes = 60 * seconds;

/** Faults that pass with time, by status: what is wrong, and after how many milliseconds to try again. */
const passing: Readonly<Record<number, readonly [matter: string, retryAfter: number]>> = {
  408: ['took too long', minutes],
  409: ['was changing the same file', minutes],
  412: ['was changing the same file', 5 * seconds],
  423: ['holds the file locked, perhaps because somebody has it open', 5 * minutes],
  429: ['is asked too often', minutes],
  500: ['failed', minutes],
  502: ['failed', minutes],
  503: ['is away', minutes],
  504: ['took too long', minutes],
  507: ['has no room left: free space on the site, or raise its quota', 10 * minutes],
};

/** Faults that only a person can mend, by status: what is wrong, and what to do. */
const lasting: Readonly<Record<number, string>> = {
  401: 'Graph does not accept who Klubba is: see that MicrosoftAppId and MicrosoftAppTenantId name the registration, and that admin consent is given',
  403: 'Klubba may not write to SHAREPOINT_SITE: consent to Sites.Selected for its registration, grant it the role write on that site, and see that the site is not read-only',
  404: 'SHAREPOINT_SITE was not found: set https://TENANT.sharepoint.com/sites/NAME as the browser shows it',
};

/**
 * The error for a failed request: `Unavailable` for what passes with time, else a fault that says what to do. `service` names what was asked through
 * Graph.
 */
export const faultOf = (error: GraphError, service: string): Error => {
  const { statusCode, code, message, requestId } = error;
  const told = [code, message, requestId && `request ${requestId}`].filter(Boolean).join(', ');
  // No status means no answer came. A status below 400 means the answer broke off.
  if (statusCode < 400) return new Unavailable(`${service} cannot be reached (${told})`, 30 * seconds, error);
  const passes = passing[statusCode];
  if (passes) return new Unavailable(`${service} ${passes[0]} (${statusCode} ${told})`, passes[1], error);
  const mend = lasting[statusCode] ?? `${service} refused what was asked`;
  return new Error(`${mend} (${statusCode} ${told})`, { cause: error });
};

/** Entra's code in a refusal. A message without one means that the sign-in got no answer. */
const refusal = /AADSTS\d+/;

/** The error for a failed sign-in: `Unavailable` where there was no answer, else a fault that says what to do. */
export const signInFault = (cause: unknown): Error => {
  const told = cause instanceof Error ? cause.message : String(cause);
  const [code] = refusal.exec(told) ?? [];
  if (!code) return new Unavailable(`Klubba could not sign in to Graph (${told})`, minutes, cause);
  const mend =
    'Entra refuses Klubba’s sign-in: see that MicrosoftAppPassword or MicrosoftAppCertificate is right and not expired';
  return new Error(`${mend} (${code})`, { cause });
};
