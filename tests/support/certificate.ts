import { generateKeyPairSync, sign } from 'node:crypto';

/** One value of DER (ITU-T X.690) under 64 kB. */
const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);

/** `sha256WithRSAEncryption`, and the name `CN=klubba`. */
const algorithm = sequence(Buffer.from('06092a864886f70d01010b0500', 'hex'));
const name = sequence(der(0x31, sequence(Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from('klubba')))));
const generalizedTime = (at: Date): Buffer => der(0x18, Buffer.from(at.toISOString().replace(/\.\d+|[-:T]/g, '')));

const pem = (label: string, bytes: Buffer): string =>
  `-----BEGIN ${label}-----\n${bytes.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END ${label}-----\n`;

/** A self-signed certificate (X.509 version 1, RFC 5280) and its key, both PEM. */
export const madeCertificate = (from = '2020-01-01', to = '2120-01-01', modulusLength = 2048) => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength });
  const validity = sequence(generalizedTime(new Date(from)), generalizedTime(new Date(to)));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const signed = sequence(der(0x02, Buffer.from([1])), algorithm, name, validity, name, spki);
  const signature = der(0x03, Buffer.from([0]), sign('sha256', signed, privateKey));
  return {
    certificate: pem('CERTIFICATE', sequence(signed, algorithm, signature)),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    locked: privateKey
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'invented' })
      .toString(),
  };
};
