import type { FileStore } from "~/features/documents/file-store";
import type { TurnedAway } from "~/shared/turned-away";
import type { Db, PublicDb } from "~db/tables";
import type { Viewer } from "./viewer";

/** What the HTTP server hands to every loader and action. */
export interface AppContext {
  db: Db;
  published: PublicDb;
  files: FileStore;
  viewer: Viewer | null;
  /** The instant of this request. */
  now: Date;
  /** For the content security policy; scripts of this response carry it. */
  nonce: string;
  /** Under which an error of this request stands in the log. */
  reference: string;
  /** Set when the HTTP server turned the request away and only wants the page that says so. */
  turnedAway?: TurnedAway;
  /** Scheme and host that the public knows, without a trailing slash. */
  publicUrl: string;
  /** The client's network address, for throttling. */
  address: string;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends AppContext {}
}
