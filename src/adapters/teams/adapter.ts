import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type TargetedMeetingNotification,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { object } from './incoming/json.ts';
import type { Registration } from './incoming/trust.ts';

type Authentication = ConfigurationBotFrameworkAuthentication;
type Authenticated = Awaited<ReturnType<Authentication['authenticateRequest']>>;
type Identity = Authenticated['claimsIdentity'];
type ConnectorFactory = NonNullable<Authenticated['connectorFactory']>;
type UserTokenClient = Awaited<ReturnType<Authentication['createUserTokenClient']>>;
/** Botbuilder's client of the Connector REST API. */
export type Connector = Awaited<ReturnType<ConnectorFactory['create']>>;

/** Service URLs are few: a region of Teams has one. This limits what a stranger could fill in local mode. */
const mostClients = 64;

/**
 * Turns off botbuilder's silent retries, which post a message up to four times when Teams is slow. The gateway decides what is repeated.
 * (`noRetryPolicy` and `maxRetries` have no effect in 4.23.)
 */
const withoutRetries = <T extends object>(connector: T): T => {
  const { client } = connector as unknown as {
    readonly client: { readonly pipeline: { removePolicy(policy: { readonly name: string }): void } };
  };
  client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return connector;
};

/** Botbuilder's client for the calls that only Teams has. It retries by itself, and a notice must not be sent twice. */
const teamsClient = (context: TurnContext) => {
  const { getTeamsConnectorClient } = TeamsInfo as unknown as {
    getTeamsConnectorClient(context: TurnContext): {
      readonly teams: {
        sendMeetingNotification(
          meeting: string,
          notification: TargetedMeetingNotification,
          options: { readonly abortSignal: AbortSignal },
        ): Promise<unknown>;
      };
    };
  };
  return withoutRetries(getTeamsConnectorClient.call(TeamsInfo, context));
};

/** Longest wait for Teams to take a notice, in milliseconds. */
const patience = 15_000;

/** Botbuilder makes new HTTP clients each time it asks something; this keeps them by app id, service URL and audience. */
class KeptClients extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new LRUCache<string, Promise<Connector>>({ max: mostClients });
  readonly #tokenClients = new LRUCache<string, Promise<UserTokenClient>>({ max: mostClients });

  override createConnectorFactory(identity: Identity): ConnectorFactory {
    const app = identity.getClaimValue('aud') ?? '';
    return {
      create: (serviceUrl: string, audience?: string) =>
        kept(this.#connectors, JSON.stringify([app, serviceUrl, audience]), async () =>
          withoutRetries(await super.createConnectorFactory(identity).create(serviceUrl, audience)),
        ),
    };
  }

  override createUserTokenClient(identity: Identity): Promise<UserTokenClient> {
    return kept(this.#tokenClients, identity.getClaimValue('aud') ?? '', () => super.createUserTokenClient(identity));
  }
}

const kept = <T>(clients: LRUCache<string, Promise<T>>, key: string, create: () => Promise<T>): Promise<T> => {
  const known = clients.get(key);
  if (known !== undefined) return known;
  const made = create();
  clients.set(key, made);
  made.catch(() => clients.delete(key));
  return made;
};

/** The registration in the words of botbuilder's settings; without one nobody proves who they are. */
const settingsOf = (registration: Registration): Record<string, string> => {
  if (!registration) return {};
  const { appId, appType, tenantId, password, certificate } = registration;
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    MicrosoftAppTenantId: tenantId,
    ...(password === null ? {} : { MicrosoftAppPassword: password }),
    ...(certificate && {
      CertificateThumbprint: certificate.thumbprint,
      CertificatePrivateKey: certificate.privateKey,
    }),
  };
};

/**
 * Botbuilder's adapter, for two things: proving who asks, and asking Teams. Incoming activities do not go through its turn, which costs
 * time at every press and gives nothing we use.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #authentication: KeptClients;
  readonly #appId: string;

  constructor(registration: Registration) {
    const authentication = new KeptClients(settingsOf(registration));
    super(authentication);
    this.#authentication = authentication;
    this.#appId = registration?.appId ?? '';
  }

  /** Whether Teams sent the activity; without a registration nothing proves it. A fault where the proof could not be had (Microsoft's keys out of reach). */
  async proves(activity: Activity, header: string): Promise<boolean> {
    if (this.#appId === '') return true;
    try {
      await this.#authentication.authenticateRequest(activity, header);
      return true;
    } catch (error) {
      if (object(error)['statusCode'] === 500) throw error;
      return false;
    }
  }

  /** What Teams tells of one of its meetings, asked of the service URL in the reference. */
  meeting(reference: object, id: string): Promise<unknown> {
    return this.#ask(reference, (context) => TeamsInfo.getMeetingInfo(context, id));
  }

  /** What Teams tells of somebody's part in one of its meetings, asked of the service URL in the reference. */
  participant(reference: object, meeting: string, objectId: string, tenant: string): Promise<unknown> {
    return this.#ask(reference, (context) => TeamsInfo.getMeetingParticipant(context, meeting, objectId, tenant));
  }

  /** Asks Teams once to show a notice in a meeting. `reference` holds the service URL. Resolves with those who could not be reached. */
  notify(reference: object, meeting: string, notification: TargetedMeetingNotification): Promise<unknown> {
    const options = { abortSignal: AbortSignal.timeout(patience) };
    return this.#ask(reference, (context) =>
      teamsClient(context).teams.sendMeetingNotification(meeting, notification, options),
    );
  }

  /** Botbuilder asks such things within a turn only; this makes one in the chat of the reference. */
  #ask(reference: object, question: (context: TurnContext) => Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const self = this.createClaimsIdentity(this.#appId);
      const ask = (context: TurnContext) => question(context).then(resolve, reject);
      this.continueConversationAsync(self, reference as Partial<ConversationReference>, ask).catch(reject);
    });
  }

  /** The client that speaks to this service URL in our name. */
  connector(serviceUrl: string): Promise<Connector> {
    return this.#authentication.createConnectorFactory(this.createClaimsIdentity(this.#appId)).create(serviceUrl);
  }
}
