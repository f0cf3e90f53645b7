import { documentRefusals } from "~/features/documents/texts";
import { evaluationRefusals } from "~/features/evaluations/refusal-texts";
import { importRefusals } from "~/features/import/import-texts";
import { pastTripRefusals } from "~/features/past-trips/texts";
import { participantRefusals, programmeRefusals, tripRefusals } from "~/features/trips/refusal-texts";
import { commonRefusals } from "./refusal-texts";

/** Every feature's refusal texts, looked through in this order. */
export const refusalCatalogues = [
  commonRefusals,
  importRefusals,
  pastTripRefusals,
  tripRefusals,
  programmeRefusals,
  participantRefusals,
  documentRefusals,
  evaluationRefusals,
];
