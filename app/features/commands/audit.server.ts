import { createHash, randomBytes } from "node:crypto";
import type { Viewer } from "~/session/viewer";
import { newId } from "~/shared/ids";
import type { Db, WriteDb } from "~db/tables";

export interface AuditEvent {
  at: string;
  viewer: Viewer;
  action: string;
  subject: { kind: string; id: string };
  tripId?: string;
  value: Record<string, unknown>;
}

const firstLink = "0".repeat(64);
const digestOf = (...parts: string[]) => createHash("sha256").update(parts.join("\n")).digest("hex");

/**
 * Adds a link to the audit chain. The chain covers salted digests only: the value stands in a row of its own that
 * can be erased for somebody's sake, and the chain still holds.
 */
export async function appendAuditEntry(trx: WriteDb, event: AuditEvent): Promise<void> {
  const last = await trx
    .selectFrom("audit_entry")
    .select("digest")
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  const id = newId();
  const salt = randomBytes(16).toString("hex");
  const value = JSON.stringify(event.value);
  const link = {
    id,
    at: event.at,
    account_id: event.viewer.accountId,
    actor: event.viewer.accountId ?? event.viewer.name,
    action: event.action,
    subject_kind: event.subject.kind,
    subject_id: event.subject.id,
    trip_id: event.tripId ?? null,
    value_digest: digestOf(salt, value),
    previous_digest: last?.digest ?? firstLink,
  };
  await trx
    .insertInto("audit_entry")
    .values({ ...link, digest: chainDigest(link) })
    .execute();
  await trx.insertInto("audit_value").values({ entry_id: id, salt, value }).execute();
}

interface Link {
  id: string;
  at: string;
  actor: string;
  action: string;
  subject_kind: string;
  subject_id: string;
  trip_id: string | null;
  value_digest: string;
  previous_digest: string;
}

function chainDigest(link: Link): string {
  return digestOf(
    link.previous_digest,
    link.id,
    link.at,
    link.actor,
    link.action,
    link.subject_kind,
    link.subject_id,
    link.trip_id ?? "",
    link.value_digest,
  );
}

/** The first entry at which the chain does not hold: changed, removed or slipped in; null when it holds. */
export async function firstBrokenLink(db: Db): Promise<string | null> {
  let previous = firstLink;
  const links = await db.selectFrom("audit_entry").selectAll().orderBy("sequence").execute();
  for (const link of links) {
    if (link.previous_digest !== previous || chainDigest(link) !== link.digest) return link.id;
    previous = link.digest;
  }
  const values = await db
    .selectFrom("audit_value")
    .innerJoin("audit_entry", "audit_entry.id", "audit_value.entry_id")
    .select(["audit_entry.id", "audit_entry.value_digest", "audit_value.salt", "audit_value.value"])
    .execute();
  return values.find((row) => digestOf(row.salt, row.value) !== row.value_digest)?.id ?? null;
}
