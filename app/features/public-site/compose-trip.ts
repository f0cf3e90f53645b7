import { type PublicPart, publicParts, type VersionLine } from "~/features/publications/parts";
import type { PublicDecision, PublicDocument } from "~/features/publications/snapshots/common";
import type { Notice } from "~/features/publications/snapshots/notice";
import type { PublicParticipants } from "~/features/publications/snapshots/programme";
import { openDuties } from "~/features/travel-rules/duties";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import type { Duty } from "~/features/travel-rules/findings";
import { tripDuties } from "~/features/travel-rules/standings";
import type { IsoDate } from "~/shared/dates";
import { type LifeStation, lifeStations } from "./life-stations";
import { dayOf, type PartStatus, partStatus } from "./part-status";
import { type CurrentParts, publishedTitle, type TripRecord } from "./trip-record";
import { type TripRules, tripRules } from "./trip-rules";
import { type TripStanding, tripStanding } from "./trip-standing";

/** A trip's one page, for the whole of its life: the notice and the newest of each part, put together. */
export interface TripPage {
  notice: Notice;
  /** Null while no part has said it: then the places name the trip. */
  title: string | null;
  standing: TripStanding;
  /** No part was ever published: committees, places, dates, where it stands and what is next due, nothing else. */
  isNoticeOnly: boolean;
  stations: readonly LifeStation[];
  duties: readonly Duty[];
  next: Duty | null;
  parts: CurrentParts;
  status: Readonly<Record<PublicPart, PartStatus>>;
  /** Those who went, once a part says it; until then those who are to go. */
  participants: PublicParticipants | null;
  decisions: readonly PublicDecision[];
  documents: readonly PublicDocument[];
  rules: TripRules;
  versions: readonly VersionLine[];
  /** The day the newest version of any part came out, or one was taken back. */
  changedOn: IsoDate | null;
}

/** Composes a trip's page from its public record and the facts of its period, as they stand today. */
export function composeTrip(record: TripRecord, facts: PeriodFacts | null, today: IsoDate): TripPage {
  const { notice, parts, versions } = record;
  const duties = facts ? tripDuties(facts, notice.reference, today) : [];
  const status = Object.fromEntries(
    publicParts.map((part) => [part, partStatus(part, versions)]),
  ) as TripPage["status"];
  return {
    notice,
    title: publishedTitle(record),
    standing: tripStanding(notice, today),
    isNoticeOnly: versions.length === 0,
    stations: lifeStations(record, duties, today),
    duties,
    next: openDuties(duties)[0] ?? null,
    parts,
    status,
    participants: participantsOf(parts),
    decisions: [...(parts.programme?.decisions ?? []), ...(parts.evaluation?.decisions ?? [])],
    documents: documentsOf(parts),
    rules: tripRules(facts, notice.reference, today),
    versions,
    changedOn: lastChange(versions),
  };
}

function participantsOf({ programme, accounts }: CurrentParts): PublicParticipants | null {
  const known = [accounts?.participants, programme?.participants].filter((each) => each !== undefined);
  return (
    known.find(({ basis }) => basis === "went") ??
    known.find(({ basis }) => basis === "planned") ??
    known[0] ??
    null
  );
}

/** The documents of all parts, each once. */
function documentsOf(parts: CurrentParts): PublicDocument[] {
  const documents = publicParts.flatMap((part) => parts[part]?.documents ?? []);
  return documents.filter(
    ({ contentDigest, title }, index) =>
      documents.findIndex((other) => other.contentDigest === contentDigest && other.title === title) ===
      index,
  );
}

function lastChange(versions: readonly VersionLine[]): IsoDate | null {
  const days = versions.map(({ publishedAt, endedAt }) => dayOf(endedAt ?? publishedAt));
  return days.sort().at(-1) ?? null;
}
