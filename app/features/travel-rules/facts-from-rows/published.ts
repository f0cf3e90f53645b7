import type { Selectable } from "kysely";
import { todayInDenmark } from "~/shared/dates";
import type { PublicationVersionTable } from "~db/tables/publication-version";
import type { PublicPart, TripFacts } from "../facts";

type Version = Pick<Selectable<PublicationVersionTable>, "part" | "status" | "published_at">;

/** The day each part first came out, as long as a version of it is out. */
export function firstPublished(versions: readonly Version[]): TripFacts["published"] {
  const dayOf = (part: PublicPart) => {
    const own = versions.filter((version) => version.part === part);
    const [first] = own.map((version) => version.published_at).sort();
    return first && own.some(({ status }) => status === "current") ? todayInDenmark(new Date(first)) : null;
  };
  return {
    programme: dayOf("programme"),
    evaluation: dayOf("evaluation"),
    accounts: dayOf("accounts"),
    follow_up: dayOf("follow_up"),
  };
}
