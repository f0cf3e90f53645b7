import { countryName } from "~/shared/countries";
import type { Db } from "~db/tables";
import type { Organisation } from "../organisation";
import { placeInWords } from "../place";
import { countReferences } from "./count-references.server";
import { listDistinctions, pairOf } from "./distinctions.server";
import { type Choosable, toChoose } from "./merged";
import type { ReferenceCounts } from "./reference-counts";

/** One of the two as the page sets it beside the other; texts are empty where it says nothing. */
export interface MergeSide {
  id: string;
  slug: string;
  version: number;
  name: string;
  place: string | null;
  says: Readonly<Record<Choosable, string>>;
  counts: ReferenceCounts;
  isPublic: boolean;
}

export interface MergeView {
  keep: MergeSide;
  gone: MergeSide;
  /** What both say, and differently. */
  toChoose: readonly Choosable[];
  /** That somebody has said they are not the same. */
  areApart: boolean;
}

export async function loadMergeView(db: Db, keep: Organisation, gone: Organisation): Promise<MergeView> {
  const pair = pairOf(keep.id, gone.id);
  return {
    keep: await sideOf(db, keep),
    gone: await sideOf(db, gone),
    toChoose: toChoose(keep, gone),
    areApart: (await listDistinctions(db)).some((apart) => isSamePair(pairOf(...apart), pair)),
  };
}

const isSamePair = (one: ReturnType<typeof pairOf>, other: ReturnType<typeof pairOf>) =>
  one.one_id === other.one_id && one.other_id === other.other_id;

async function sideOf(db: Db, organisation: Organisation): Promise<MergeSide> {
  const { id, slug, version, name, kind, city, region, country, website, staff, trainees, contact } =
    organisation;
  const page = await db
    .selectFrom("publication_page")
    .select("status")
    .where("kind", "=", "organisation")
    .where("slug", "=", slug)
    .executeTakeFirst();
  return {
    ...{ id, slug, version, name },
    place: placeInWords({ city, region, country: country && countryName(country) }),
    says: {
      name,
      kind,
      city: city ?? "",
      region: region ?? "",
      country: country ? countryName(country) : "",
      website: website ?? "",
      staff: staff === null ? "" : String(staff),
      trainees: trainees === null ? "" : String(trainees),
      contact: [contact.name, contact.title, contact.phone, contact.email].filter(Boolean).join(", "),
    },
    counts: await countReferences(db, id),
    isPublic: page?.status === "current",
  };
}
