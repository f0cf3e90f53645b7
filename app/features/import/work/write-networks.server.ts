import { createInitiative } from "~/features/initiatives/initiative-commands.server";
import { createNetwork } from "~/features/networks/network-commands.server";
import { noContact } from "~/shared/contact";
import { isSameName } from "~/shared/names";
import { partyOf } from "./parties";
import type { WorkInitiative, WorkNetwork } from "./work";
import { organisationOf, partnersOf } from "./write-organisations.server";
import type { Writer } from "./writer.server";

const asPartners = (parties: WorkNetwork["partners"]) =>
  parties.map((party) => ({ party, role: "partner" as const }));

/** Writes a network; one that stands by that name is left as it is. */
export async function writeNetwork(writer: Writer, told: WorkNetwork): Promise<void> {
  const rows = await writer.db.selectFrom("network").select(["id", "name"]).execute();
  const known = rows.find(({ name }) => isSameName(name, told.name));
  if (known) return writer.shows("network", known.id);
  const { name, fullName, purposes, aim, members, languages, website } = told;
  const { id } = await writer.done(
    name,
    createNetwork(writer.context, {
      ...{ name, fullName, purposes, aim, members, languages, website },
      hostId: told.host === null ? null : await organisationOf(writer, partyOf({ name: told.host })),
      description: "",
      municipalityCount: told.municipalities,
      meetingsHeld: told.meetings,
      conferenceEveryYears: told.conferenceEveryYears,
      memberSince: told.since,
      memberUntil: null,
      responsible: "",
      contact: noContact,
      partners: await partnersOf(writer, asPartners(told.partners)),
      internalNote: "",
    }),
  );
  writer.shows("network", id);
}

/** Writes an initiative; one that stands by that name is left as it is. */
export async function writeInitiative(writer: Writer, told: WorkInitiative): Promise<void> {
  const rows = await writer.db.selectFrom("initiative").select(["id", "name"]).execute();
  const known = rows.find(({ name }) => isSameName(name, told.name));
  if (known) return writer.shows("initiative", known.id);
  const { name, kind, description, since, until, website } = told;
  const { id } = await writer.done(
    name,
    createInitiative(writer.context, {
      ...{ name, kind, description, since, until, website },
      responsible: "",
      partners: await partnersOf(writer, asPartners(told.partners)),
      pointIds: await pointIds(writer, told),
      effortIds: [],
      contact: noContact,
      internalNote: "",
    }),
  );
  writer.shows("initiative", id);
}

async function pointIds(writer: Writer, { name, principles }: WorkInitiative): Promise<string[]> {
  const rows = await writer.db.selectFrom("strategy_point").select(["id", "body"]).execute();
  for (const body of principles)
    if (!rows.some((row) => isSameName(body, row.body)))
      writer.refuses(name, "import.unknownPoint", { name: body });
  return rows.filter((row) => principles.some((body) => isSameName(body, row.body))).map(({ id }) => id);
}
