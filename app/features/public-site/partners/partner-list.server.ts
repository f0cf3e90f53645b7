import type { OrganisationKind } from "~/features/organisations/organisation";
import type { IsoDate } from "~/shared/dates";
import { pageOf } from "~/shared/paging";
import type { PublicDb } from "~db/tables";
import type { KnownPartner } from "./known-partner";
import { indexPartners } from "./partner-index";
import { loadPartnerRecord } from "./partner-record.server";
import {
  answersPartner,
  type Connection,
  connectionsOf,
  type PartnerChoices,
  type PartnerQuestion,
  partnerChoices,
  questionNames,
} from "./partner-search";
import { placeOf } from "./partner-view";

/** A partner among others. */
export interface PartnerLine {
  slug: string;
  name: string;
  place: string | null;
  /** Where the trips went that visited it; for one whose own place is not public. */
  visitedOnTripsTo: readonly string[];
  kind: OrganisationKind | null;
  connections: readonly Connection[];
  projects: number;
  trips: number;
  founded: readonly string[];
  /** The titles of the other pages that name it. */
  mentionedBy: readonly string[];
  /** Known from programmes alone. */
  isHostOnly: boolean;
}

export interface PartnerList {
  partners: readonly PartnerLine[];
  found: number;
  page: number;
  pages: number;
  choices: PartnerChoices;
  /** Where nothing answers: what could be left out, and how many would answer then. */
  looser: readonly { without: keyof PartnerQuestion; found: number }[];
}

const perPage = 30;

/** The catalogue as asked for, a page at a time: by name, those last that have done no more than host a visit. */
export async function listPartners(
  db: PublicDb,
  question: PartnerQuestion,
  page: number,
  today: IsoDate,
): Promise<PartnerList> {
  const all = [...indexPartners(await loadPartnerRecord(db)).values()];
  const answering = (asked: PartnerQuestion) =>
    all.filter((partner) => answersPartner(asked, partner, today));
  const found = answering(question).sort((one, other) => Number(isHostOnly(one)) - Number(isHostOnly(other)));
  const { items, ...pages } = pageOf(found, page, perPage);
  const asked = questionNames.filter((name) => question[name] !== "");
  return {
    partners: items.map((partner) => ({
      slug: partner.slug,
      name: partner.name,
      place: placeOf(partner),
      visitedOnTripsTo: citiesOf(partner),
      kind: partner.profile?.kind ?? null,
      connections: connectionsOf(partner),
      projects: partner.projects.length,
      trips: partner.visits.length,
      founded: partner.founded.map(({ name }) => name),
      mentionedBy: partner.mentions.map(({ title }) => title),
      isHostOnly: isHostOnly(partner),
    })),
    found: found.length,
    page: pages.page,
    pages: pages.pages,
    choices: partnerChoices(all, today),
    looser:
      found.length > 0
        ? []
        : asked
            .map((without) => ({ without, found: answering({ ...question, [without]: "" }).length }))
            .filter((way) => way.found > 0),
  };
}

function citiesOf({ visits }: KnownPartner): string[] {
  return [...new Set(visits.flatMap(({ trip }) => trip.notice.places.map(({ city }) => city)))];
}

function isHostOnly({ profile, twinTown, projects, mentions, founded }: KnownPartner): boolean {
  return !profile && !twinTown && [projects, mentions, founded].every(({ length }) => length === 0);
}
