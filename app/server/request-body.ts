import type { IncomingMessage } from "node:http";
import { createReadableStreamFromReadable } from "@remix-run/node";

/**
 * A request's body for Remix; null where it is larger than the limit. One that says its length is passed on as it
 * comes, since Node reads no further; one that does not is read first.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<BodyInit | null> {
  if (request.headers["content-length"] !== undefined) return createReadableStreamFromReadable(request);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
