import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

interface Cost {
  /** The work factor N as a power of two. */
  log2N: number;
  r: number;
  p: number;
}

const cost: Cost = { log2N: 15, r: 8, p: 3 };
const saltBytes = 16;
const keyBytes = 32;

/** The text that is kept of a password: scheme, cost, salt and key, so that the cost may be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  return written(cost, salt, await derive(password, salt, cost));
}

/**
 * Whether the password is the one behind the hash. Where there is no hash, the same work is done in vain, so that
 * the time an answer takes does not tell whether there is an account.
 */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const { cost: kept, salt, key } = read(hash ?? nobodys);
  const derived = await derive(password, salt, kept);
  return timingSafeEqual(derived, key) && hash !== null;
}

const written = ({ log2N, r, p }: Cost, salt: Buffer, key: Buffer) =>
  `scrypt:${log2N}:${r}:${p}:${salt.toString("base64url")}:${key.toString("base64url")}`;

const nobodys = written(cost, randomBytes(saltBytes), randomBytes(keyBytes));

function read(hash: string): { cost: Cost; salt: Buffer; key: Buffer } {
  const [scheme, log2N, r, p, salt = "", key = ""] = hash.split(":");
  if (scheme !== "scrypt") throw new Error("A password is kept in a form that this version cannot read");
  return {
    cost: { log2N: Number(log2N), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, "base64url"),
    key: Buffer.from(key, "base64url"),
  };
}

function derive(password: string, salt: Buffer, { log2N, r, p }: Cost): Promise<Buffer> {
  const options = { N: 2 ** log2N, r, p, maxmem: 256 * 2 ** log2N * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFC"), salt, keyBytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
