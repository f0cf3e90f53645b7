import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import { todayInDenmark } from "~/shared/dates";
import type { TurnedAway } from "~/shared/turned-away";
import { DatabaseBusyError } from "~db/busy";
import { dataVersion } from "~db/connect";
import type { OpenDatabase } from "~db/open";
import type { Environment } from "./config";
import { bodyLimit, turnAway } from "./gate";
import { securityHeaders } from "./headers";
import { answerHealth, healthAddress } from "./health";
import { type LoadContextParts, viewerContext, visitorContext } from "./load-context";
import { log } from "./log";
import { sendPrepared } from "./prepared-answer";
import { publicPagePaths } from "./public-routes";
import { PublishedPages } from "./published-pages";
import { askRemix, remixRequest, sendAnswer } from "./remix";
import { readBody } from "./request-body";
import { staticFiles } from "./static-files";
import { namelessVisit, type Visit, visitOf } from "./visit";

export interface HttpServerParts extends LoadContextParts {
  build: ServerBuild;
  database: OpenDatabase;
  environment: Environment;
  /** Where the build's files for browsers lie. */
  clientFolder: string;
}

const timeouts = { requestTimeout: 120_000, headersTimeout: 20_000, keepAliveTimeout: 5_000 };

/** The page that the server shows when it answers a request itself. */
const turnedAwayPage = "/fejl";

/** The HTTP server: files, published pages from memory, then Remix; each answer with the same security headers. */
export function createHttpServer(parts: HttpServerParts): Server {
  const { build, database, environment, clock } = parts;
  const remix = askRemix(build);
  const setSecurityHeaders = securityHeaders(environment.PUBLIC_URL?.startsWith("https:") ?? false);
  const sendStaticFile = staticFiles(parts.clientFolder);
  const pages = new PublishedPages({
    isPublished: publicPagePaths(build),
    version: () => `${dataVersion(database.steady)} ${todayInDenmark(clock())}`,
    render: (url) => remix(new Request(url), visitorContext(parts, namelessVisit(url))),
  });

  async function answer(request: IncomingMessage, response: ServerResponse, visit: Visit) {
    const { pathname } = visit.url;
    if (pathname === healthAddress) return answerHealth(database, request, response);
    if (await sendStaticFile(pathname, request, response)) return;
    const refusal = turnAway(request, visit);
    if (refusal) return sendTurnedAway(refusal, request, response, visit);
    if (request.method !== "POST") {
      const page = await pages.find(visit.url);
      if (page instanceof Response) return sendAnswer(page, request, response);
      if (page) {
        response.setHeader("Cache-Control", "no-cache");
        return sendPrepared(page, request, response);
      }
    }
    const body = request.method === "POST" ? await readBody(request, bodyLimit(pathname)) : undefined;
    if (body === null) return sendTurnedAway("tooLarge", request, response, visit);
    const context = await viewerContext(parts, visit, request.headers.cookie);
    await sendAnswer(
      await remix(remixRequest(visit.url, request, response, body), context),
      request,
      response,
    );
  }

  async function sendTurnedAway(
    turnedAway: TurnedAway,
    request: IncomingMessage,
    response: ServerResponse,
    visit: Visit,
  ) {
    request.resume();
    if (turnedAway === "wrongMethod") response.setHeader("Allow", "GET, HEAD, POST");
    const url = new URL(turnedAwayPage, visit.publicUrl);
    const page = await remix(new Request(url), { ...visitorContext(parts, visit), turnedAway });
    await sendAnswer(page, request, response);
  }

  return createServer(timeouts, async (request, response) => {
    const read = visitOf(request, environment);
    const visit = read ?? namelessVisit(new URL("http://localhost"));
    setSecurityHeaders(request, response, visit.nonce);
    try {
      if (read) await answer(request, response, visit);
      else await sendTurnedAway("unreadable", request, response, visit);
    } catch (error) {
      if (response.destroyed) return;
      if (!(error instanceof DatabaseBusyError)) log.fault(visit.reference, request, error);
      if (response.headersSent) return response.destroy();
      await sendTurnedAway(error instanceof DatabaseBusyError ? "busy" : "failed", request, response, visit);
    }
  });
}
