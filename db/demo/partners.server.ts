import type { CommandContext } from "~/features/commands/perform.server";
import { noDetails, type OrganisationDetails } from "~/features/organisations/details";
import type { OrganisationKind } from "~/features/organisations/organisation";
import { createOrganisation, editOrganisation } from "~/features/organisations/organisation-commands.server";
import { listOrganisations } from "~/features/organisations/organisations.server";
import type { Relation } from "~/features/organisations/relation";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { createTwinTown } from "~/features/twin-towns/twin-town-commands.server";
import { coordinator } from "./cast";
import { type Teller, told } from "./teller.server";

interface Deepened {
  /** As a programme or a project already names it. */
  name: string;
  kind: OrganisationKind;
  city: string;
  country: string;
  website: string;
  details: Partial<OrganisationDetails>;
  relations: readonly Relation[];
}

/** A twin town, two close partners and the EU office: what the trips and projects lean on. */
export async function tellPartners(teller: Teller): Promise<void> {
  const context = await teller.as(coordinator, teller.day(-25));
  const year = Number(teller.today.slice(0, 4));
  for (const partner of closePartners) await deepen(context, partner);
  await openEuOffice(context);
  const sister = await deepen(context, twinTown);
  const agreement = told(
    await createTwinTown(context, {
      town: { id: sister },
      state: "active",
      since: "1968",
      until: null,
      aims: "At børn og unge fra de to byer lærer hinanden at kende, og at skolerne lærer af hinanden.",
      activities: ["elevudveksling i 7. klasse", "to lærere i praktik hvert år", "fælles kordage"],
      responsible: "Børne- og Skoleforvaltningen",
      reviewedOn: String(year - 3),
      nextReviewOn: String(year - 1),
      reasons: "",
      internalNote: "Spørg skolelederne, før aftalen skal gennemgås.",
    }),
  );
  told(await publishPage(context, { kind: "twin_town", id: agreement.id }));
  told(
    await createTwinTown(context, {
      town: { name: "Delft", city: null, country: "NL" },
      state: "proposed",
      since: null,
      until: null,
      aims: "At bygge med vandet i stedet for imod det.",
      activities: [],
      responsible: "Plan- og Byforvaltningen",
      reviewedOn: null,
      nextReviewOn: null,
      reasons:
        "Universitetet og havnen arbejder med det samme som vi, og studieturen viste, at døren er åben.",
      internalNote: "",
    }),
  );
}

/** Adds to an organisation what is known of it, and publishes its page. */
async function deepen(context: CommandContext, { details, ...partner }: Deepened): Promise<string> {
  const known = (await listOrganisations(context.db)).find(({ name }) => name === partner.name);
  if (!known) throw new Error(`The story has not named ${partner.name}`);
  told(
    await editOrganisation(context, {
      ...partner,
      organisationId: known.id,
      version: known.version,
      internalNote: known.internalNote,
      details: { ...noDetails, ...details },
    }),
  );
  told(await publishPage(context, { kind: "organisation", id: known.id }));
  return known.id;
}

async function openEuOffice(context: CommandContext): Promise<void> {
  const region = told(
    await createOrganisation(context, {
      name: "Region Østkysten",
      kind: "region",
      city: null,
      country: "DK",
      website: null,
      internalNote: null,
    }),
  );
  const founder = { description: "", city: null, country: null, headcount: null, role: "founder" } as const;
  const office = told(
    await createOrganisation(context, {
      name: "Østkystens EU-kontor",
      kind: "eu_office",
      city: "Bruxelles",
      country: "BE",
      website: "https://eukontor.example",
      internalNote: null,
      details: {
        ...noDetails,
        description: "Kontoret følger, hvad EU er på vej med, og hjælper kommunerne med at søge.",
        languages: ["da", "en", "fr"],
        staff: 4,
        trainees: 1,
        duties: ["viden i tide om beslutninger på vej", "hjælp til ansøgninger", "adgang til netværk"],
        offers: ["nyheder efter emne", "overblik over EU-programmer med vejledning"],
        contact: {
          name: "Henrike Aalund",
          title: "EU-konsulent",
          phone: "",
          email: "kontoret@eukontor.example",
          isPublic: true,
        },
      },
      relations: [{ kind: "eu_office", since: "2007", until: null, note: "Ejes i fællesskab" }],
      founders: [
        { ...founder, organisationId: null, description: "seks kommuner på Østkysten", headcount: 6 },
        { ...founder, organisationId: region.id },
      ],
    }),
  );
  told(await publishPage(context, { kind: "organisation", id: office.id }));
}

const twinTown: Deepened = {
  name: "Jyväskylän kaupunki",
  kind: "city",
  city: "Jyväskylä",
  country: "FI",
  website: "https://jyvaskyla.example",
  details: { description: "By ved søerne midt i Finland, med universitet og læreruddannelse." },
  relations: [],
};

const closePartners: readonly Deepened[] = [
  {
    name: "Stad Gent",
    kind: "municipality",
    city: "Gent",
    country: "BE",
    website: "https://gent.example",
    details: { description: "Gent har lagt gader om, så regnen kan blive i byen.", languages: ["nl", "en"] },
    relations: [{ kind: "close_partner", since: "2019", until: null, note: "Om regn, gader og cykler" }],
  },
  {
    name: "Kristianstads kommun",
    kind: "municipality",
    city: "Kristianstad",
    country: "SE",
    website: "https://kristianstad.example",
    details: { earlierNames: ["Kristianstads stad"] },
    relations: [{ kind: "close_partner", since: null, until: null, note: "Om havvand og lave kyster" }],
  },
];
