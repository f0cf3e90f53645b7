import { type Action, permissions } from "~/session/permissions";
import type { Db } from "~db/tables";

export interface HistoryEntry {
  id: string;
  /** Instant, UTC ISO text. */
  at: string;
  /** Null where the account is gone. */
  who: string | null;
  /** Null for an entry that this program does not know the action of. */
  action: Action | null;
  /** What was noted with it and may be shown; empty once it has been erased. */
  noted: Readonly<Record<string, string | boolean>>;
}

export interface HistoryPage {
  entries: readonly HistoryEntry[];
  page: number;
  pages: number;
}

const pageSize = 30;

/** One page of all that was done to a trip, the newest first. */
export async function listHistory(db: Db, tripId: string, wanted: number): Promise<HistoryPage> {
  const { total } = await db
    .selectFrom("audit_entry")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where("trip_id", "=", tripId)
    .executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(Math.max(1, wanted), pages);
  const rows = await db
    .selectFrom("audit_entry")
    .leftJoin("audit_value", "audit_value.entry_id", "audit_entry.id")
    .leftJoin("account", "account.id", "audit_entry.account_id")
    .leftJoin("person", "person.id", "account.person_id")
    .select([
      "audit_entry.id",
      "audit_entry.at",
      "audit_entry.actor",
      "audit_entry.account_id",
      "audit_entry.action",
      "audit_value.value",
      "person.full_name",
    ])
    .where("audit_entry.trip_id", "=", tripId)
    .orderBy("audit_entry.sequence", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const entries = rows.map((row) => ({
    id: row.id,
    at: row.at,
    who: row.full_name ?? (row.account_id === null ? row.actor : null),
    action: isAction(row.action) ? row.action : null,
    noted: shownOf(row.action, row.value),
  }));
  return { entries, page, pages };
}

function isAction(text: string): text is Action {
  return Object.hasOwn(permissions, text);
}

/** The notes that the history tells in words; whole texts, as of a contribution, stay where they are written. */
const shownNotes = [
  "what",
  "body",
  "citation",
  "committee",
  "funder",
  "reason",
  "note",
  "again",
  "part",
  "askedAnewFor",
  "coveredByEarlierDecision",
  "addedVisit",
  "removedVisit",
  "changedVisit",
  "cancelledVisit",
  "revivedVisit",
  "addedParticipant",
  "addedMembers",
  "removedParticipant",
  "addedDocument",
  "removedDocument",
  "document",
] as const;

/** Where a note is a text that somebody wrote, and not the name of something. */
const longNotes: Readonly<Record<string, readonly Action[]>> = {
  body: ["recordDecision", "releaseDecision", "decideEvaluation"],
  note: ["recordDecision"],
  reason: ["rejectTrip", "takeBackTrip", "leaveOutCommittee", "cancelTrip", "reopenTrip"],
};

function shownOf(action: string, json: string | null): Record<string, string | boolean> {
  const value: unknown = json === null ? null : JSON.parse(json);
  if (typeof value !== "object" || value === null) return {};
  const noted = value as Record<string, unknown>;
  return Object.fromEntries(
    shownNotes
      .filter((name) => isAction(action) && (longNotes[name]?.includes(action) ?? true))
      .flatMap((name) => {
        const found = noted[name];
        if (typeof found === "number") return [[name, String(found)]];
        return typeof found === "string" || typeof found === "boolean" ? [[name, found]] : [];
      }),
  );
}
