import { formatDate } from "~/shared/dates";
import type { Committee } from "./committee";

/** A committee as its form's fields show it. */
export function committeeDefaults({ name, kind, startsOn, endsOn, version }: Committee) {
  return {
    name,
    kind,
    startsOn: formatDate(startsOn),
    endsOn: formatDate(endsOn),
    version: String(version),
  };
}
