import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { defaultLocale, textsFor } from "~/shared/texts";
import type { PublicDb } from "~db/tables";
import { publishedTitle } from "../trip-record";
import { loadTripRecords } from "../trip-records.server";
import { tripTexts } from "../trip-texts";
import { tripTitle } from "../trip-words";

/** The public names of the trips that a project's page tells of, by reference; a trip that is not public has none. */
export async function tripNames(db: PublicDb, page: ProjectPage): Promise<Readonly<Record<string, string>>> {
  const t = textsFor(tripTexts, defaultLocale);
  const references = new Set([...page.trips, ...page.recommendations].map(({ reference }) => reference));
  const names: Record<string, string> = {};
  for (const reference of references)
    for (const record of await loadTripRecords(db, { reference }))
      names[reference] = tripTitle(t, publishedTitle(record), record.notice);
  return names;
}
