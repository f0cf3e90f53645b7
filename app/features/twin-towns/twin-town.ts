import { firstDayOf, type IsoDate, lastDayOf, type PartialDate } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";

export const twinTownStates = ["proposed", "active", "ended", "declined"] as const;
export type TwinTownState = (typeof twinTownStates)[number];

/** An agreement with another town, or the proposal of one. */
export interface TwinTown {
  id: string;
  slug: string;
  organisationId: string;
  state: TwinTownState;
  since: PartialDate | null;
  until: PartialDate | null;
  aims: string;
  activities: readonly string[];
  responsible: string;
  reviewedOn: PartialDate | null;
  nextReviewOn: PartialDate | null;
  /** Why it was proposed; stays in the workspace, as its weighing does. */
  reasons: string;
  /** Never leaves the workspace. */
  internalNote: string;
  version: number;
}

/** What is said of an agreement, whatever its state. */
export type TwinTownInput = Omit<TwinTown, "id" | "slug" | "organisationId" | "state" | "version">;

/** Whom an agreement is with: an organisation that stands already, or one by name. */
export type Town = { id: string } | NewTown;

export interface NewTown {
  name: string;
  city: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

export const twinTownSteps = {
  agree: { from: "proposed", to: "active" },
  decline: { from: "proposed", to: "declined" },
  proposeAgain: { from: "declined", to: "proposed" },
  end: { from: "active", to: "ended" },
  resume: { from: "ended", to: "active" },
} as const satisfies Record<string, { from: TwinTownState; to: TwinTownState }>;

export type TwinTownStep = keyof typeof twinTownSteps;

export const twinTownStepNames = ["agree", "decline", "proposeAgain", "end", "resume"] as const;

export function stepsFrom(state: TwinTownState): TwinTownStep[] {
  return twinTownStepNames.filter((step) => twinTownSteps[step].from === state);
}

/** Whether the day on which an agreement was to be looked at again is past. */
export function isReviewOverdue(
  { state, nextReviewOn }: Pick<TwinTown, "state" | "nextReviewOn">,
  today: IsoDate,
): boolean {
  return state === "active" && nextReviewOn !== null && lastDayOf(nextReviewOn) < today;
}

/** Refuses an agreement that ends before it begins, as far as both are known. */
export function checkSpan({ since, until }: Pick<TwinTown, "since" | "until">): Result<void> {
  if (since === null || until === null || lastDayOf(until) >= firstDayOf(since)) return accept();
  return refuse("form.invalid", undefined, [{ field: "until", key: "twinTown.endsBeforeStart" }]);
}
