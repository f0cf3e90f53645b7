import { checkForm } from "~/features/commands/forms.server";
import type { CommandContext } from "~/features/commands/perform.server";
import type { Typed } from "~/shared/form-data";
import { accept, type Result } from "~/shared/result";
import {
  addTraveller,
  changeParticipant,
  removeParticipant,
  setParticipantsComplete,
} from "./participant-commands.server";
import {
  headcountSchema,
  membersSchema,
  participantSchema,
  politicianSchema,
  travellerSchema,
} from "./participant-form";
import { addMembers, addPolitician, addUnnamedPoliticians } from "./politician-commands.server";

/** What was done, as the address says it afterwards. */
type Done = "tilfoejet" | "medlemmer" | "gemt" | "fjernet";

/** Does what one of the participants page's forms asks for. */
export async function doToParticipants(
  context: CommandContext,
  tripId: string,
  form: string,
  typed: Typed,
): Promise<Result<Done>> {
  switch (form) {
    case "politician":
      return savePolitician(context, tripId, typed);
    case "members": {
      const checked = checkForm(membersSchema, typed);
      return checked.ok
        ? done("medlemmer", await addMembers(context, { tripId, ...checked.value }))
        : checked;
    }
    case "headcount": {
      const checked = checkForm(headcountSchema, typed);
      if (!checked.ok) return checked;
      return done("tilfoejet", await addUnnamedPoliticians(context, { tripId, ...checked.value }));
    }
    case "traveller": {
      const checked = checkForm(travellerSchema, typed);
      if (!checked.ok) return checked;
      const headcount = checked.value.headcount ?? 1;
      return done("tilfoejet", await addTraveller(context, { tripId, ...checked.value, headcount }));
    }
    case "complete": {
      const complete = typed.complete !== undefined;
      return done("gemt", await setParticipantsComplete(context, { tripId, complete }));
    }
    default:
      return saveParticipant(context, tripId, typed);
  }
}

async function savePolitician(context: CommandContext, tripId: string, typed: Typed): Promise<Result<Done>> {
  const checked = checkForm(politicianSchema, typed);
  if (!checked.ok) return checked;
  const [committeeId = "", personId = ""] = checked.value.seat.split(":");
  const { capacity } = checked.value;
  return done("tilfoejet", await addPolitician(context, { tripId, committeeId, personId, capacity }));
}

async function saveParticipant(context: CommandContext, tripId: string, typed: Typed): Promise<Result<Done>> {
  const participantId = String(typed.participantId ?? "");
  if (typed.handling === "fjern")
    return done("fjernet", await removeParticipant(context, { tripId, participantId }));
  const checked = checkForm(participantSchema, typed);
  if (!checked.ok) return checked;
  const headcount = checked.value.headcount ?? 1;
  return done(
    "gemt",
    await changeParticipant(context, { tripId, participantId, ...checked.value, headcount }),
  );
}

const done = (what: Done, result: Result<unknown>): Result<Done> => (result.ok ? accept(what) : result);
