import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { isCountry } from "~/shared/countries";
import { newId } from "~/shared/ids";
import { accept, type FieldRefusal, type Result, refuse } from "~/shared/result";
import type { WriteDb } from "~db/tables";
import type { Approval } from "./approval";
import { settleApproval } from "./reapproval.server";
import { rulesByState } from "./rules-mode.server";
import { raiseVersion, takeTripAtVersion } from "./stale.server";
import { listDestinations } from "./trips.server";

export interface Place {
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

interface NewDestinations {
  tripId: string;
  version: number;
  destinations: readonly Place[];
  /** Needed of an approved trip. */
  approval: Approval | null;
}

/** Says where the trip goes, in the order of the journey. */
export function changeDestinations(
  context: CommandContext,
  { tripId, version, destinations, approval }: NewDestinations,
): Promise<Result<void>> {
  const rules = rulesByState(tripId);
  const spec = {
    action: "changeDestinations",
    subject: { kind: "trip", id: tripId },
    tripId,
    rules,
  } as const;
  return performCommand(context, spec, async (run) => {
    const taken = await takeTripAtVersion(run, "changeDestinations", tripId, version);
    if (!taken.ok) return taken;
    const checked = checkPlaces(destinations, taken.value.row.state !== "draft");
    if (!checked.ok) return checked;
    const before = await listDestinations(run.trx, tripId);
    if (inWords(before) === inWords(destinations)) return accept();
    const settled = await settleApproval(run, taken.value, "destinations", approval);
    if (!settled.ok) return settled;
    await writeDestinations(run.trx, tripId, destinations);
    await raiseVersion(run, taken.value);
    run.note({ before: inWords(before), after: inWords(destinations) });
    return accept();
  });
}

/** Within a command: these places instead of those before. */
export async function writeDestinations(
  trx: WriteDb,
  tripId: string,
  destinations: readonly Place[],
): Promise<void> {
  await trx.deleteFrom("destination").where("trip_id", "=", tripId).execute();
  for (const [position, { city, country }] of destinations.entries())
    await trx
      .insertInto("destination")
      .values({ id: newId(), trip_id: tripId, position, city, country })
      .execute();
}

/** Countries that exist, and at least one place as soon as somebody is to decide on the trip. */
export function checkPlaces(destinations: readonly Place[], placeNeeded: boolean): Result<void> {
  if (placeNeeded && destinations.length === 0) return refuseFields([fault(0, "city", "trip.noDestination")]);
  const unknown = destinations.flatMap(({ country }, row) =>
    isCountry(country) ? [] : fault(row, "country", "country.unknown", country),
  );
  return unknown.length > 0 ? refuseFields(unknown) : accept();
}

const refuseFields = (fields: FieldRefusal[]) => refuse("form.invalid", undefined, fields);

function fault(row: number, name: string, key: string, text?: string): FieldRefusal {
  return { field: `destinations.${row}.${name}`, key, ...(text && { params: { text } }) };
}

const inWords = (places: readonly Place[]) =>
  places.map(({ city, country }) => `${city} (${country})`).join(", ");
