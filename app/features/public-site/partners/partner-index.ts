import type { PartnerRole } from "~/features/partners/partner";
import { byDanishName } from "~/shared/names";
import { KnownNames } from "./known-names";
import type { KnownPartner, NamingPage, SharedProject } from "./known-partner";
import { type Mention, mentionsIn } from "./mentions";
import type { OutPage, PartnerRecord } from "./partner-record.server";

type Draft = { -readonly [K in keyof KnownPartner]: KnownPartner[K] };

/** Lead wins where old copies name one partner twice. */
const rank: readonly PartnerRole[] = ["lead", "founder", "partner", "associated"];

/** Every partner that something published names, each once, by address; addresses that were given up lead on. */
export function indexPartners(record: PartnerRecord): Map<string, KnownPartner> {
  const partners = new Map<string, Draft>();
  const names = new KnownNames();
  const resolve = (slug: string) => currentAddress(record.aliases, slug);
  const partner = (slug: string, name: string): Draft => {
    const known = partners.get(slug) ?? { ...unknown, slug, name };
    partners.set(slug, known);
    return known;
  };

  for (const out of record.pages) addOwn(out, resolve, partner, names);
  const named = record.pages.map((out) => ({ out, mentions: mentionsIn(out.page) }));
  for (const { mentions } of named)
    for (const { slug, name } of mentions) if (slug) names.add(name, resolve(slug));
  for (const { visits } of hostsOf(record))
    for (const { host, hostSlug } of visits) if (host && hostSlug) names.add(host, resolve(hostSlug));

  for (const { out, mentions } of named)
    for (const mention of mentions) {
      const slug = mention.slug ? resolve(mention.slug) : names.meaning(mention.name);
      if (slug) addMention(partner(slug, mention.name), mention, out, slug === mention.slug);
    }
  for (const { trip, visits } of hostsOf(record))
    for (const visit of visits) {
      const { host, hostSlug } = visit;
      const slug = hostSlug ? resolve(hostSlug) : host && names.meaning(host);
      if (!slug) continue;
      const known = partner(slug, host ?? "");
      const own = known.visits.find((other) => other.trip === trip);
      known.visits = [
        ...known.visits.filter((other) => other !== own),
        { trip, visits: [...(own?.visits ?? []), visit] },
      ];
    }
  return new Map([...partners.values()].sort(byDanishName(({ name }) => name)).map((one) => [one.slug, one]));
}

/** Where an address leads now; chains of them are followed to their end. */
export function currentAddress(aliases: ReadonlyMap<string, string>, slug: string): string {
  const passed = new Set<string>();
  let at = slug;
  for (let next = aliases.get(at); next !== undefined && !passed.has(next); next = aliases.get(at)) {
    passed.add(at);
    at = next;
  }
  return at;
}

const unknown: Omit<KnownPartner, "slug" | "name"> = {
  city: null,
  region: null,
  country: null,
  profile: null,
  profileAt: null,
  twinTown: null,
  projects: [],
  mentions: [],
  founded: [],
  visits: [],
};

/** What a partner's own page and its agreement say of it. */
function addOwn(
  out: OutPage,
  resolve: (slug: string) => string,
  partner: (slug: string, name: string) => Draft,
  names: KnownNames,
): void {
  if (isOf(out, "organisation")) {
    const { slug, title, city, region = null, country, earlierNames } = out.page;
    Object.assign(partner(slug, title), {
      name: title,
      city,
      region,
      country,
      profile: out.page,
      profileAt: out.publishedAt,
    });
    for (const name of [title, ...earlierNames]) names.add(name, slug);
  }
  if (isOf(out, "twin_town")) {
    const { partnerSlug, title, city, region = null, country } = out.page;
    const known = partner(resolve(partnerSlug), title);
    known.twinTown = out.page;
    known.city ??= city;
    known.region ??= region;
    known.country ??= country;
    names.add(title, known.slug);
  }
}

/** `byOwnAddress`: under the address that stands today, so that the name is today's too. */
function addMention(known: Draft, mention: Mention, out: OutPage, byOwnAddress: boolean): void {
  if (byOwnAddress && !known.profile && !known.twinTown) known.name = mention.name;
  known.city ??= mention.city;
  known.region ??= mention.region;
  known.country ??= mention.country;
  if (isOf(out, "project")) known.projects = withProject(known.projects, out.page, mention);
  else if (isOf(out, "organisation"))
    known.founded = [...known.founded, { slug: out.page.slug, name: out.page.title }];
  else known.mentions = withPage(known.mentions, { ...out, ...titled(out), role: mention.role });
}

function withProject(
  projects: readonly SharedProject[],
  page: SharedProject["page"],
  { role, note }: Mention,
): SharedProject[] {
  const own = projects.find((project) => project.page === page);
  const roles = [role ?? "partner", own?.role];
  return [
    ...projects.filter((project) => project !== own),
    {
      page,
      role: rank.find((one) => roles.includes(one)) ?? "partner",
      note: [...new Set([own?.note, note])].filter(Boolean).join(" · "),
    },
  ];
}

function withPage(pages: readonly NamingPage[], { kind, slug, title, role }: NamingPage): NamingPage[] {
  if (pages.some((page) => page.kind === kind && page.slug === slug)) return [...pages];
  return [...pages, { kind, slug, title, role }];
}

const titled = ({ page: { slug, title } }: OutPage) => ({ slug, title });

function isOf<K extends OutPage["kind"]>(out: OutPage, kind: K): out is OutPage<K> {
  return out.kind === kind;
}

function hostsOf({ trips }: PartnerRecord) {
  return trips.map((trip) => ({ trip, visits: trip.parts.programme?.visits ?? [] }));
}
