import * as z from "zod/mini";
import type { Db } from "~db/tables";
import { purposeAnswers } from "./contribution";
import { type Edition, editionsToShow } from "./editions";

const text = z.nullable(z.string());

/** What a save of a contribution leaves in the audit; a value that was erased holds none of it. */
const storedEdition = z.object({
  state: z.enum(["draft", "sent"]),
  receivedByMail: z.boolean(),
  purposeMet: z.nullable(z.enum(purposeAnswers)),
  rating: text,
  learned: z.record(z.string(), text),
  recommendation: text,
  differently: text,
  dissent: text,
});

/** A contribution's earlier editions, newest first. For its author's eyes: drafts are among them. */
export async function listEditions(db: Db, participantId: string): Promise<Edition[]> {
  const rows = await db
    .selectFrom("audit_entry")
    .innerJoin("audit_value", "audit_value.entry_id", "audit_entry.id")
    .select(["audit_entry.at", "audit_value.value"])
    .where("subject_kind", "=", "contribution")
    .where("subject_id", "=", participantId)
    .orderBy("sequence")
    .execute();
  const editions = rows.flatMap(({ at, value }): Edition[] => {
    const stored = storedEdition.safeParse(JSON.parse(value));
    if (!stored.success) return [];
    const { receivedByMail, state, ...answers } = stored.data;
    return [{ ...answers, at, state: receivedByMail ? "mail" : state }];
  });
  return editionsToShow(editions);
}

export async function countEditions(db: Db, participantId: string): Promise<number> {
  return (await listEditions(db, participantId)).length;
}
