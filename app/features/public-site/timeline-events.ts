import type { PartialDate } from "~/shared/dates";
import type { MatrixRow } from "./matrix-rows";
import type { StepState } from "./trip-steps";

/** Something that happened in a period, or is due. */
export interface TimelineEvent {
  on: PartialDate;
  until: PartialDate | null;
  step: StepState["step"];
  state: Exclude<StepState["state"], "waiting" | "not_registered">;
  trip: { reference: string; name: string };
  committees: readonly { slug: string; name: string }[];
}

/** Every event and deadline in the order of time; what committees share is told once. */
export function timelineEvents(rows: readonly MatrixRow[]): TimelineEvent[] {
  const events = new Map<string, TimelineEvent>();
  for (const { trip, committee } of rows)
    for (const { step, state, on, until } of trip?.steps ?? []) {
      if (!trip || on === null || state === "waiting" || state === "not_registered") continue;
      const key = `${trip.reference} ${step} ${on}`;
      const { committees = [] } = events.get(key) ?? {};
      events.set(key, {
        on,
        until: until ?? null,
        step,
        state,
        trip: { reference: trip.reference, name: trip.name },
        committees: [...committees, { slug: committee.slug, name: committee.name }],
      });
    }
  return [...events.values()].sort((a, b) => a.on.localeCompare(b.on));
}
