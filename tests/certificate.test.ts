import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Certificate, readCertificate } from '../src/certificate.ts';
import { madeCertificate } from './support/certificate.ts';

const now = Date.parse('2024-04-09T07:00:00Z');
const [made, other] = [madeCertificate(), madeCertificate()];
const whole = made.certificate + made.privateKey;

describe('a certificate to sign in with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-certificate-'));
  let files = 0;
  const file = (text: string): string => {
    files += 1;
    const path = join(folder, `${files}.pem`);
    writeFileSync(path, text);
    return path;
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['in the setting itself', whole],
    ['as Windows writes lines', whole.replaceAll('\n', '\r\n')],
    ['in a file', file(`Bag Attributes\n    friendlyName: klubba\n${made.privateKey}\n${made.certificate}`)],
    ['among the certificates of a chain', other.certificate + whole],
  ])('is read %s', (_, given) => {
    const { certificate, privateKey, thumbprint } = readCertificate(given, now) as Certificate;
    const read = new X509Certificate(certificate);
    expect(read.raw).toEqual(new X509Certificate(made.certificate).raw);
    expect(privateKey).toBe(made.privateKey);
    expect(thumbprint).toMatch(/^[\dA-F]{40}$/);
    expect(read.fingerprint.split(':').join('')).toBe(thumbprint);
  });

  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const [early, late] = [madeCertificate('2024-04-10'), madeCertificate('2020-01-01', '2024-04-09T07:00:00Z')];
  test.each([
    ['unreadable', join(folder, 'missing.pem')],
    ['unreadable', folder],
    ['no certificate', file('')],
    ['no certificate', made.privateKey],
    ['no certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
    ['no key', made.certificate],
    ['no key', made.certificate + made.locked],
    ['no key', `${made.certificate}-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----`],
    ['no key', made.certificate + elliptic.export({ type: 'pkcs8', format: 'pem' })],
    ['another key', made.certificate + other.privateKey],
    ['not yet valid', early.certificate + early.privateKey],
    ['expired', late.certificate + late.privateKey],
  ])('%s: %#', (fault, given) => {
    expect(readCertificate(given, now)).toBe(fault);
  });
});
