import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { type PreparedAnswer, prepareAnswer, sendPrepared } from "./prepared-answer";

const mediaTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".eot": "application/vnd.ms-fontobject",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** Assets carry a digest of their content in their name; other files keep theirs when they change. */
const cachingOf = (address: string) =>
  address.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600";

/** Answers requests for the files of the build, which are few and small enough to stay in memory. */
export function staticFiles(folder: string) {
  const contents = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => path.extname(file) in mediaTypes)
      .map((file) => [`/${path.relative(folder, file).split(path.sep).join("/")}`, readFileSync(file)]),
  );
  const prepared = new Map<string, Promise<PreparedAnswer>>();
  const preparedFile = (address: string, content: Buffer) => {
    const ready = prepared.get(address) ?? prepareAnswer(content, mediaTypes[path.extname(address)] ?? "");
    prepared.set(address, ready);
    return ready;
  };

  return async (pathname: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const content = contents.get(pathname);
    if (!content || (request.method !== "GET" && request.method !== "HEAD")) return false;
    response.setHeader("Cache-Control", cachingOf(pathname));
    sendPrepared(await preparedFile(pathname, content), request, response);
    return true;
  };
}
