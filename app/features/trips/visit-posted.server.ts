import { checkForm } from "~/features/commands/forms.server";
import type { CommandContext } from "~/features/commands/perform.server";
import type { Typed } from "~/shared/form-data";
import { accept, type Result } from "~/shared/result";
import type { TypedVisit } from "./programme";
import { addVisit, changeVisit, removeVisit, setVisitCancelled } from "./programme-commands.server";
import { tripCommittees } from "./trips.server";
import { visitSchema } from "./visit-form";
import { audienceOf } from "./visit-typed";

/** What was done, as the address says it afterwards. */
type Done = "tilfoejet" | "gemt" | "slettet" | "aflyst" | "genoptaget";

/** Does what a visit's form asks for: saves it, or what the pressed button says. */
export async function doToVisit(
  context: CommandContext,
  tripId: string,
  typed: Typed,
): Promise<Result<Done>> {
  const visit = { tripId, visitId: String(typed.visitId ?? "") };
  switch (typed.handling) {
    case "slet":
      return done("slettet", await removeVisit(context, visit));
    case "aflys":
      return done("aflyst", await setVisitCancelled(context, { ...visit, cancelled: true }));
    case "genoptag":
      return done("genoptaget", await setVisitCancelled(context, { ...visit, cancelled: false }));
    default:
      return saveVisit(context, visit, typed);
  }
}

async function saveVisit(
  context: CommandContext,
  { tripId, visitId }: { tripId: string; visitId: string },
  typed: Typed,
): Promise<Result<Done>> {
  const checked = checkForm(visitSchema, typed);
  if (!checked.ok) return checked;
  const travelling = await tripCommittees(context.db, tripId);
  const { committees, version, kind, ...fields } = checked.value;
  const audience = audienceOf(
    committees,
    travelling.map(({ id }) => id),
  );
  if (!audience.ok) return audience;
  const visit: TypedVisit = {
    ...fields,
    kind: kind === "unknown" ? null : kind,
    committeeIds: audience.value,
  };
  if (visitId === "") return done("tilfoejet", await addVisit(context, { tripId, visit }));
  return done("gemt", await changeVisit(context, { tripId, visitId, version: version ?? 0, visit }));
}

const done = (what: Done, result: Result<unknown>): Result<Done> => (result.ok ? accept(what) : result);
