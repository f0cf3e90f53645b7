import { commonRefusals } from "./refusal-texts";

/** Every feature's refusal texts, looked through in this order. */
export const refusalCatalogues = [commonRefusals];
