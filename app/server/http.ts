import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Request, type Response } from "express";
import type { FileStore } from "~/features/documents/file-store";
import { readSessionCookie } from "~/session/session-cookie.server";
import { findViewer } from "~/session/sessions.server";
import type { OpenDatabase } from "~db/open";
import type { Clock } from "./clock";
import type { Environment } from "./config";
import { securityHeaders } from "./headers";

export interface HttpServerParts {
  build: ServerBuild;
  database: OpenDatabase;
  files: FileStore;
  clock: Clock;
  environment: Environment;
}

/** The HTTP server: static files, security headers, then Remix. */
export function createHttpServer({ build, database, files, clock, environment }: HttpServerParts): Server {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", environment.TRUSTED_PROXIES);
  app.use((request, _response, next) => {
    if (environment.TRUSTED_PROXIES === 0) {
      for (const name of ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-for"])
        delete request.headers[name];
    }
    next();
  });
  app.use(compression());
  app.use((_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    next();
  });
  app.use(securityHeaders());
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }));
  app.use(express.static("build/client", { maxAge: "1h" }));
  app.all(
    "*",
    createRequestHandler({
      build,
      getLoadContext: async (request: Request, response: Response) => {
        const now = clock();
        return {
          db: database.db,
          published: database.published,
          files,
          viewer: await findViewer(database.db, readSessionCookie(request.headers.cookie), now),
          now,
          nonce: response.locals.nonce as string,
          publicUrl: environment.PUBLIC_URL ?? `${request.protocol}://${request.get("host") ?? "localhost"}`,
          address: request.ip ?? "",
        };
      },
    }),
  );
  return createServer(app);
}
