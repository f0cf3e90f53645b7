import type { output } from "zod/v4/core";
import { accept, type Result } from "~/shared/result";
import { type ProjectTies, tripRelations } from "./project";
import type { tiesForm } from "./project-form";

/** What the project serves, and its trips, as their form means them; a row without a trip is none. */
export function tiesFrom({ policyAreas, efforts, trips }: output<typeof tiesForm>): Result<ProjectTies> {
  return accept({
    policyAreaIds: policyAreas,
    effortIds: efforts,
    trips: trips.flatMap(({ tripId, relation }) =>
      tripId === null
        ? []
        : [{ tripId, relation: tripRelations.find((one) => one === relation) ?? "came_from" }],
    ),
  });
}
