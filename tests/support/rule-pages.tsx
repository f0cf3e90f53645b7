import { travelRuleRoutes } from "~/features/travel-rules/routes";
import type { Viewer } from "~/session/viewer";
import type { OpenDatabase } from "~db/open";
import { type PageModule, staticPages } from "./static-pages";

const modules = import.meta.glob<PageModule>("../../app/features/travel-rules/pages/*.tsx", { eager: true });
const open = staticPages(travelRuleRoutes, modules);

/** Opens the pages about travel rules, or sends their forms, as one without JavaScript does. */
export function rulePages(database: Pick<OpenDatabase, "db" | "published">, viewer: Viewer, day: string) {
  const visit = open(database, viewer, day);
  return (address: string, typed?: Record<string, string>) => visit(`rejseregler/${address}`, typed);
}
