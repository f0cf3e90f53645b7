import { readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod/mini";

const text = z.string();

/** A trip of the past as its sources tell of it: what stands in docs/examples. */
const pastTripCase = z.strictObject({
  source: text,
  period: text,
  committee: text,
  title: text,
  purpose: text,
  startsOn: text,
  endsOn: text,
  destinations: z.array(z.strictObject({ city: text, country: text })),
  visits: z.array(text),
  cancelledVisits: z.array(z.strictObject({ topic: text, note: text })),
  evaluation: z.strictObject({ presentedOn: text, summary: text }),
  decision: z.strictObject({
    concerns: z.literal("evaluation"),
    outcome: z.literal("noted"),
    meetingOn: text,
    caseNumber: text,
    wording: text,
  }),
});
export type PastTripCase = z.output<typeof pastTripCase>;

export function readPastTripCase(name: string): PastTripCase {
  const file = path.resolve(import.meta.dirname, "../../../docs/examples", name);
  return pastTripCase.parse(JSON.parse(readFileSync(file, "utf8")));
}
