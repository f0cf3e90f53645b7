import { periodRoutes } from "~/features/periods/routes";
import type { Viewer } from "~/session/viewer";
import type { OpenDatabase } from "~db/open";
import { type PageModule, staticPages } from "./static-pages";

const modules = import.meta.glob<PageModule>("../../app/features/periods/pages/*.tsx", { eager: true });
const open = staticPages(periodRoutes, modules);

/** Opens the pages about periods, or sends their forms, as one without JavaScript does. */
export function periodPages(database: Pick<OpenDatabase, "db" | "published">, viewer: Viewer, day: string) {
  const visit = open(database, viewer, day);
  return (address: string, typed?: Record<string, string>) => visit(`perioder/${address}`, typed);
}
