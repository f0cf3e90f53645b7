import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** A body that is sent many times, compressed once. */
export interface PreparedAnswer {
  mediaType: string;
  etag: string;
  plain: Buffer;
  /** Absent where compressing gains nothing. */
  gzipped?: Buffer;
}

const compress = promisify(gzip);
const smallestBytes = 1024;

export const isWorthCompressing = (mediaType: string) =>
  /^text\/|\+xml|javascript|json|font\/ttf|fontobject/.test(mediaType);

export async function prepareAnswer(plain: Buffer, mediaType: string): Promise<PreparedAnswer> {
  const digest = createHash("sha256").update(plain).digest("base64url").slice(0, 22);
  const etag = `"${digest}"`;
  if (plain.length < smallestBytes || !isWorthCompressing(mediaType)) return { mediaType, etag, plain };
  return { mediaType, etag, plain, gzipped: await compress(plain, { level: 9 }) };
}

/** Bytes that it takes in memory. */
export const sizeOf = ({ plain, gzipped }: PreparedAnswer) => plain.length + (gzipped?.length ?? 0);

/** Sends it as the client can take it, or says that the client has it already. */
export function sendPrepared(
  answer: PreparedAnswer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const body = takesGzip(request) && answer.gzipped ? answer.gzipped : answer.plain;
  const etag = body === answer.plain ? answer.etag : answer.etag.replace(/"$/, '-gz"');
  response.setHeader("ETag", etag);
  response.setHeader("Vary", "Accept-Encoding");
  if (hasAlready(request, etag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.setHeader("Content-Type", answer.mediaType);
  response.setHeader("Content-Length", body.length);
  if (body !== answer.plain) response.setHeader("Content-Encoding", "gzip");
  response.end(request.method === "HEAD" ? undefined : body);
}

export function takesGzip({ headers }: IncomingMessage): boolean {
  const asked = String(headers["accept-encoding"] ?? "").split(",");
  return asked.some((coding) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(coding));
}

function hasAlready({ headers }: IncomingMessage, etag: string): boolean {
  const tags = (headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
