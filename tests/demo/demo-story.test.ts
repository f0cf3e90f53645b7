import { describe, expect, it } from "vitest";
import { firstBrokenLink } from "~/features/commands/audit.server";
import { diskFileStore } from "~/features/documents/disk-file-store.server";
import { loadDemoStory } from "~db/demo/load.server";
import { freshDatabase } from "../support/fresh-database";

/** Days early, late and in the middle of an election period. */
const days = ["2026-11-22", "2026-01-02", "2028-02-29", "2029-12-30"];

describe("the demo's story", () => {
  it.each(days)(
    "can be told on %s through the program's own commands",
    async (day) => {
      const database = freshDatabase();
      const { db } = database;
      const files = diskFileStore(`${database.folder}/files`);
      const logins = await loadDemoStory(database, files, () => new Date(`${day}T11:00:00Z`));
      expect(logins).toHaveLength(6);

      const states = await db.selectFrom("trip").select(["title", "state"]).orderBy("starts_on").execute();
      expect(states.map(({ state }) => state)).toEqual([
        "held",
        "held",
        "held",
        "held",
        "held",
        "cancelled",
        "approved",
        "proposed",
      ]);
      const versions = await db.selectFrom("publication_version").select("status").execute();
      const statuses = new Set(versions.map(({ status }) => status));
      expect(statuses).toEqual(new Set(["current", "corrected", "redacted", "withdrawn"]));
      const followUps = await db.selectFrom("publication_report").select(["year", "content"]).execute();
      expect(followUps).toHaveLength(1);
      expect(followUps[0]?.content).toContain(states[0]?.title);
      expect(await firstBrokenLink(db)).toBeNull();
    },
    120_000,
  );
});
