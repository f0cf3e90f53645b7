import type { Contact } from "~/shared/contact";
import { isSameName } from "~/shared/names";
import type { Organisation } from "../organisation";

/** Which of two organisations says it. */
export type Side = "keep" | "gone";

/** What only one of the two can say. Where one of them says nothing, the other's stands. */
export const choosable = [
  "name",
  "kind",
  "city",
  "region",
  "country",
  "website",
  "staff",
  "trainees",
  "contact",
] as const;
export type Choosable = (typeof choosable)[number];

export type Chosen = Readonly<Partial<Record<Choosable, Side>>>;

/** What both say, and differently: what somebody must choose. The one that is kept says it unless chosen otherwise. */
export function toChoose(keep: Organisation, gone: Organisation): Choosable[] {
  return choosable.filter((field) => says(keep, field) && says(gone, field) && differ(keep, gone, field));
}

/** One organisation out of two: what is chosen, texts joined, lists united. A name not chosen becomes an earlier one. */
export function mergedOrganisation(keep: Organisation, gone: Organisation, chosen: Chosen): Organisation {
  const from = (field: Choosable) => {
    if (!says(keep, field)) return gone;
    return says(gone, field) && chosen[field] === "gone" ? gone : keep;
  };
  const name = from("name").name;
  const earlier = [keep.name, gone.name, ...keep.earlierNames, ...gone.earlierNames];
  return {
    ...keep,
    name,
    kind: from("kind").kind,
    city: from("city").city,
    region: from("region").region,
    country: from("country").country,
    website: from("website").website,
    staff: from("staff").staff,
    trainees: from("trainees").trainees,
    contact: from("contact").contact,
    earlierNames: united(earlier).filter((one) => !isSameName(one, name)),
    description: joined(keep.description, gone.description),
    internalNote: joined(keep.internalNote ?? "", gone.internalNote ?? "") || null,
    languages: united([...keep.languages, ...gone.languages]),
    duties: united([...keep.duties, ...gone.duties]),
    offers: united([...keep.offers, ...gone.offers]),
  };
}

/** Two texts one after the other; a part that both have stands once. */
export function joined(one: string, other: string, between = "\n\n"): string {
  const parts = [one, other].flatMap((text) => text.split(between)).filter((part) => part.trim() !== "");
  return united(parts).join(between);
}

/** Each item once, whatever its capitals. */
function united(items: readonly string[]): string[] {
  return items.filter((item, at) => items.findIndex((other) => isSameName(item, other)) === at);
}

function says(organisation: Organisation, field: Choosable): boolean {
  if (field === "contact") return saysContact(organisation.contact);
  if (field === "kind") return organisation.kind !== "other";
  return organisation[field] !== null;
}

const saysContact = ({ name, title, phone, email }: Contact) => [name, title, phone, email].some(Boolean);

const differ = (one: Organisation, other: Organisation, field: Choosable) =>
  JSON.stringify(one[field]) !== JSON.stringify(other[field]);
