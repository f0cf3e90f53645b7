import * as z from "zod/mini";
import { choiceField, optionalDateField, requiredText } from "~/shared/fields";
import { listField } from "~/shared/list-field";
import { placesField } from "./destination-form";
import { chosenField, textOrNone } from "./form-parts";
import { tripKinds } from "./trip";

export const newTripSchema = z.object({
  title: requiredText(160),
  kind: choiceField(tripKinds),
  periodId: chosenField(),
  leadCommitteeId: chosenField(),
  /** Beside the lead committee, which travels whether it is ticked or not. */
  committees: listField(),
  question: textOrNone(1000),
  purpose: textOrNone(4000),
  startsOn: optionalDateField(),
  endsOn: optionalDateField(),
  destinations: placesField(),
});
