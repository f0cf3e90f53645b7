import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { createGzip } from "node:zlib";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { AppContext } from "~/session/app-context";
import { isWorthCompressing, takesGzip } from "./prepared-answer";

/** Asks Remix for the answer to a request. */
export type AskRemix = (request: Request, context: AppContext) => Promise<Response>;

export function askRemix(build: ServerBuild): AskRemix {
  const handle = createRequestHandler(build, "production");
  return (request, context) => handle(request, { ...context });
}

/** Headers that Remix must not judge for itself: the origin and the proxies' words have been weighed before. */
const keptBack = ["origin", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-for"];

/** The request as Remix wants it; aborted when the client has gone. */
export function remixRequest(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  body?: BodyInit,
): Request {
  const client = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) client.abort();
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && !keptBack.includes(name)) headers.set(name, [value].flat().join(", "));
  }
  const method = body === undefined ? "GET" : "POST";
  return new Request(url, { method, headers, signal: client.signal, ...(body && { body, duplex: "half" }) });
}

/** Sends Remix's answer, compressed if that helps; a HEAD request gets its headers alone. */
export async function sendAnswer(answer: Response, request: IncomingMessage, response: ServerResponse) {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.appendHeader(name, value);
  if (answer.status === 503 && !response.hasHeader("Retry-After")) response.setHeader("Retry-After", "5");
  if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "private, no-cache");
  if (!answer.body) return void response.end();
  const zip = isWorthCompressing(answer.headers.get("Content-Type") ?? "");
  if (zip) response.appendHeader("Vary", "Accept-Encoding");
  if (request.method === "HEAD") {
    await answer.body.cancel();
    return void response.end();
  }
  const body = Readable.fromWeb(answer.body as ReadableStream);
  if (zip && takesGzip(request)) {
    response.removeHeader("Content-Length");
    response.setHeader("Content-Encoding", "gzip");
    await pipeline(body, createGzip(), response);
  } else await pipeline(body, response);
}
