import { createHash } from 'node:crypto';

/** A participant of the practice meeting, as in the samples. `tenant` is an organisation's name or its GUID. */
export interface RoomPerson {
  readonly name: string;
  readonly affiliation: string;
  readonly tenant: string;
  readonly meetingRole: 'Organizer' | 'Presenter' | 'Attendee';
}

/** A person with ids as Teams gives them. A name always gets the same ids. */
export interface Person extends RoomPerson {
  /** Short name for addresses: `/?as=maja-ek`. */
  readonly id: string;
  /** `29:…`, the person's id for this bot. */
  readonly mri: string;
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly email: string;
}

/** Gives everyone their ids. Throws on an empty list. */
export function seat(people: readonly RoomPerson[]): readonly Person[] {
  if (people.length === 0) throw new Error('A practice room needs at least one person');
  const taken = new Map<string, number>();
  return people.map((person) => {
    const slug = slugOf(person.name);
    const times = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, times);
    const id = times === 1 ? slug : `${slug}-${times}`;
    return {
      ...person,
      id,
      mri: `29:1${digest(`mri ${id}`).toString('base64url')}`,
      aadObjectId: guidOf(`person ${id}`),
      tenantId: guid.test(person.tenant) ? person.tenant.toLowerCase() : guidOf(`tenant ${person.tenant}`),
      email: `${id}@${slugOf(person.tenant)}.example`,
    };
  });
}

/** A GUID that depends only on `seed`. */
export function guidOf(seed: string): string {
  const hex = digest(seed).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const digest = (seed: string): Buffer => createHash('sha256').update(seed).digest();

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'person';
}
