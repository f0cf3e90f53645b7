import { addContact } from "~/features/networks/contact-commands.server";
import { addMeeting } from "~/features/networks/meeting-commands.server";
import { addMember } from "~/features/networks/member-commands.server";
import { createNetwork } from "~/features/networks/network-commands.server";
import { createOrganisation } from "~/features/organisations/organisation-commands.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { noContact } from "~/shared/contact";
import type { IsoDate } from "~/shared/dates";
import { coordinator } from "./cast";
import { type Teller, told } from "./teller.server";

const wordsOnly = { city: null, country: null, headcount: null };

/** A network of coastal municipalities, its directory with one member that nobody can be asked at, and two meetings. */
export async function tellNetwork(teller: Teller): Promise<void> {
  const context = await teller.as(coordinator, teller.day(-24));
  const year = Number(teller.today.slice(0, 4));
  const network = told(
    await createNetwork(context, {
      name: "Kystbynet",
      fullName: "Netværket for internationale medarbejdere i kystkommuner",
      hostId: null,
      description:
        "Et netværk for de medarbejdere, der har det internationale som opgave ved siden af andre.",
      purposes: [
        "at få flere kommuner med i internationale projekter",
        "at vise, hvad samarbejdet giver igen",
        "at dele viden og erfaringer med EU-projekter",
      ],
      aim: "Det internationale er en naturlig og afgrænset del af kommunens dagsorden.",
      members: "Kommunale medarbejdere med ansvar for internationale opgaver; én indgang i hver kommune.",
      municipalityCount: 14,
      meetingsHeld: "Møderne er praktiske: hver gang tager deltagerne et redskab med hjem.",
      conferenceEveryYears: 3,
      languages: ["dansk", "engelsk"],
      memberSince: String(year - 6),
      memberUntil: null,
      responsible: coordinator,
      website: "https://kystbynet.example",
      contact: {
        name: "Ragna Holmsund",
        title: "sekretær for netværket",
        phone: "55 55 01 90",
        email: "kontakt@kystbynet.example",
        isPublic: true,
      },
      partners: [
        { ...wordsOnly, organisationId: null, description: "et universitet i Syddanmark", role: "partner" },
      ],
      internalNote: "Kontingentet skal drøftes igen til efteråret.",
    }),
  );
  await tellDirectory(teller, network.id);
  await tellMeetings(teller, network.id);
  told(await publishPage(await teller.as(coordinator, teller.day(-14)), { kind: "network", id: network.id }));
}

async function tellDirectory(teller: Teller, networkId: string): Promise<void> {
  const context = await teller.as(coordinator, teller.day(-22));
  const member = async (name: string, city: string) => {
    const organisationId = await municipalityCalled(teller, name, city);
    return told(await addMember(context, { networkId, organisationId, joinedOn: null, leftOn: null })).id;
  };
  const contact = async (
    memberId: string,
    name: string,
    isPublic: boolean,
    startsOn: string | null,
    endsOn: IsoDate | null = null,
  ) =>
    told(
      await addContact(context, {
        memberId,
        contact: {
          ...noContact,
          name,
          title: "international konsulent",
          phone: isPublic ? "55 55 02 14" : "",
          email: `${name.split(" ")[0]?.toLowerCase()}@kommune.example`,
          isPublic,
        },
        startsOn,
        endsOn,
      }),
    );
  const year = Number(teller.today.slice(0, 4));
  const assens = await member("Assens Kommune", "Assens");
  await contact(assens, "Torkild Ravnsbæk", false, String(year - 5));
  await contact(assens, "Lisbet Ålund", true, teller.day(-40));
  await contact(await member("Svendborg Kommune", "Svendborg"), "Eskild Vinterby", false, String(year - 2));
  await contact(await member("Varde Kommune", "Varde"), "Gerda Klitholm", true, null, teller.day(-60));
}

async function tellMeetings(teller: Teller, networkId: string): Promise<void> {
  const context = await teller.as(coordinator, teller.day(-20));
  told(
    await addMeeting(context, {
      networkId,
      title: "Fra idé til ansøgning",
      heldOn: teller.day(-33),
      place: "Svendborg",
      agenda: ["Siden sidst", "Værksted: en idé på én side", "Hvem søger hvad i foråret"],
      learnt:
        "En ansøgning begynder med en partner, ikke med et program. Vi tog et skema med hjem, der prøver en idé på en halv time.",
      materials: [{ label: "Skema: en idé på én side", link: "https://kystbynet.example/skema" }],
      isPublic: true,
    }),
  );
  told(
    await addMeeting(context, {
      networkId,
      title: "Netværkets økonomi",
      heldOn: teller.day(41),
      place: "",
      agenda: ["Kontingent", "Valg af sekretær"],
      learnt: "",
      materials: [],
      isPublic: false,
    }),
  );
}

/** An organisation by its name, which another part of the story may have made already. */
async function municipalityCalled(teller: Teller, name: string, city: string): Promise<string> {
  const known = await teller.db
    .selectFrom("organisation")
    .select("id")
    .where("name", "=", name)
    .executeTakeFirst();
  if (known) return known.id;
  const context = await teller.as(coordinator, teller.day(-23));
  return told(
    await createOrganisation(context, {
      ...{ name, kind: "municipality", city, country: "DK" },
      website: null,
      internalNote: null,
    }),
  ).id;
}
