import type { Duty } from "~/features/travel-rules/findings";
import type { IsoDate, PartialDate } from "~/shared/dates";
import { dayOf, firstPublishedOn } from "./part-status";
import type { TripRecord } from "./trip-record";
import { tripStanding, wasHeld } from "./trip-standing";

export type LifeStep =
  | "approved"
  | "programme"
  | "journey"
  | "evaluated"
  | "published"
  | "on_record"
  | "followed_up";

/** One station of a trip's life. */
export interface LifeStation {
  step: LifeStep;
  state: "done" | "now" | "next" | "late" | "off";
  /** The day it happened, or is due; from and to for the journey. */
  from: PartialDate | null;
  to?: PartialDate | null;
  /** For the follow-up: how many recommendations are brought to an end, of how many. */
  ended?: { count: number; of: number };
}

/**
 * A trip's life as far as it is public. A trip known from old sources has only what is on record: what is not
 * registered there was not left undone.
 */
export function lifeStations(record: TripRecord, duties: readonly Duty[], today: IsoDate): LifeStation[] {
  const standing = tripStanding(record.notice, today);
  const before = [approved(record), publication(record, "programme", "programme"), journey(record, today)];
  const after = [
    evaluated(record, duties),
    publication(record, "published", "evaluation"),
    followedUp(record),
  ];
  if (standing === "recorded")
    return known([journey(record, today), evaluated(record, duties), onRecord(record), followedUp(record)]);
  return standing === "cancelled"
    ? known(before)
    : [...before, ...after].filter((station) => station !== null);
}

const known = (stations: readonly (LifeStation | null)[]) =>
  stations.filter((station): station is LifeStation => station !== null && station.state !== "next");

function approved({ notice }: TripRecord): LifeStation | null {
  return notice.approvedOn ? { step: "approved", state: "done", from: notice.approvedOn } : null;
}

function publication(
  { versions }: TripRecord,
  step: LifeStep,
  part: "programme" | "evaluation",
): LifeStation {
  const on = firstPublishedOn(part, versions);
  return { step, state: on ? "done" : "next", from: on };
}

/** When the past trip was made public, by whatever part came first. */
function onRecord({ versions }: TripRecord): LifeStation | null {
  const [first] = versions.map(({ publishedAt }) => dayOf(publishedAt)).sort();
  return first ? { step: "on_record", state: "done", from: first } : null;
}

function journey({ notice }: TripRecord, today: IsoDate): LifeStation {
  const standing = tripStanding(notice, today);
  const states = { cancelled: "off", not_going: "off", under_way: "now" } as const;
  const state =
    standing in states ? states[standing as keyof typeof states] : wasHeld(standing) ? "done" : "next";
  return { step: "journey", state, from: notice.startsOn, to: notice.endsOn };
}

function evaluated({ notice, parts }: TripRecord, duties: readonly Duty[]): LifeStation {
  const duty = duties.find(({ kind }) => kind === "evaluation");
  const on = notice.evaluationDecidedOn ?? parts.evaluation?.signed?.on ?? duty?.doneOn ?? null;
  if (on || duty?.state === "done") return { step: "evaluated", state: "done", from: on };
  return {
    step: "evaluated",
    state: duty?.state === "overdue" ? "late" : "next",
    from: duty?.dueOn ?? notice.evaluationDueOn,
  };
}

function followedUp({ parts }: TripRecord): LifeStation | null {
  const statuses = parts.follow_up?.recommendations.map(({ status }) => status) ?? [];
  if (statuses.length === 0) return null;
  const ended = statuses.filter((status) => status === "done" || status === "dropped").length;
  return {
    step: "followed_up",
    state: ended === statuses.length ? "done" : "now",
    from: null,
    ended: { count: ended, of: statuses.length },
  };
}
