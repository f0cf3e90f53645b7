import { importRefusals } from "~/features/import/import-texts";
import { pastTripRefusals } from "~/features/past-trips/texts";
import { publicationRefusals } from "~/features/publications/refusal-texts";
import { commonRefusals } from "./refusal-texts";

/** Every feature's refusal texts, looked through in this order. */
export const refusalCatalogues = [commonRefusals, importRefusals, pastTripRefusals, publicationRefusals];
