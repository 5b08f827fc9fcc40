/** The person of these claims of Entra ID, as tenant and object id. */
export const personIn = ({ tid, oid }: { readonly tid?: unknown; readonly oid?: unknown }): string => `${tid} ${oid}`;

/** The person whom a token is for. The server, not the page, checks the token. */
export const personOf = (token: string): string => {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  return personIn(JSON.parse(atob(payload)));
};
