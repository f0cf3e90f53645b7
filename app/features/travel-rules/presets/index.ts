import { haderslev } from "./haderslev";
import { ishoej } from "./ishoej";
import { naestved } from "./naestved";
import type { Preset } from "./preset";
import { roskilde } from "./roskilde";

/** The rules that a draft can begin with, in the order in which they are offered. */
export const presets: readonly Preset[] = [roskilde, haderslev, naestved, ishoej];
