import { PassThrough } from "node:stream";
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { log } from "~/server/log";
import { ServedContext } from "./served";

const renderingLimitMs = 10_000;

/** Renders the whole page before the first byte goes out, so that a fault on the way still gets its own status. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, reference }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <ServedContext.Provider value={{ nonce, reference }}>
        <RemixServer context={remixContext} url={request.url} abortDelay={renderingLimitMs} nonce={nonce} />
      </ServedContext.Provider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(limit);
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onError(error) {
          clearTimeout(limit);
          reject(error);
        },
      },
    );
    const limit = setTimeout(abort, renderingLimitMs);
  });
}

/** What goes wrong outside a loader or action: while rendering. An answer with a status of its own is no fault. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  log.fault(context.reference, request, error);
};
