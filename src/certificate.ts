import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A certificate that a registration at Microsoft signs in with, and its key; both PEM. */
export interface Certificate {
  readonly certificate: string;
  readonly privateKey: string;
  /** SHA-1 of the certificate in hexadecimal, by which Entra knows it. */
  readonly thumbprint: string;
}

/** Why there is none. `no key`: none in it that is RSA, which Entra demands, and opens without a password. */
export type CertificateFault = 'unreadable' | 'no certificate' | 'no key' | 'another key' | 'not yet valid' | 'expired';

const certificates = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const privateKey = /-----BEGIN (RSA )?PRIVATE KEY-----[^-]+-----END (RSA )?PRIVATE KEY-----/;

/** What `read` makes of it, or null where it cannot be read at all. */
const attempt = <T>(read: () => T): T | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

const keyIn = (pem: string): KeyObject | null => {
  const [block] = privateKey.exec(pem) ?? [];
  const key = block === undefined ? null : attempt(() => createPrivateKey(block));
  return key?.asymmetricKeyType === 'rsa' ? key : null;
};

/** Reads certificate and key from a PEM, or from the file with that path; of a chain, the certificate the key belongs to. `now` in milliseconds since 1970. */
export const readCertificate = (given: string, now: number): Certificate | CertificateFault => {
  const pem = given.includes('-----BEGIN') ? given : attempt(() => readFileSync(given, 'utf8'));
  if (pem === null) return 'unreadable';
  const found = (pem.match(certificates) ?? []).flatMap((block) => attempt(() => new X509Certificate(block)) ?? []);
  if (found.length === 0) return 'no certificate';
  const key = keyIn(pem);
  if (!key) return 'no key';
  const ours = found.find((certificate) => certificate.checkPrivateKey(key));
  if (!ours) return 'another key';
  if (Date.parse(ours.validFrom) > now) return 'not yet valid';
  if (Date.parse(ours.validTo) <= now) return 'expired';
  return {
    certificate: ours.toString(),
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    thumbprint: ours.fingerprint.replaceAll(':', ''),
  };
};
