import type { PartialDate } from "~/shared/dates";

/** A trip recorded from old sources: what they say, and nothing guessed beyond it. */
export interface PastTrip {
  periodId: string;
  kind: "political" | "administrative";
  leadCommitteeId: string;
  /** The travelling committees, the lead among them. */
  committeeIds: readonly string[];
  title: string;
  purpose: string;
  startsOn: PartialDate;
  endsOn: PartialDate | null;
  destinations: readonly { city: string; country: string }[];
  visits: readonly PastVisit[];
  /** Numbers of people known without names; null where the source says nothing, which is not none. */
  politicians: number | null;
  officials: number | null;
  /** Øre; one amount without categories. */
  totalCostMinor: number | null;
  /** The source's own figure per participant, as printed with a dot before the decimals. */
  sourceFigure: string | null;
  source: string;
}

export interface PastVisit {
  topic: string;
  cancelled: boolean;
  /** What the source says of it, for the public too. */
  note: string;
}

/**
 * One visit per line; what stands in the line's last brackets is its note:
 * "Malmö: trafikplan (materialet blev sendt bagefter)".
 */
export function visitsFromLines(lines: string, cancelled: boolean): PastVisit[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [, topic, note] = /^(.*\S)\s*\(([^()]*)\)$/.exec(line) ?? [];
      return cancelled && topic && note
        ? { topic, note: note.trim(), cancelled }
        : { topic: line, note: "", cancelled };
    });
}
