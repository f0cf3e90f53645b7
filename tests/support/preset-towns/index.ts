import { haderslev } from "./haderslev";
import { ishoej } from "./ishoej";
import { naestved } from "./naestved";
import type { PresetTown } from "./preset-town";
import { roskilde } from "./roskilde";

/** A town for each preset that a draft can begin with. */
export const presetTowns: readonly PresetTown[] = [roskilde, haderslev, naestved, ishoej];
