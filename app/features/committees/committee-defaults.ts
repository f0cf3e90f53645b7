import type { Committee } from "./committee";
import { daysTyped } from "./typed-days";

/** A committee as its form's fields show it. */
export function committeeDefaults({ name, kind, startsOn, endsOn, version }: Committee) {
  return {
    name,
    kind,
    ...daysTyped({ startsOn, endsOn }),
    version: String(version),
  };
}
